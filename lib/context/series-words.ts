import type { SeriesEntry, SeriesMatch } from '../pack/schema.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { FigureScope } from './figure-scope.ts';

/** A series' wordings in one language, ready to be looked for. */
export interface SeriesWords {
  readonly entry: SeriesEntry;
  readonly ways: readonly { near: Wording[]; sentence: Wording[]; not: Wording[] }[];
}

/** Any of these words or phrases. */
type Wording = readonly string[];

/** A wording where it stands. */
interface Place {
  readonly phrase: string;
  readonly at: number;
}

const STOP_WORDS = new Set(
  'of the in by to from that all and on a de la el en por las los del que y con sus uu ee us'.split(' '),
);

/** Folding the wordings of a pack's series takes longer than most articles do. */
const worded: Record<Language, WeakMap<SeriesEntry, SeriesWords>> = { en: new WeakMap(), es: new WeakMap() };

/** The ways in which articles of this language speak of the series' measure. */
export function wordSeries(entry: SeriesEntry, lang: Language): SeriesWords {
  const known = worded[lang].get(entry);
  if (known) return known;
  const words = foldWordings(entry, lang);
  worded[lang].set(entry, words);
  return words;
}

function foldWordings(entry: SeriesEntry, lang: Language): SeriesWords {
  const ways = entry.match?.[lang] ?? (entry.match === undefined ? [measureWords(entry, lang)] : []);
  return {
    entry,
    ways: ways.map(({ near, sentence = [], not = [] }) => ({
      near: near.map(split),
      sentence: sentence.map(split),
      not: not.map(split),
    })),
  };
}

function split(wording: string): Wording {
  return fold(wording).split('|');
}

/** Where the pack gives no wordings: every content word of the measure's name. */
function measureWords({ measure }: SeriesEntry, lang: Language): SeriesMatch {
  const text = fold(lang === 'es' ? (measure.es ?? measure.en) : measure.en);
  const words = (text.match(/[a-z0-9]+/g) ?? []).filter((word) => !STOP_WORDS.has(word));
  return { near: [], sentence: words };
}

/** The words of `text` by which the figure is one of the series, as they stand there; `null` where it is not. */
export function findSeriesWords({ ways }: SeriesWords, scope: FigureScope, text: string): string[] | null {
  for (const way of ways) {
    const near = pickAll(way.near, scope.stretchWords);
    const wide = near && pickAll(way.sentence, scope.sentenceWords);
    if (near && wide && !way.not.some((wording) => pick(wording, scope.sentenceWords) !== null)) {
      const places = [
        ...near.map((found) => ({ ...found, from: scope.stretch.start, end: scope.stretch.end })),
        ...wide.map((found) => ({ ...found, from: scope.sentence.start, end: scope.sentence.end })),
      ];
      return places.map(({ phrase, at, from, end }) =>
        from + at < end ? text.slice(from + at, from + at + phrase.length) : phrase,
      );
    }
  }
  return null;
}

function pickAll(wordings: readonly Wording[], text: string): Place[] | null {
  const words: Place[] = [];
  for (const wording of wordings) {
    const word = pick(wording, text);
    if (word === null) return null;
    words.push(word);
  }
  return words;
}

function pick(wording: Wording, text: string): Place | null {
  for (const phrase of wording) {
    const at = findPhrase(phrase, text);
    if (at !== -1) return { phrase, at };
  }
  return null;
}

/** Where the phrase stands in the text as whole words; -1 for nowhere. */
function findPhrase(phrase: string, text: string): number {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (!isWordUnit(text[at - 1]) && !isWordUnit(text[at + phrase.length])) return at;
  }
  return -1;
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[a-z0-9]/.test(unit);
}
