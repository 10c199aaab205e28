import type { Analysis } from '../analysis/analysis.ts';
import { type FindingRef, locateFinding } from '../analysis/finding.ts';
import { overlaps } from '../text/span.ts';
import type { SourceRow } from './source-rows.ts';
import type { TimelineRow } from './timeline-rows.ts';

export type TabId = 'glossary' | 'timeline' | 'sources' | 'notes';

/** Where a finding stands in the panel: a tab, the row to open, and the key of the very line. */
export interface Spot {
  readonly tab: TabId;
  readonly row: string;
  /** The row itself, or a figure within it. */
  readonly line: string;
}

/** Finds the row of a finding; `null` where the panel has none for it. */
export function findSpot(
  ref: FindingRef,
  lists: { analysis: Analysis; timeline: readonly TimelineRow[]; sources: readonly SourceRow[] },
): Spot | null {
  const key = `${ref.list}:${ref.index}`;
  if (ref.list === 'actors' || ref.list === 'terms') return { tab: 'glossary', row: key, line: key };
  if (ref.list === 'dates') return spotDate(ref.index, lists.timeline);
  if (ref.list === 'attributions') return spotCitation(ref.index, lists.sources);
  if (ref.list === 'statistics') return spotFigure(ref.index, lists.sources);
  return spotContext(ref, lists);
}

function spotDate(index: number, timeline: readonly TimelineRow[]): Spot | null {
  const row = timeline.find(({ article }) => article?.index === index);
  return row ? { tab: 'timeline', row: row.key, line: row.key } : null;
}

function spotCitation(index: number, sources: readonly SourceRow[]): Spot | null {
  const row = sources.find(({ citations }) => citations.some(({ ref }) => ref.index === index));
  return row ? { tab: 'sources', row: row.key, line: row.key } : null;
}

function spotFigure(index: number, sources: readonly SourceRow[]): Spot {
  const row = sources.find(({ figures }) => figures.some(({ ref }) => ref.index === index));
  const line = `statistics:${index}`;
  return { tab: 'sources', row: row?.key ?? line, line };
}

/** A context note stands beside what it is about: a date, a figure or a citation at the same place. */
function spotContext(
  ref: FindingRef,
  lists: { analysis: Analysis; timeline: readonly TimelineRow[]; sources: readonly SourceRow[] },
): Spot | null {
  const note = lists.analysis.context[ref.index];
  const place = locateFinding(lists.analysis, ref);
  if (note === undefined || place === null) return null;
  const list = (
    { 'date-conflict': 'dates', series: 'statistics', 'unknown-source': 'attributions' } as const
  )[note.kind];
  const index = lists.analysis[list].findIndex((finding) => overlaps(finding, place));
  return index === -1 ? null : findSpot({ list, index }, lists);
}
