import type { Statistic } from '../../lib/analysis/analysis.ts';
import type { SeriesEntry } from '../../lib/pack/schema.ts';
import type { Words } from '../../lib/panel/words.ts';
import { overlaps } from '../../lib/text/span.ts';
import { describeSeries } from '../series/describe-series.ts';
import type { CardContent, CardPage } from './card-content.ts';
import { formatQuantity } from './format-quantity.ts';

const GRADE_KEYS = {
  sourced: 'cardGradeSourced',
  vague: 'cardGradeVague',
  unsourced: 'cardGradeUnsourced',
} as const;

/** The facts of a figure: value, what it measures, where the article has it from, and the official series beside it. */
export function describeStatistic(page: CardPage, statistic: Statistic, words: Words) {
  return {
    facts: listFacts(page, statistic, words),
    series: findSeries(page, statistic).map(({ series, point }) =>
      describeSeries(series, { figure: statistic, point }, words),
    ),
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

function findSeries(
  { analysis, matter }: CardPage,
  statistic: Statistic,
): { series: SeriesEntry; point: string | null }[] {
  const noted = analysis.context.filter((note) => note.kind === 'series' && overlaps(note, statistic));
  const ids = new Set([statistic.series, ...noted.map((note) => note.ref)]);
  return [...ids].flatMap((id) => {
    const series = id ? matter.series[id] : undefined;
    const point = noted.find((note) => note.ref === id)?.point ?? null;
    return series ? [{ series, point }] : [];
  });
}
