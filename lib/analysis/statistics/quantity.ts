import type { Language } from '../../text/language.ts';
import { isNumberWord, readNumber, scaleOf } from '../../text/number-words.ts';
import { type Token, touches } from './tokens.ts';

/** A number as it stands in the text, before its unit: tokens `first`–`last` inclusive. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly high?: number;
  /** "dozens", "miles de": `value` is the least it can mean. */
  readonly isVague: boolean;
  /** No digit in it. */
  readonly isWords: boolean;
  /** Ends with a scale word, so that it is large whatever stands around it. */
  readonly isScaled: boolean;
}

const VAGUE: Record<Language, ReadonlyMap<string, number>> = {
  en: new Map([
    ['dozens', 24],
    ['tens', 10],
    ['scores', 40],
    ['hundreds', 100],
    ['thousands', 1e3],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
  ]),
  es: new Map([
    ['decenas', 10],
    ['docenas', 24],
    ['cientos', 100],
    ['centenares', 100],
    ['miles', 1e3],
    ['millares', 1e3],
    ['millones', 1e6],
    ['billones', 1e12],
    ['decena', 10],
    ['veintena', 20],
    ['treintena', 30],
    ['centenar', 100],
    ['millar', 1e3],
  ]),
};
const ONE_OF = new Set(['decena', 'veintena', 'treintena', 'centenar', 'millar']);
const SEVERAL: Record<Language, ReadonlySet<string>> = {
  en: new Set(['several', 'few', 'many']),
  es: new Set(['varios', 'varias', 'cuantos']),
};
const RANGE_WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set(['to', 'or', '-']),
  es: new Set(['a', 'o', 'u', '-']),
};

/** The number that starts at `at`, with the upper end of a range; `null` where none starts. */
export function readQuantity(tokens: readonly Token[], at: number, lang: Language): Quantity | null {
  const vague = readVague(tokens, at, lang);
  if (vague) return vague;
  return readExact(tokens, at, lang);
}

/** The second number of a range whose first is `low`: at `at` stands the connector. `null` where the two are no range. */
export function readUpperEnd(
  tokens: readonly Token[],
  at: number,
  low: Quantity,
  { isBetween, lang }: { isBetween: boolean; lang: Language },
): Quantity | null {
  const word = tokens[at]?.word ?? '';
  const joins =
    RANGE_WORDS[lang].has(word) || (isBetween && (word === 'and' || word === 'y' || word === 'e'));
  if (!joins || low.isVague) return null;
  if (word === '-' && !(touches(tokens[low.last], tokens[at]) === touches(tokens[at], tokens[at + 1])))
    return null;
  let from = at + 1;
  while (/^(?:el|la|los|las|the|un|\$|€|£)$/.test(tokens[from]?.word ?? '')) from++;
  const high = readExact(tokens, from, lang);
  if (!high || (high.isWords !== low.isWords && word === '-')) return null;
  const factor = lastScale(tokens, high, lang);
  const lowValue =
    !low.isScaled && factor > 1 && low.value < high.value / factor ? low.value * factor : low.value;
  return lowValue < high.value ? { ...high, first: low.first, value: lowValue, high: high.value } : null;
}

function readExact(tokens: readonly Token[], at: number, lang: Language): Quantity | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.digits === null && !startsNumber(token.word, lang)) return null;
  const fraction = readFraction(tokens, at);
  if (fraction) return withScale(tokens, fraction, lang);
  const reading = readNumber(tokens, at, lang);
  if (!reading || !Number.isFinite(reading.value)) return null;
  const last = at + reading.length - 1;
  const exact: Quantity = {
    first: at,
    last,
    value: reading.value,
    isVague: false,
    isWords: token.digits === null && !hasDigits(tokens, at, last),
    isScaled: scaleOf(tokens[last]!.word, lang) !== null || tokens[last]!.word === 'hundred',
  };
  return readSpokenDecimal(tokens, exact, lang) ?? exact;
}

function startsNumber(word: string, lang: Language): boolean {
  return (
    isNumberWord(word, lang) ||
    word === 'a' ||
    word === 'half' ||
    word === 'quarter' ||
    word === 'medio' ||
    word === 'media'
  );
}

function hasDigits(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]!.digits !== null) return true;
  return false;
}

/** "3/4", "10 1/2", "10½": small whole numbers only, so that no date reads as one. */
function readFraction(tokens: readonly Token[], at: number): Quantity | null {
  const whole = tokens[at]!;
  if (whole.digits === null) return null;
  const next = tokens[at + 1];
  const made = (last: number, value: number): Quantity => ({
    first: at,
    last,
    value,
    isVague: false,
    isWords: false,
    isScaled: false,
  });
  if (next?.kind === 'number' && next.digits! < 1 && next.word.length === 1)
    return made(at + 1, whole.digits + next.digits!);
  const own = slashed(tokens, at);
  if (own !== null) return made(at + 2, own);
  const after = next?.kind === 'number' && Number.isInteger(whole.digits) ? slashed(tokens, at + 1) : null;
  return after !== null && after < 1 ? made(at + 3, whole.digits + after) : null;
}

function slashed(tokens: readonly Token[], at: number): number | null {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.word !== '/' || !above || above.digits === null || !below || below.digits === null) return null;
  if (!touches(above, slash) || !touches(slash, below) || tokens[at + 3]?.word === '/') return null;
  return above.digits < below.digits && below.digits <= 16 && above.digits > 0
    ? above.digits / below.digits
    : null;
}

function withScale(tokens: readonly Token[], quantity: Quantity, lang: Language): Quantity {
  const scale = scaleOf(tokens[quantity.last + 1]?.word ?? '', lang);
  if (scale === null || scale === 1e3) return quantity;
  return { ...quantity, last: quantity.last + 1, value: quantity.value * scale, isScaled: true };
}

/** "siete coma cinco", "siete punto cinco", "two point five". */
function readSpokenDecimal(tokens: readonly Token[], whole: Quantity, lang: Language): Quantity | null {
  const word = tokens[whole.last + 1]?.word ?? '';
  const speaks = lang === 'en' ? word === 'point' : word === 'coma' || word === 'punto' || word === 'con';
  if (!speaks || !whole.isWords || whole.isScaled) return null;
  const fraction = readNumber(tokens, whole.last + 2, lang);
  if (!fraction || !Number.isInteger(fraction.value)) return null;
  const last = whole.last + 1 + fraction.length;
  if (tokens[last]?.digits !== null) return null;
  return { ...whole, last, value: Number(`${whole.value}.${fraction.value}`) };
}

/** "dozens", "tens of thousands", "cientos de miles", "several hundred". */
function readVague(tokens: readonly Token[], at: number, lang: Language): Quantity | null {
  const table = VAGUE[lang];
  const word = tokens[at]?.word ?? '';
  let value = table.get(word);
  let last = at;
  if (value === undefined) {
    if (!SEVERAL[lang].has(word)) return null;
    const next = tokens[at + 1]?.word ?? '';
    value = table.get(next) ?? (next === 'hundred' ? 100 : (scaleOf(next, lang) ?? undefined));
    if (value === undefined) return null;
    return { first: at + 1, last: at + 1, value, isVague: true, isWords: true, isScaled: true };
  }
  if (ONE_OF.has(word) && !/^(?:un|una|media|medio)$/.test(tokens[at - 1]?.word ?? '')) return null;
  const joiner = lang === 'en' ? 'of' : 'de';
  while (tokens[last + 1]?.word === joiner) {
    const next = tokens[last + 2]?.word ?? '';
    const factor = next === 'mil' ? undefined : table.get(next);
    if (factor === undefined || factor < 1e3) break;
    value *= factor;
    last += 2;
  }
  return { first: at, last, value, isVague: true, isWords: true, isScaled: true };
}

function lastScale(tokens: readonly Token[], quantity: Quantity, lang: Language): number {
  let factor = 1;
  for (let i = quantity.last; i > quantity.first; i--) {
    const scale = scaleOf(tokens[i]!.word, lang);
    if (scale === null) break;
    factor *= scale;
  }
  return factor;
}
