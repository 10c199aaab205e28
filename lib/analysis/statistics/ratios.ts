import type { Language } from '../../text/language.ts';
import type { Quantity } from './figure.ts';
import { readQuantity } from './quantity.ts';
import { isYearLike } from './rejected.ts';
import type { Token } from './tokens.ts';
import { DURATIONS } from './words.data.ts';

/** A share, multiple or rate: tokens `first`–`last` inclusive, and what it is worth in `unit`. */
export interface RatioReading {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly unit: string;
}

const FRACTION_WORDS: Record<Language, ReadonlyMap<string, number>> = {
  en: new Map([
    ['half', 1 / 2],
    ['third', 1 / 3],
    ['thirds', 1 / 3],
    ['quarter', 1 / 4],
    ['quarters', 1 / 4],
    ['fourths', 1 / 4],
    ['fifth', 1 / 5],
    ['fifths', 1 / 5],
    ['tenth', 1 / 10],
    ['tenths', 1 / 10],
  ]),
  es: new Map([
    ['mitad', 1 / 2],
    ['tercio', 1 / 3],
    ['tercios', 1 / 3],
    ['tercera', 1 / 3],
    ['terceras', 1 / 3],
    ['cuarta', 1 / 4],
    ['cuartas', 1 / 4],
    ['cuartos', 1 / 4],
    ['quinta', 1 / 5],
    ['quintas', 1 / 5],
    ['quintos', 1 / 5],
    ['decima', 1 / 10],
  ]),
};
const NOT_BEFORE_HALF = new Set([
  'first',
  'second',
  'latter',
  'other',
  'last',
  'next',
  'better',
  'primera',
  'segunda',
  'otra',
  'final',
  'ultima',
]);
const RATE_NOUNS =
  /^(?:inhabitants|people|residents|persons|adults|women|men|children|births|population|habitantes|personas|hombres|mujeres|ninos|nacidos|adultos|vehicles|troops)$/;
const RATE_BASES = new Set([1e2, 1e3, 1e4, 1e5, 1e6]);

/** "one in five", "9 out of 10", "uno de cada cinco", from the number that starts it: the share as a fraction of one. */
export function readShare(tokens: readonly Token[], part: Quantity, lang: Language): RatioReading | null {
  let at = part.last + 1;
  const words = (...list: string[]) => list.every((word, i) => tokens[at + i]?.word === word);
  if (lang === 'en') {
    if (words('in', 'every')) at += 2;
    else if (words('out', 'of', 'every')) at += 3;
    else if (words('out', 'of')) at += 2;
    else if (words('of', '10') || words('of', 'ten') || words('of', '100')) at += 1;
    else if (words('in')) at += 1;
    else return null;
  } else if (words('de', 'cada')) at += 2;
  else if (words('por', 'cada') && part.value <= 20) at += 2;
  else return null;
  const whole = readQuantity(tokens, at, lang);
  if (!whole || whole.isVague || whole.value <= part.value || part.value < 1 || isYearLike(tokens, whole))
    return null;
  if (!Number.isInteger(part.value) || !Number.isInteger(whole.value)) return null;
  if (
    tokens[part.last + 1]?.word === 'in' &&
    (whole.value > 1e6 ||
      part.value > 20 ||
      (whole.isWords !== part.isWords && part.value !== 1 && ![10, 100, 1000].includes(whole.value)))
  )
    return null;
  const next = tokens[whole.last + 1];
  if (next && DURATIONS.has(next.word)) return null;
  return { first: part.first, last: whole.last, value: part.value / whole.value, unit: 'ratio' };
}

/** "per 100,000 inhabitants", "por cada 100 mil": the base after a figure whose next token is `at`, with its last token. */
export function readRateBase(
  tokens: readonly Token[],
  at: number,
  lang: Language,
): { base: number; last: number } | null {
  const word = tokens[at]?.word;
  let from = at;
  if (lang === 'en' && (word === 'per' || word === 'for')) {
    from++;
    if (tokens[from]?.word === 'every' || tokens[from]?.word === 'each') from++;
    else if (word === 'for') return null;
  } else if (lang === 'es' && word === 'por') {
    from++;
    if (tokens[from]?.word === 'cada') from++;
    else if (/^cien(?:to)?$/.test(tokens[from]?.word ?? '')) return null;
  } else return null;
  const base = readQuantity(tokens, from, lang);
  if (!base || !RATE_BASES.has(base.value) || base.isVague) return null;
  const next = tokens[base.last + 1]?.word ?? '';
  return { base: base.value, last: RATE_NOUNS.test(next) ? base.last + 1 : base.last };
}

/** Folded words that can name a fraction or a multiple. */
export function listRatioWords(lang: Language): string[] {
  return [...FRACTION_WORDS[lang].keys(), 'twice', 'doble'];
}

/** "two-thirds of", "half of all", "la mitad de los", "tres cuartas partes de"; never a half of a year or of a match. */
export function readFractionOf(tokens: readonly Token[], at: number, lang: Language): RatioReading | null {
  const name = tokens[at];
  const worth = FRACTION_WORDS[lang].get(name?.word ?? '');
  if (!name || worth === undefined) return null;
  let last = at;
  if (lang === 'es' && /^partes?$/.test(tokens[at + 1]?.word ?? '')) last++;
  else if (lang === 'es' && /a$|as$/.test(name.word)) return null;
  const joiner = tokens[last + 1]?.word ?? '';
  if (!(lang === 'en' ? joiner === 'of' : /^del?$/.test(joiner))) return null;
  const whole = tokens[last + 2];
  const noun = tokens[last + 3];
  if (
    !whole ||
    whole.kind === 'symbol' ||
    whole.digits !== null ||
    (whole.isCapital && !/s$/.test(whole.word))
  )
    return null;
  if (DURATIONS.has(whole.word) || (noun && DURATIONS.has(noun.word))) return null;
  const before = tokens[at - 1];
  if (before && NOT_BEFORE_HALF.has(before.word)) return null;
  if (worth === 1 / 2) return { first: at, last, value: worth, unit: 'ratio' };
  const hyphen = before?.word === '-' ? 2 : 1;
  const many = numberAt(tokens, at - hyphen, lang);
  if (many === null) return null;
  return { first: at - hyphen, last, value: many * worth, unit: 'ratio' };
}

/** "twice as many", "tres veces más", "double the number of": a multiple without "times"; for "times" see the units. */
export function readTwice(tokens: readonly Token[], at: number, lang: Language): RatioReading | null {
  const word = tokens[at]?.word;
  if (lang === 'en' && word === 'twice' && tokens[at + 1]?.word === 'as') {
    return { first: at, last: at, value: 2, unit: 'times' };
  }
  if (
    lang === 'es' &&
    word === 'doble' &&
    /^(?:de|del|que)$/.test(tokens[at + 1]?.word ?? '') &&
    tokens[at - 1]?.word === 'el'
  ) {
    return { first: at, last: at, value: 2, unit: 'times' };
  }
  return null;
}

/** Whether "times"/"veces" after a number makes a multiple ("50 times more") and not a count of occasions. */
export function isMultiple(tokens: readonly Token[], first: number, next: number): boolean {
  const before = tokens[first - 1]?.word ?? '';
  if (/^(?:grew|rose|increased|multiplied|up|crecio|aumento|multiplico|subio|incremento)$/.test(before))
    return true;
  return /^(?:more|less|as|higher|greater|larger|bigger|lower|smaller|stronger|fewer|the|its|than|faster|deadlier|over|mas|menos|mayor|mayores|menor|superior|el|la|lo|los)$/.test(
    tokens[next]?.word ?? '',
  );
}

function numberAt(tokens: readonly Token[], at: number, lang: Language): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (lang === 'en' && (token.word === 'a' || token.word === 'one')) return 1;
  const quantity = readQuantity(tokens, at, lang);
  return quantity &&
    !quantity.isVague &&
    quantity.last === at &&
    quantity.value < 10 &&
    Number.isInteger(quantity.value)
    ? quantity.value
    : null;
}
