import type { ContextNote, Statistic } from '../analysis/analysis.ts';
import type { Glossary } from '../pack/glossary.ts';
import type { SeriesEntry } from '../pack/schema.ts';
import { type FigureScope, isCountUnit, scopeOf } from './figure-scope.ts';
import type { ContextInput } from './matter.ts';
import { readPeriod } from './series-period.ts';
import { findSeriesWords, wordSeries } from './series-words.ts';

/** A figure further from the series than this, up or down, is of something smaller or wider than the series. */
const MOST_APART = 2;
/** Where several series could be meant, the one that the figure is that near to. */
const AGREES_WITHIN = 0.005;

/**
 * Figures of the article beside an official series: its words stand by the figure, the unit is the same, and the sentence
 * gives one of the series' periods by its own calendar, fiscal or not. Changes, ranges, parts of a year, people where the
 * series counts events, and figures that several series could cover and none has, are left alone.
 */
export function placeBesideSeries(input: ContextInput, glossary: Glossary): ContextNote[] {
  if (glossary.series.length === 0) return [];
  const { reading, statistics, dates } = input;
  const all = glossary.series.map(({ entry }) => wordSeries(entry, reading.lang));
  return statistics.flatMap((statistic): ContextNote[] => {
    if (!isPlain(statistic) || isShared(statistic, reading.folded)) return [];
    const fitting = all.filter(({ entry }) => factorOf(statistic.unit, entry.unit) !== null);
    const scope = fitting.length === 0 ? null : scopeOf(statistic, statistics, reading);
    if (scope === null || isUnreal(statistic, scope, reading.folded)) return [];
    const found = fitting.flatMap((series) => {
      const words = findSeriesWords(series, scope, reading.text);
      const known = words && findPoint(statistic, scope, series.entry, { dates, ...reading });
      return known ? [{ entry: series.entry, words, ...known }] : [];
    });
    const agreeing = found.filter(({ ratio }) => Math.abs(ratio - 1) < AGREES_WITHIN);
    const [meant, other] = found.length > 1 ? agreeing : found;
    return meant && !other ? [noteOf(statistic, meant)] : [];
  });
}

/** A level: no change, no range, no "thousands". */
function isPlain({ direction, high, modifier }: Statistic): boolean {
  return direction === undefined && high === undefined && modifier !== 'order-of-magnitude';
}

/** "pounds of fentanyl and meth": one figure for more than the series counts. */
function isShared({ end }: Statistic, folded: string): boolean {
  return /^ (?:of|de) [a-z-]+(?:,| and| or| y| o| e) [a-z]/.test(folded.slice(end, end + 40));
}

const PLANNED =
  /\b(?:not|never|would|will|could|might|if|projected|projects|projection|expects?|expected|forecasts?|targets?|goal|aims?|plans?|hopes?|wants?|false|prevent(?:ed)?|no|nunca|jamas|preven?|previsto|esperan?|proyectan?|meta|objetivo|busca|quieren?|si|fals[oa]|evitar(?:on)?)\b/;

/** What the article denies, plans or only expects is no count of what was. */
function isUnreal({ start }: Statistic, { stretch }: FigureScope, folded: string): boolean {
  return PLANNED.test(folded.slice(stretch.start, start));
}

const EVENTS = /^(?:apprehension|encounter|event|seizure|arrest)s?$/;
const PER_HEAD = /\bper 100,?000\b/;
const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };
const MEASURES = /^(?:lb|kg|g|percent|ratio|[A-Z]{3})$/;

/** By what a point of the series is multiplied to be in the figure's unit; `null` where the units are not the same. */
function factorOf(unit: string, series: string): number | null {
  if (PER_HEAD.test(series)) return unit === 'per-100000' ? 1 : null;
  const [, scale = '', one = series] = /^(million|billion) (.+)$/.exec(series) ?? [];
  if (MEASURES.test(one) || !isCountUnit(unit)) return unit === one ? (SCALES[scale] ?? 1) : null;
  if (/ (?:per|a) /.test(one) || (unit === 'people' && EVENTS.test(one))) return null;
  return SCALES[scale] ?? 1;
}

interface Known {
  readonly point: SeriesEntry['points'][number];
  /** The article's value to the point's. */
  readonly ratio: number;
}

function findPoint(
  statistic: Statistic,
  scope: FigureScope,
  series: SeriesEntry,
  { dates, folded, published }: Pick<ContextInput, 'dates'> & { folded: string; published: string | null },
): Known | null {
  const isMonthly = series.periods === 'month';
  const period = readPeriod(statistic, scope, { dates, folded, isMonthly });
  const point = series.points.find((known) => known.period === period);
  if (point === undefined || isStillRunning(point.period, published)) return null;
  const ratio = statistic.value / (point.value * factorOf(statistic.unit, series.unit)!);
  return ratio <= MOST_APART && ratio >= 1 / MOST_APART ? { point, ratio } : null;
}

/** Whether the article came out before the period was over: its figure is one of a part of it, whatever it says. */
function isStillRunning(period: string, published: string | null): boolean {
  return published !== null && published.slice(0, 10) < lastDayOf(period);
}

/** ISO, as late as it can be: of `FY2024` 30 September, of `2024` and `2014–2018` 31 December, of `2024-05` the 31st. */
function lastDayOf(period: string): string {
  const fiscal = /^FY(\d{4})$/.exec(period);
  if (fiscal) return `${fiscal[1]}-09-30`;
  const last = period.split('–').at(-1)!;
  return last.length === 4 ? `${last}-12-31` : `${last}-31`;
}

function noteOf(
  statistic: Statistic,
  { entry: series, point, words }: Known & { entry: SeriesEntry; words: readonly string[] },
): ContextNote {
  return {
    kind: 'series',
    start: statistic.start,
    end: statistic.end,
    says: statistic.text,
    packSays: `${point.value} ${series.unit} (${point.period}, ${series.publisher})`,
    ref: series.id,
    point: point.period,
    why: { rule: 'figure-beside-series', words: [...new Set(words)].join(', '), against: point.period },
  };
}
