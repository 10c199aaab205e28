import { KIND_KEYS } from '../../components/ui/kinds.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { FindingRef } from '../../lib/analysis/finding.ts';

/** A mark in one line, for those who step through the page by ear: its words and its kind. */
export function sayMark(
  { actors, dates, statistics, terms }: Analysis,
  { list, index, mention = 0 }: FindingRef,
  t: (key: string) => string,
): string {
  if (list === 'actors') {
    const actor = actors[index];
    return actor ? `${actor.mentions[mention]?.text ?? actor.name}, ${t(KIND_KEYS[actor.kind])}` : '';
  }
  if (list === 'terms') return `${terms[index]?.mentions[mention]?.text ?? ''}, ${t(KIND_KEYS.term)}`;
  if (list === 'statistics') return `${statistics[index]?.text ?? ''}, ${t('cardKindStatistic')}`;
  return `${dates[index]?.text ?? ''}, ${t('cardKindDate')}`;
}
