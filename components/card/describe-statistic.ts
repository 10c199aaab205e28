import type { Statistic } from '../../lib/analysis/analysis.ts';
import { localize } from '../../lib/pack/localize.ts';
import type { SeriesEntry } from '../../lib/pack/schema.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { Words } from '../../lib/panel/words.ts';
import { overlaps } from '../../lib/text/span.ts';
import type { CardContent, CardPage, SeriesMatter } from './card-content.ts';
import { formatQuantity } from './format-quantity.ts';

const GRADE_KEYS = {
  sourced: 'cardGradeSourced',
  vague: 'cardGradeVague',
  unsourced: 'cardGradeUnsourced',
} as const;
const MAX_POINTS = 4;

/** The facts of a figure: value, what it measures, where the article has it from, and the official series beside it. */
export function describeStatistic(page: CardPage, statistic: Statistic, words: Words) {
  return {
    facts: listFacts(page, statistic, words),
    series: findSeries(page, statistic).map((series) => describeSeries(series, words)),
  } satisfies Partial<CardContent>;
}

function listFacts({ analysis }: CardPage, statistic: Statistic, { t, lang }: Words): CardContent['facts'] {
  const { attribution, direction, grade, measure, period } = statistic;
  const source = attribution === null ? null : (analysis.attributions[attribution]?.source ?? null);
  const gradeText = { label: t('cardSource'), value: source ?? t(GRADE_KEYS[grade]) };
  return [
    { label: t('cardValue'), value: formatQuantity(statistic, { t, lang }) },
    ...(measure ? [{ label: t('cardMeasure'), value: measure }] : []),
    ...(direction
      ? [{ label: t('cardDirection'), value: t(direction === 'increase' ? 'cardIncrease' : 'cardDecrease') }]
      : []),
    ...(period ? [{ label: t('cardPeriod'), value: period }] : []),
    source === null ? gradeText : { ...gradeText, note: t(GRADE_KEYS[grade]) },
  ];
}

function findSeries({ analysis, matter }: CardPage, statistic: Statistic): SeriesEntry[] {
  const noted = analysis.context.filter((note) => note.kind === 'series' && overlaps(note, statistic));
  const ids = new Set([statistic.series, ...noted.map((note) => note.ref)]);
  return [...ids].flatMap((id) => (id ? (matter.series[id] ?? []) : []));
}

function describeSeries(series: SeriesEntry, { lang }: Words): SeriesMatter {
  return {
    measure: localize(series.measure, lang),
    points: series.points
      .slice(-MAX_POINTS)
      .map(({ period, value }) => ({ period, value: formatNumber(value, lang) })),
    caveat: localize(series.caveat, lang),
    sources: series.sources,
  };
}
