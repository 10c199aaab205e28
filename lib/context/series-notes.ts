import type { ContextNote, DateFinding, Statistic } from '../analysis/analysis.ts';
import type { Glossary } from '../pack/glossary.ts';
import type { SeriesEntry } from '../pack/schema.ts';
import { fold } from '../text/fold.ts';
import { findSpanAt, type Span } from '../text/span.ts';
import type { ContextInput } from './matter.ts';

/** Longer ones are tables and lists that lost their lines. */
const LONGEST_SENTENCE = 1000;

/**
 * Figures of the article beside an official series: every word of the series' measure stands in the sentence, the unit is
 * the same, and the sentence gives one of the series' periods by its own calendar, fiscal or not. Changes, ranges and
 * vague figures are left alone.
 */
export function placeBesideSeries(input: ContextInput, glossary: Glossary): ContextNote[] {
  if (glossary.series.length === 0) return [];
  const { reading, statistics, dates } = input;
  const measures = glossary.series.map(({ entry }) => ({ entry, words: wordsOf(entry, reading.lang) }));
  const notes: ContextNote[] = [];
  for (const statistic of statistics) {
    if (statistic.direction !== undefined || statistic.high !== undefined) continue;
    const sentence = findSpanAt(reading.sentences, statistic.start);
    if (sentence === null || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const words = new Set(reading.folded.slice(sentence.start, sentence.end).match(/[a-z0-9]+/g));
    const fitting = measures.filter(
      (measure) =>
        isSameUnit(statistic.unit, measure.entry.unit) && measure.words.every((word) => words.has(word)),
    );
    if (fitting.length !== 1) continue;
    const note = compare(statistic, fitting[0]!.entry, dates, statistics, sentence);
    if (note) notes.push(note);
  }
  return notes;
}

/** The content words of the measure in the article's language, those in brackets and after the comma included. */
function wordsOf({ measure }: SeriesEntry, lang: 'en' | 'es'): string[] {
  const text = fold(lang === 'es' ? (measure.es ?? measure.en) : measure.en);
  return (text.match(/[a-z0-9]+/g) ?? []).filter((word) => !STOP_WORDS.has(word));
}

const STOP_WORDS = new Set(
  'of the in by to from that all and on a de la el en por las los del que y con sus uu ee us'.split(' '),
);

const COUNTS = /^(?:people|person|count|death|event|apprehension|encounter|homicide|victim)s?$/;

function isSameUnit(ours: string, series: string): boolean {
  return ours === series || (COUNTS.test(ours) && COUNTS.test(series));
}

function compare(
  statistic: Statistic,
  series: SeriesEntry,
  dates: readonly DateFinding[],
  statistics: readonly Statistic[],
  sentence: Span,
): ContextNote | null {
  const within = (span: Span) => span.start >= sentence.start && span.end <= sentence.end;
  const periods = dates.filter(within).map(labelOf);
  const rivals = statistics.filter((other) => within(other) && other !== statistic);
  if (periods.length !== 1 || periods[0] === null || rivals.length > 0) return null;
  const isFiscal = periods[0]!.startsWith('FY');
  if (isFiscal !== (series.periods === 'us-fiscal-year')) return null;
  const point = series.points.find(({ period }) => period === periods[0]);
  if (point === undefined) return null;
  return {
    kind: 'series',
    start: statistic.start,
    end: statistic.end,
    says: statistic.text,
    packSays: `${point.value} ${series.unit} (${point.period}, ${series.publisher})`,
    ref: series.id,
  };
}

/** The date as a series names its periods: `2024`, `2025-04`, `FY2024`; `null` for days and other stretches. */
function labelOf({ iso, isoEnd, precision }: DateFinding): string | null {
  if (precision === 'year' || precision === 'month') return iso;
  const isFiscal = iso.endsWith('-10-01') && isoEnd === `${Number(iso.slice(0, 4)) + 1}-09-30`;
  return isFiscal ? `FY${isoEnd.slice(0, 4)}` : null;
}
