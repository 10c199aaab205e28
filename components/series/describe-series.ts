import type { Statistic } from '../../lib/analysis/analysis.ts';
import { localize } from '../../lib/pack/localize.ts';
import type { SeriesEntry } from '../../lib/pack/schema.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { Words } from '../../lib/panel/words.ts';
import { formatQuantity } from '../card/format-quantity.ts';
import type { SeriesMatter } from './series-matter.ts';

const PERIOD_KEYS: Readonly<Record<SeriesEntry['periods'], string>> = {
  'us-fiscal-year': 'seriesFiscalYears',
  'calendar-year': 'seriesCalendarYears',
  month: 'seriesMonths',
  other: 'seriesOtherPeriods',
};
const UNIT_KEYS: Readonly<Record<string, string>> = {
  apprehension: 'seriesUnitApprehensions',
  encounter: 'seriesUnitEncounters',
  death: 'seriesUnitDeaths',
  people: 'seriesUnitPeople',
  lb: 'seriesUnitPounds',
  kg: 'seriesUnitKilograms',
  percent: 'seriesUnitPercent',
  'million USD': 'seriesUnitMillionUsd',
  'deaths per 100,000 people': 'seriesUnitDeathRate',
};
/** Units in which a bare number says nothing. */
const SPOKEN_UNITS = new Set(['lb', 'kg', 'percent', 'people']);

/** What card and panel show of a series; `point` is the period beside which the figure was laid, if it was. */
export function describeSeries(
  series: SeriesEntry,
  { figure, point }: { figure: Statistic | null; point: string | null },
  words: Words,
): SeriesMatter {
  const { t, lang } = words;
  const unitKey = UNIT_KEYS[series.unit];
  return {
    id: series.id,
    measure: localize(series.measure, lang),
    facts: [
      series.publisher,
      unitKey === undefined ? series.unit : t(unitKey),
      t(PERIOD_KEYS[series.periods]),
    ],
    definition: localize(series.definition, lang),
    caveat: localize(series.caveat, lang),
    points: series.points.map(({ period, value, note }) => ({
      period,
      value,
      text: formatNumber(value, lang),
      ...(note ? { note: localize(note, lang) } : {}),
    })),
    beside: figure && layBeside(series, figure, point, words),
    sources: series.sources,
  };
}

function layBeside(
  series: SeriesEntry,
  figure: Statistic,
  point: string | null,
  words: Words,
): SeriesMatter['beside'] {
  const index = series.points.findIndex(({ period }) => period === point);
  const found = series.points[index];
  if (found === undefined) return null;
  const scale = series.unit.startsWith('million ') ? 1e6 : series.unit.startsWith('billion ') ? 1e9 : 1;
  const { value, modifier } = figure;
  // The same words for both numbers, so that what differs is the number alone.
  const unit = SPOKEN_UNITS.has(series.unit)
    ? series.unit
    : /^[A-Z]{3}$/.test(figure.unit)
      ? figure.unit
      : 'count';
  const say = (quantity: Pick<Statistic, 'value' | 'modifier'>) =>
    formatQuantity({ ...quantity, unit }, words, 'whole');
  return {
    index,
    value: value / scale,
    article: say(modifier === undefined ? { value } : { value, modifier }),
    record: say({ value: found.value * scale }),
    sources: found.sources,
  };
}
