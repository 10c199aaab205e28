import type { Language } from '../../text/language.ts';
import type { Quantity } from './figure.ts';
import { type Token, touches } from './tokens.ts';
import { LABELS, MONTHS, WEEKDAYS } from './words.data.ts';

const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const JOINED = new Set(['/', '#', '@', '_', '=', '&', '%', ':', '№', '\\', '^', '§', '*', 'º', 'ª']);
const OPENERS = new Set([
  '(',
  '[',
  '"',
  "'",
  '-',
  '$',
  '€',
  '£',
  '¥',
  '~',
  '<',
  '>',
  '+',
  '±',
  '¡',
  '¿',
  '{',
  '₿',
  '₹',
  '₡',
  '.',
  '/',
]);

/** Whether the digits are part of something longer: "MS-13", "202(a)", "54th", "10:30", "5G", "555-1234", "v2.1". */
export function isPartOfName(tokens: readonly Token[], { first, last }: Quantity): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (before?.word === '*') return true;
  if (tokens[first]!.kind === 'word')
    return before?.word === '-' && touches(before, tokens[first]) && isWord(tokens[first - 2]);
  if (touches(before, tokens[first]) && before) {
    if (before.kind !== 'symbol' || JOINED.has(before.word)) return true;
    if (before.word === '-' && touches(tokens[first - 2], before) && tokens[first - 2]!.kind !== 'symbol')
      return true;
    if (before.word === '.' && touches(tokens[first - 2], before)) return true;
    if (!OPENERS.has(before.word) && !/[^\w]/.test(before.word)) return true;
  }
  if (before?.kind === 'number' && isPlainDigits(before.word) && isPlainDigits(tokens[first]!.word))
    return true;
  if (after && touches(tokens[last], after)) {
    if (after.kind === 'word' || '/:#@_=&º°*'.includes(after.word)) return true;
    if (
      after.word === '(' &&
      /^[a-z\d]{1,4}$/.test(tokens[last + 2]?.word ?? '') &&
      tokens[last + 3]?.word === ')'
    )
      return true;
    if (after.word === '-' && touches(after, tokens[last + 2]) && tokens[last + 2]?.kind === 'number')
      return true;
  }
  return after?.kind === 'number' && isPlainDigits(after.word) && isPlainDigits(tokens[last]!.word);
}

/** Whether the number without a unit is a date, a year, a clock time, an age, a law or list number, or stands in a name. */
export function isLabelOrDate(tokens: readonly Token[], quantity: Quantity, lang: Language): boolean {
  const { first, last } = quantity;
  const before = wordBefore(tokens, first);
  const after = tokens[last + 1];
  if (before && LABELS.has(before.word) && !isPlainNoun(tokens, first, before)) return true;
  const isDay =
    before !== undefined &&
    (MONTHS.has(before.word) || WEEKDAYS.has(before.word)) &&
    (quantity.value <= 31 || isYearLike(tokens, quantity));
  if (isDay && !(lang === 'en' && quantity.isWords && isWord(after))) return true;
  if (after && MONTHS.has(after.word) && (after.word !== 'may' || after.isCapital)) return true;
  if (after?.word === 'de' && MONTHS.has(tokens[last + 2]?.word ?? '')) return true;
  if (
    (after?.word === 'a' || after?.word === 'p') &&
    tokens[last + 2]?.word === '.' &&
    tokens[last + 3]?.word === 'm'
  )
    return true;
  if (after?.word === 'bis' || after?.word === 'gmt') return true;
  if (/^(?:las?)$/.test(before?.word ?? '') && CLOCK.test(tokens[first]!.word)) return true;
  return isAge(tokens, quantity, lang) || isLegalReference(tokens, last) || isListNumber(tokens, quantity);
}

/** A year as it is written: four digits from 1800 to 2099, no separator. */
export function isYearLike(tokens: readonly Token[], { first, last }: Quantity): boolean {
  return first === last && /^(?:18|19|20)\d\d$/.test(tokens[first]!.word);
}

/** ", 38," after a name, "aged 18", "a sus 24 y", "de 24,", "(45)". */
function isAge(tokens: readonly Token[], { first, last, value }: Quantity, lang: Language): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (before && /^(?:aged|age|ages|edad|edades)$/.test(before.word)) return true;
  if (
    /^(?:between|from|entre)$/.test(before?.word ?? '') &&
    /^(?:aged|age|ages)$/.test(tokens[first - 2]?.word ?? '')
  )
    return true;
  if (first !== last || value > 110 || !Number.isInteger(value)) return false;
  if (before?.word === '(' && after?.word === ')') return true;
  if (
    /^(?:is|was|turned)$/.test(before?.word ?? '') &&
    /^(?:he|she|who)$/.test(tokens[first - 2]?.word ?? '')
  )
    return true;
  const closes =
    !after ||
    after.word === ',' ||
    after.word === '.' ||
    after.word === ';' ||
    after.word === ')' ||
    after.word === 'y';
  if (!closes) return false;
  if (before?.word === ',' && tokens[first - 2]?.isCapital) return true;
  return (
    lang === 'es' &&
    before?.word === 'de' &&
    (tokens[first - 2]?.word === ',' || tokens[first - 2]?.isCapital === true)
  );
}

/** "50 U.S.C. 1601", "85 Fed. Reg. 8715", "19 CFR". */
function isLegalReference(tokens: readonly Token[], last: number): boolean {
  const words = [1, 2, 3, 4, 5].map((i) => tokens[last + i]?.word ?? '').join(' ');
  return /^(?:u \. s \. c\b|usc\b|fed \. reg|cfr\b|c \. f \.)/.test(words);
}

/** "1." or "1)" or "- 3:" where a line begins. */
function isListNumber(tokens: readonly Token[], { first, last }: Quantity): boolean {
  const after = tokens[last + 1];
  if (first > 1 || !after || !Number.isInteger(tokens[first]!.digits)) return false;
  return (
    (after.word === '.' || after.word === ')' || after.word === '-' || after.word === ':') &&
    tokens[first]!.word.length <= 2
  );
}

/** The word before, past "." and an article ("Sec. 4", "Nov. 22"). */
function wordBefore(tokens: readonly Token[], first: number): Token | undefined {
  const before = tokens[first - 1];
  if (before && /^[.#º°]$/.test(before.word) && isWord(tokens[first - 2])) return tokens[first - 2];
  return isWord(before) ? before : undefined;
}

/** "in order 20 agents", "the group 12 men": a label in lower case before a number that goes on with a noun is weak in English. */
function isPlainNoun(tokens: readonly Token[], first: number, before: Token): boolean {
  return /^(?:no|order|orders|law|point|game|act|line|week|day|days|year|group|unit|case|form|part|dia|ano|semana|mes|grupo|punto|q|h)$/.test(
    before.word,
  )
    ? !before.isCapital && tokens[first + 1]?.kind === 'word' && before.word !== 'dia'
    : false;
}

function isPlainDigits(word: string): boolean {
  return /^\d{1,12}$/.test(word);
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word';
}
