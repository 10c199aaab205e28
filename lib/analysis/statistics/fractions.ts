import type { Language } from '../../text/language.ts';
import { parseNumberWords, readNumber, scaleOf } from '../../text/number-words.ts';
import type { Quantity } from './figure.ts';
import { type Token, touches } from './tokens.ts';
import { readUnitAfter } from './units.ts';

const SPANISH_PARTS = new Map([
  ['medio', 2],
  ['medios', 2],
  ['tercio', 3],
  ['tercios', 3],
  ['cuarto', 4],
  ['cuartos', 4],
  ['quinto', 5],
  ['quintos', 5],
  ['sexto', 6],
  ['sextos', 6],
  ['septimo', 7],
  ['octavo', 8],
  ['octavos', 8],
  ['noveno', 9],
  ['decimo', 10],
  ['decimos', 10],
  ['decima', 10],
  ['decimas', 10],
  ['centesimo', 100],
  ['centesimos', 100],
  ['centesimas', 100],
  ['milesimo', 1e3],
  ['milesimos', 1e3],
  ['milesimas', 1e3],
  ['millonesimo', 1e6],
  ['millonesimos', 1e6],
  ['billonesimo', 1e12],
]);
const ENGLISH_PARTS = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** "3/4", "10 1/2", "10½": small whole numbers only, so that no date reads as one. */
export function readFraction(tokens: readonly Token[], at: number): Quantity | null {
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

/** "siete coma cinco", "siete punto cinco", "two point five". */
export function readSpokenDecimal(
  tokens: readonly Token[],
  whole: Quantity,
  lang: Language,
): Quantity | null {
  const word = tokens[whole.last + 1]?.word ?? '';
  const speaks = lang === 'en' ? word === 'point' : word === 'coma' || word === 'punto' || word === 'con';
  if (!speaks || !whole.isWords) return null;
  const fraction = readNumber(tokens, whole.last + 2, lang);
  if (!fraction || !Number.isInteger(fraction.value)) return null;
  const last = whole.last + 1 + fraction.length;
  if (tokens[last]?.digits !== null || (word === 'con' && !isPercent(tokens, last + 1))) return null;
  return { ...whole, last, value: Number(`${whole.value}.${fraction.value}`) };
}

/** "tres quintos por ciento", "half a percent", "three-quarters of a percent": fractions of a percent, spelled out. */
export function readSpokenFraction(tokens: readonly Token[], at: number, lang: Language): Quantity | null {
  const words = { first: at, isVague: false, isWords: true, isScaled: false };
  if (lang === 'en') return readEnglishFraction(tokens, at, words);
  const above = readNumber(tokens, at, lang);
  if (tokens[at]?.word === 'medio' && isPercent(tokens, at + 1)) return { ...words, last: at, value: 0.5 };
  if (!above) return null;
  let name = at + above.length;
  let whole = 0;
  let count = above.value;
  if (tokens[name]?.word === 'con' || tokens[name]?.word === 'sobre') {
    const second = readNumber(tokens, name + 1, lang);
    if (!second) return null;
    const last = name + second.length;
    if (tokens[name]!.word === 'sobre') {
      return isPercent(tokens, last + 1) ? { ...words, last, value: above.value / second.value } : null;
    }
    whole = above.value;
    count = second.value;
    name = last + 1;
  }
  const parts = partsOf(tokens[name]?.word ?? '');
  if (parts === null || !isPercent(tokens, name + 1)) return null;
  return { ...words, last: name, value: whole + count / parts };
}

function readEnglishFraction(
  tokens: readonly Token[],
  at: number,
  words: Pick<Quantity, 'first' | 'isVague' | 'isWords' | 'isScaled'>,
): Quantity | null {
  const isHalf = tokens[at]?.word === 'half';
  const count = isHalf ? 1 : tokens[at]?.word === 'a' ? 1 : (readNumber(tokens, at, 'en')?.value ?? null);
  if (count === null || count > 9) return null;
  const name = isHalf ? at : tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
  const parts = ENGLISH_PARTS.get(tokens[name]?.word ?? '');
  if (parts === undefined) return null;
  let last = name;
  if (tokens[last + 1]?.word === 'of') last++;
  if (tokens[last + 1]?.word === 'a' || tokens[last + 1]?.word === 'one') last++;
  return last > name && isPercent(tokens, last + 1) ? { ...words, last, value: count / parts } : null;
}

/** "two and a half million", "dos millones y medio", "tres y media toneladas": the half that follows a number. */
export function readAndHalf(tokens: readonly Token[], whole: Quantity, lang: Language): Quantity | null {
  const next = (ahead: number) => tokens[whole.last + ahead]?.word ?? '';
  if (lang === 'es') {
    if (next(1) !== 'y' || !/^medi[oa]$/.test(next(2))) return null;
    const scale = scaleOf(tokens[whole.last]!.word, lang) ?? 1;
    return { ...whole, last: whole.last + 2, value: whole.value + scale / 2 };
  }
  if (next(1) !== 'and' || next(2) !== 'a' || next(3) !== 'half' || whole.isScaled) return null;
  const scale = scaleOf(next(4), lang);
  const last = whole.last + (scale === null ? 3 : 4);
  return { ...whole, last, value: (whole.value + 0.5) * (scale ?? 1), isScaled: scale !== null };
}

/** "media tonelada", "half a kilo": half of a measure. */
export function readHalf(tokens: readonly Token[], at: number, lang: Language): Quantity | null {
  const word = tokens[at]?.word ?? '';
  const isHalf =
    lang === 'en' ? word === 'half' && /^an?$/.test(tokens[at + 1]?.word ?? '') : /^medi[oa]$/.test(word);
  if (!isHalf) return null;
  const last = lang === 'en' ? at + 1 : at;
  const unit = readUnitAfter(tokens, last + 1, lang);
  if (!unit || !/^(?:kg|ton|lb|liter|km|miles)$/.test(unit.unit)) return null;
  return { first: at, last, value: 0.5, isVague: false, isWords: true, isScaled: false };
}

/** "quinto", "veintiunavos", "milésimos", "dosmilésimos": into how many parts; `null` for any other word. */
function partsOf(word: string): number | null {
  const known = SPANISH_PARTS.get(word);
  if (known !== undefined) return known;
  const eleventh = /^([a-z]{3,30}?)avos?$/.exec(word)?.[1];
  if (eleventh) return spelled(eleventh);
  const thousandth = /^([a-z]{2,30}?)milesim[oa]s?$/.exec(word)?.[1];
  const thousands = thousandth ? spelled(thousandth) : null;
  return thousands === null ? null : thousands * 1000;
}

/** A number written as one word: "treintaicinco", "veinte", "veinti". */
function spelled(word: string): number | null {
  const parted = word.replace(/a[iy](?=[a-z])/, 'a y ');
  for (const form of [word, parted, `${word}o`, `${word}a`]) {
    const value = parseNumberWords(form, 'es');
    if (value) return value;
  }
  return null;
}

function isPercent(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  const word = tokens[at]?.word ?? '';
  return (
    word === 'percent' ||
    word === 'percentage' ||
    (word === 'por' && /^cien(?:to)?$/.test(next)) ||
    (word === 'per' && next === 'cent') ||
    (word === 'punto' && next === 'porcentual')
  );
}
