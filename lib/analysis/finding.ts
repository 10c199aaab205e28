import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';

/** A pointer to something found, as page, background and panel name it to each other: a list of `Analysis` and an index. */
export interface FindingRef {
  readonly list: 'actors' | 'terms' | 'statistics' | 'dates' | 'attributions' | 'context';
  readonly index: number;
  /** Which mention of an actor or term; the first where absent. */
  readonly mention?: number;
}

/** Where the finding stands in the text; `null` where the analysis has no such finding. */
export function locateFinding(analysis: Analysis, ref: FindingRef): Span | null {
  if (ref.list === 'actors' || ref.list === 'terms') {
    return analysis[ref.list][ref.index]?.mentions[ref.mention ?? 0] ?? null;
  }
  return analysis[ref.list][ref.index] ?? null;
}

/** Whether the two point at the same finding, whichever mention of it. */
export function isSameFinding(a: FindingRef | null, b: FindingRef | null): boolean {
  return a !== null && b !== null && a.list === b.list && a.index === b.index;
}
