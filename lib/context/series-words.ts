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

const STOP_WORDS = new Set(
  'of the in by to from that all and on a de la el en por las los del que y con sus uu ee us'.split(' '),
);

/** The ways in which articles of this language speak of the series' measure. */
export function wordSeries(entry: SeriesEntry, lang: Language): SeriesWords {
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

/** The words of the text by which the figure is one of the series; `null` where it is not. */
export function findSeriesWords({ ways }: SeriesWords, scope: FigureScope): string[] | null {
  for (const way of ways) {
    const near = pickAll(way.near, scope.stretchWords);
    const wide = near && pickAll(way.sentence, scope.sentenceWords);
    if (near && wide && !way.not.some((wording) => pick(wording, scope.sentenceWords) !== null)) {
      return [...near, ...wide];
    }
  }
  return null;
}

function pickAll(wordings: readonly Wording[], text: string): string[] | null {
  const words: string[] = [];
  for (const wording of wordings) {
    const word = pick(wording, text);
    if (word === null) return null;
    words.push(word);
  }
  return words;
}

function pick(wording: Wording, text: string): string | null {
  return wording.find((phrase) => stands(phrase, text)) ?? null;
}

/** Whether the phrase stands in the text as whole words. */
function stands(phrase: string, text: string): boolean {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (!isWordUnit(text[at - 1]) && !isWordUnit(text[at + phrase.length])) return true;
  }
  return false;
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[a-z0-9]/.test(unit);
}
