import type { Language } from '../../text/language.ts';
import type { Token } from './tokens.ts';

const BEFORE: Record<Language, string> = {
  en:
    'over|well over|just over|more than|much more than|less than|fewer than|no more than|no less than|no fewer than|not more than|not less than|nearly|almost|about|' +
    'just about|around|roughly|approximately|approx|at least|at most|at the least|up to|as many as|as much as|as few as|as little as|as high as|as low as|some|just|only|' +
    'just under|under|close to|an estimated|estimated|approximate|upwards of|upward of|above|below|north of|merely|a mere|virtually|in excess of|a minimum of|a maximum of|' +
    'a record|reportedly|an average of|on average|exceeding|in the neighborhood of|somewhere between|a whopping|a staggering|a reported|an additional estimated|only about',
  es:
    'mas de|poco mas de|un poco mas de|mucho mas de|menos de|poco menos de|no mas de|no menos de|al menos|por lo menos|cuando menos|a lo menos|como minimo|minimo|maximo|' +
    'cerca de|alrededor de|en torno a|en torno al|aproximadamente|unos|unas|casi|hasta|apenas|solo|solamente|unicamente|tan solo|cuando mas|como maximo|' +
    'arriba de|por arriba de|por encima de|superior a|superior al|superiores a|inferior a|un estimado de|un promedio de|en promedio|practicamente|alrededor del|cerca del|' +
    'un aproximado de|aproximado de|mas del|menos del|casi el|mas de un|a mas de|una cifra cercana a|entre unos|no menos del|poco mas del|poco menos del|algo mas de|algo menos de',
};
const AFTER: Record<Language, string> = {
  en: 'or more|or so|or fewer|or less',
  es: 'o mas|o menos|aproximadamente',
};
const INDEX = { en: indexByLast(BEFORE.en), es: indexByLast(BEFORE.es) };
const INDEX_AFTER = {
  en: AFTER.en.split('|').map((m) => m.split(' ')),
  es: AFTER.es.split('|').map((m) => m.split(' ')),
};
const SKIPPED = new Set([
  'a',
  'an',
  'el',
  'la',
  'los',
  'las',
  'un',
  'una',
  'another',
  'otros',
  'otras',
  'additional',
  'entre',
  'between',
]);

function indexByLast(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, string[][]>();
  for (const modifier of list.split('|')) {
    const words = modifier.split(' ');
    const key = words.at(-1)!;
    index.set(
      key,
      [...(index.get(key) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

/** The tokens of a modifier, `first`–`last` inclusive. */
export interface ModifierReading {
  readonly first: number;
  readonly last: number;
}

/**
 * The hedge right before token `at` ("over", "al menos", "cerca de"), past an article; `null` where there is none.
 * "Subió hasta los 2.500" tells where it came to: no hedge.
 */
export function readModifierBefore(
  tokens: readonly Token[],
  at: number,
  lang: Language,
): ModifierReading | null {
  for (let last = at - 1, skipped = 0; last >= 0 && skipped <= 1; last--, skipped++) {
    const word = tokens[last]!.word;
    for (const words of INDEX[lang].get(word) ?? []) {
      const first = last - words.length + 1;
      if (first >= 0 && words.every((w, i) => tokens[first + i]!.word === w)) {
        const isLevel = word === 'hasta' && skipped > 0;
        return isLevel ? null : { first, last };
      }
    }
    if (!SKIPPED.has(word)) return null;
  }
  return null;
}

/** "or more", "o más" right after the figure, whose next token is `at`; `null` where there is none. */
export function readModifierAfter(
  tokens: readonly Token[],
  at: number,
  lang: Language,
): ModifierReading | null {
  for (const words of INDEX_AFTER[lang]) {
    if (words.every((w, i) => tokens[at + i]?.word === w)) return { first: at, last: at + words.length - 1 };
  }
  return null;
}
