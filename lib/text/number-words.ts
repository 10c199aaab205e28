import { fold } from './fold.ts';
import type { Language } from './language.ts';

/**
 * Cardinal numbers as words, English and Spanish, and the mixed form of the Mexican press ("2 mil 300", "3 millones
 * 500 mil"). English billion is 1e9, Spanish billón 1e12.
 */
const ENGLISH_SMALL = namesFrom(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (i) => i,
);
const ENGLISH_TENS = namesFrom('twenty thirty forty fifty sixty seventy eighty ninety', (i) => (i + 2) * 10);
const SPANISH_SMALL = namesFrom(
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve ' +
    'veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
  (i) => i,
);
const SPANISH_TENS = namesFrom(
  'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  (i) => (i + 3) * 10,
);
const SPANISH_HUNDREDS = namesFrom(
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  (i) => (i + 1) * 100,
);

const THOUSAND = 1e3;
const SMALL: Record<Language, ReadonlyMap<string, number>> = {
  en: new Map([...ENGLISH_SMALL, ...ENGLISH_TENS]),
  es: new Map([
    ...SPANISH_SMALL,
    ...SPANISH_TENS,
    ...SPANISH_HUNDREDS,
    ...[...SPANISH_HUNDREDS]
      .slice(1)
      .map(([name, value]): [string, number] => [name.replace(/os$/, 'as'), value]),
    ['ciento', 100],
    ['un', 1],
    ['una', 1],
    ['veintiun', 21],
    ['veintiuna', 21],
  ]),
};
const SCALES: Record<Language, ReadonlyMap<string, number>> = {
  en: new Map([
    ['thousand', THOUSAND],
    ['lakh', 1e5],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  es: new Map([
    ['mil', THOUSAND],
    ['millon', 1e6],
    ['millones', 1e6],
    ['billon', 1e12],
    ['billones', 1e12],
    ['trillones', 1e18],
  ]),
};
const DOZEN: Record<Language, ReadonlySet<string>> = {
  en: new Set(['dozen']),
  es: new Set(['docena', 'docenas']),
};

/** Folded words that alone are worth a number or a scale. */
export const NUMBER_WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set([...SMALL.en.keys(), ...SCALES.en.keys(), ...DOZEN.en, 'hundred']),
  es: new Set([...SMALL.es.keys(), ...SCALES.es.keys(), ...DOZEN.es, 'hundred']),
};

function namesFrom(names: string, value: (index: number) => number): Map<string, number> {
  return new Map(names.split(' ').map((name, i) => [name, value(i)]));
}

/** A number read from words: what it is worth and how many words it took. */
export interface NumberReading {
  readonly value: number;
  readonly length: number;
}

/** One word of a text: folded, and its worth where it is written in digits. */
export interface NumberPart {
  readonly word: string;
  /** `null` for a word; a number as the digits say it otherwise. */
  readonly digits: number | null;
}

/**
 * The longest cardinal that starts at `from`: "two hundred", "a dozen", "3.5 million", "2 mil 300", hyphens as parts of
 * their own ("twenty", "-", "five"). `null` where none starts; "a" and "half a" only before what they multiply.
 */
export function readNumber(parts: readonly NumberPart[], from: number, lang: Language): NumberReading | null {
  const first = parts[from];
  if (!first) return null;
  const opening = first.digits === null ? readMultiplier(parts, from, lang) : null;
  let at = opening ? from + opening.length : from;
  const sum = new Sum(opening?.value ?? null);
  let end = opening && sum.isWhole() ? at : from;
  for (;;) {
    const next = sum.isEmpty() ? at : skipJoiner(parts, at, lang, sum);
    const part = parts[next];
    if (!part || !sum.take(part, parts[next + 1], lang)) break;
    at = next + 1;
    end = at;
  }
  return end > from ? { value: sum.total(), length: end - from } : null;
}

/** The cardinal that the whole text spells ("twenty-five", "dos mil"), `null` for anything else. */
export function parseNumberWords(text: string, lang: Language): number | null {
  const words = fold(text).match(/[a-z]+|-|\S/g) ?? [];
  const parts = words.map((word) => ({ word, digits: null }));
  const reading = readNumber(parts, 0, lang);
  return reading?.length === parts.length ? reading.value : null;
}

/** Whether the word alone is worth a number or a scale: the cheap question before `readNumber`. */
export function isNumberWord(word: string, lang: Language): boolean {
  return NUMBER_WORDS[lang].has(word);
}

/** The factor of a scale word ("million", "mil"), `null` for any other word. */
export function scaleOf(word: string, lang: Language): number | null {
  return SCALES[lang].get(word) ?? null;
}

/** "half a", "a quarter", "a", "medio" in front of a scale or dozen; "a" is only a number there. */
function readMultiplier(parts: readonly NumberPart[], from: number, lang: Language): NumberReading | null {
  const word = (offset: number) => parts[from + offset]?.word ?? '';
  const multiplies = (offset: number) =>
    (SCALES[lang].has(word(offset)) && word(offset) !== 'mil') ||
    word(offset) === 'hundred' ||
    DOZEN[lang].has(word(offset));
  if (lang === 'es') return /^medi[oa]$/.test(word(0)) && multiplies(1) ? { value: 0.5, length: 1 } : null;
  if (word(0) === 'half') {
    if (word(1) === 'a' && multiplies(2)) return { value: 0.5, length: 2 };
    return multiplies(1) ? { value: 0.5, length: 1 } : null;
  }
  if (word(0) === 'quarter' && multiplies(1)) return { value: 0.25, length: 1 };
  if (word(0) !== 'a') return null;
  if (word(1) === 'quarter' && multiplies(2)) return { value: 0.25, length: 2 };
  if (word(1) === 'half' && multiplies(2)) return { value: 0.5, length: 2 };
  return multiplies(1) ? { value: 1, length: 1 } : null;
}

/** Past "and", "y" or a hyphen, where the number may go on after it; else `at` itself. */
function skipJoiner(parts: readonly NumberPart[], at: number, lang: Language, sum: Sum): number {
  const word = parts[at]?.word;
  const next = parts[at + 1];
  if (!next || next.digits !== null) return at;
  if (word === '-') {
    const goesOn = sum.hasDigits() ? SCALES[lang].has(next.word) : isNumberWord(next.word, lang);
    return goesOn ? at + 1 : at;
  }
  if (word === 'and' && lang === 'en') return sum.endsWithHundredOrThousand() ? at + 1 : at;
  if (word === 'y' && lang === 'es') return sum.endsWithTens() ? at + 1 : at;
  return at;
}

/** A number in the making: millions done, thousands done, and the group below a thousand. */
class Sum {
  private done = 0;
  private thousands = 0;
  private group: number | null;
  private readonly opened: boolean;
  private lastScale = Number.POSITIVE_INFINITY;
  private step: 'start' | 'small' | 'tens' | 'hundreds' | 'thousand' | 'scale' | 'digits' | 'end' = 'start';
  private digits = false;

  constructor(opening: number | null) {
    this.group = opening;
    this.opened = opening !== null;
  }

  isEmpty(): boolean {
    return this.step === 'start';
  }

  /** An opening factor ("half a") is no number before what it multiplies. */
  isWhole(): boolean {
    return !this.opened || this.step !== 'start';
  }

  hasDigits(): boolean {
    return this.digits;
  }

  endsWithTens(): boolean {
    return this.step === 'tens';
  }

  endsWithHundredOrThousand(): boolean {
    return !this.digits && (this.step === 'hundreds' || this.step === 'thousand');
  }

  total(): number {
    return tidy(this.done + this.thousands + (this.group ?? 0));
  }

  /** Takes one more part where it fits below what is there; `false` leaves everything as it was. */
  take(part: NumberPart, next: NumberPart | undefined, lang: Language): boolean {
    if (part.digits !== null) return this.takeDigits(part.digits, next, lang);
    if (this.step === 'end') return false;
    const small = SMALL[lang].get(part.word);
    if (small !== undefined) return this.takeSmall(small);
    if (part.word === 'hundred' && lang === 'en') return this.takeHundred();
    if (DOZEN[lang].has(part.word)) return this.takeDozen();
    const scale = SCALES[lang].get(part.word);
    return scale === undefined ? false : this.takeScale(scale, lang, part.word);
  }

  private takeDigits(value: number, next: NumberPart | undefined, lang: Language): boolean {
    if (this.step === 'start') {
      if (this.opened) return false;
      this.group = value;
      this.step = 'digits';
      this.digits = true;
      return true;
    }
    const fits = Number.isInteger(value) || next?.word === 'millones';
    const goesOn = lang === 'es' && fits && value > 0 && value < 1000 && this.group === null;
    if (!goesOn) return false;
    if (this.step !== 'thousand' && !(this.step === 'scale' && next?.word === 'mil')) return false;
    this.group = value;
    this.step = 'digits';
    this.digits = true;
    return true;
  }

  private takeSmall(value: number): boolean {
    if (this.step === 'start' && this.opened) return false;
    const fits =
      this.step === 'start' ||
      this.step === 'thousand' ||
      this.step === 'scale' ||
      (this.step === 'hundreds' && value < 100) ||
      (this.step === 'tens' && value < 10 && value > 0);
    if (!fits || (value === 0 && this.step !== 'start')) return false;
    this.group = (this.group ?? 0) + value;
    if (value === 0) this.step = 'end';
    else this.step = value >= 100 ? 'hundreds' : value >= 20 && value % 10 === 0 ? 'tens' : 'small';
    return true;
  }

  private takeHundred(): boolean {
    const group = this.group;
    if (group === null || group >= 100 || (this.step === 'digits' && group >= 10)) return false;
    this.group = group * 100;
    this.step = 'hundreds';
    return true;
  }

  private takeDozen(): boolean {
    if (this.thousands || this.done || this.step === 'hundreds') return false;
    if (this.group === null && this.step === 'start') return false;
    this.group = (this.group ?? 1) * 12;
    this.step = 'end';
    return true;
  }

  private takeScale(scale: number, lang: Language, word: string): boolean {
    if (scale === THOUSAND) {
      if (this.thousands || (this.group === null && lang === 'en')) return false;
      if (this.group === null && this.step === 'scale' && word !== 'mil') return false;
      this.thousands = (this.group ?? 1) * THOUSAND;
      this.step = 'thousand';
    } else {
      const below = this.thousands + (this.group ?? 0);
      if (below === 0 || scale >= this.lastScale) return false;
      this.done += below * scale;
      this.thousands = 0;
      this.lastScale = scale;
      this.step = 'scale';
    }
    this.group = null;
    return true;
  }
}

/** Without the dust of binary fractions: 2.2 × 1e6 is 2200000. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
