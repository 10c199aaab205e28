import type { DateFinding, Statistic } from '../analysis/analysis.ts';
import type { Span } from '../text/span.ts';
import { type FigureScope, listWithin } from './figure-scope.ts';

/** Before a date that the figure is compared with or counted from and is not of. */
const COMPARED =
  /\b(?:since|than(?: in)?|compared (?:to|with)(?: in)?|versus|from|over|as of|desde|que(?: en)?|respecto (?:al?|del?)|frente al?|comparad[oa]s? (?:con|al?))(?: the| fiscal| year| el| ano)* $/;
/** The same, with a figure between. */
const COMPARED_FIGURE =
  /\b(?:against|than|compared (?:to|with)|versus|(?:down|up) from|frente al?|respecto (?:al?|del?)|comparad[oa]s? (?:con|al?)|contra)(?: [^ ;]{1,20}){1,4} $/;
/** Makes the figure one of a part of the period, or of its average day. */
const PARTIAL =
  /\b(?:first (?:half|quarter|\w+ (?:months|weeks|days))|(?:\w+ |-)months?|half|quarter|so far|to date|as of|al corte|con corte|corte (?:al?|del?)|through|until|per (?:day|week|month)|a (?:day|week|month)|daily|weekly|monthly|average|each|every|single|semestre|trimestre|bimestre|\w+ meses|hasta|(?:al|por|cada) (?:dia|mes|semana)|diari[oa]s?|mensual(?:es)?|promedio|cada|primeros?)\b/;

/**
 * The period that the figure speaks of, as a series names it (`2024`, `2025-04`, `FY2024`, `2014–2018`); `null` where the
 * sentence leaves a doubt. `isMonthly` series may speak of months.
 */
export function readPeriod(
  statistic: Statistic,
  scope: FigureScope,
  { dates, folded, isMonthly }: { dates: readonly DateFinding[]; folded: string; isMonthly: boolean },
): string | null {
  const { stretch, sentence, hasRival } = scope;
  if (!isMonthly && PARTIAL.test(scope.stretchWords)) return null;
  const usable = (within: Span) =>
    listWithin(dates, within).filter(
      // A day in the sentence is rather the day of the announcement.
      (date) => date.precision !== 'day' && !isCompared(date, statistic, folded),
    );
  const own = usable(stretch);
  if (own.length > 0) return own.length === 1 ? labelOf(own[0]!) : null;
  const said = usable(sentence).filter((date) => !hasRival || date.end <= statistic.start);
  return said.length === 1 ? labelOf(said[0]!) : null;
}

function isCompared(date: DateFinding, figure: Span, folded: string): boolean {
  const joinsTwoYears = date.isoEnd !== undefined && date.iso.length === 4;
  if (joinsTwoYears) return false;
  const lead = folded.slice(Math.max(0, date.start - 60), date.start);
  const between = folded.slice(Math.max(figure.end, date.start - 60), Math.max(figure.end, date.start));
  return COMPARED.test(lead) || COMPARED_FIGURE.test(between);
}

/** The date as a series names its periods; `null` for days and other stretches. */
function labelOf({ iso, isoEnd, precision }: DateFinding): string | null {
  if (precision === 'year' || precision === 'month') return iso;
  if (isoEnd === undefined) return null;
  if (iso.length === 4 && isoEnd.length === 4) return `${iso}–${isoEnd}`;
  const isFiscal = iso.endsWith('-10-01') && isoEnd === `${Number(iso.slice(0, 4)) + 1}-09-30`;
  return isFiscal ? `FY${isoEnd.slice(0, 4)}` : null;
}
