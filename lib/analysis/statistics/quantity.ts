import type { Language } from '../../text/language.ts';
import { NUMBER_WORDS, readNumber, scaleOf } from '../../text/number-words.ts';
import type { Quantity } from './figure.ts';
import { readAndHalf, readFraction, readHalf, readSpokenDecimal, readSpokenFraction } from './fractions.ts';
import type { Token } from './tokens.ts';

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
const HALVES = ['a', 'half', 'quarter', 'medio', 'media'];
const EXACT_STARTS: Record<Language, ReadonlySet<string>> = {
  en: new Set([...NUMBER_WORDS.en, ...HALVES]),
  es: new Set([...NUMBER_WORDS.es, ...HALVES]),
};

/** Folded words that a number, exact or vague, can start with. */
export function listNumberStarts(lang: Language): string[] {
  return [...EXACT_STARTS[lang], ...VAGUE[lang].keys(), ...SEVERAL[lang]];
}

/** The number that starts at `at`, exact or vague; `null` where none starts. */
export function readQuantity(tokens: readonly Token[], at: number, lang: Language): Quantity | null {
  const vague = readVague(tokens, at, lang);
  if (vague) return vague;
  return readExact(tokens, at, lang);
}

/** The exact number that starts at `at`: digits, words, scales and fractions; `null` where none starts. */
export function readExact(tokens: readonly Token[], at: number, lang: Language): Quantity | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.digits === null && !EXACT_STARTS[lang].has(token.word)) return null;
  const fraction = readFraction(tokens, at);
  if (fraction) return withScale(tokens, fraction, lang);
  const spoken = readSpokenFraction(tokens, at, lang) ?? readHalf(tokens, at, lang);
  if (spoken) return spoken;
  const reading = readNumber(tokens, at, lang);
  if (!reading || !Number.isFinite(reading.value)) return null;
  const last = at + reading.length - 1;
  const exact: Quantity = {
    first: at,
    last,
    value: reading.value,
    isVague: false,
    isWords: token.digits === null && !hasDigits(tokens, at, last),
    isScaled: hasScale(tokens, at, last, lang),
  };
  return readAndHalf(tokens, exact, lang) ?? readSpokenDecimal(tokens, exact, lang) ?? exact;
}

function withScale(tokens: readonly Token[], quantity: Quantity, lang: Language): Quantity {
  const scale = scaleOf(tokens[quantity.last + 1]?.word ?? '', lang);
  if (scale === null || scale === 1e3) return quantity;
  return { ...quantity, last: quantity.last + 1, value: quantity.value * scale, isScaled: true };
}

function hasScale(tokens: readonly Token[], first: number, last: number, lang: Language): boolean {
  for (let i = first; i <= last; i++) {
    if (scaleOf(tokens[i]!.word, lang) !== null || tokens[i]!.word === 'hundred') return true;
  }
  return false;
}

function hasDigits(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]!.digits !== null) return true;
  return false;
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
    if (table.has(next)) return readVague(tokens, at + 1, lang);
    value = next === 'hundred' ? 100 : (scaleOf(next, lang) ?? undefined);
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
