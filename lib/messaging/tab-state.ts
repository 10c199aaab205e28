import type { Analysis } from '../analysis/analysis.ts';
import type { FindingRef } from '../analysis/finding.ts';
import type { BeatVerdict } from '../beat/verdict.ts';
import type { CardMatter } from '../context/card-matter.ts';
import type { Note } from '../notes/note.ts';
import type { PlacedNote } from '../notes/placed-note.ts';
import type { Failure } from './result.ts';

/** How many marks the page carries. */
export type MarkDensity = 'all' | 'first' | 'off';

/**
 * What is known of a tab, kept in session storage under `tab:<id>` by the background and read by the panel. Absent: the
 * page was not on the beat and nothing was done there. Valid only while the tab is still at `url` (fragment aside).
 */
export type TabState =
  | { readonly status: 'reading'; readonly url: string; readonly verdict: BeatVerdict | null }
  | {
      readonly status: 'ready';
      readonly url: string;
      readonly analysis: Analysis;
      readonly matter: CardMatter;
      /** The reader asked for this page; the detector had not found it on the beat. */
      readonly asked: boolean;
      /** Of the whole article in UTF-16 units; longer than `analysis.text` where only its beginning was read. */
      readonly length: number;
    }
  | { readonly status: 'no-article'; readonly url: string }
  | { readonly status: 'failed'; readonly url: string; readonly error: Failure };

/** Session storage, `pointed:<tab id>`: what the pointer in the page is on, and a counter so that equal refs still count. */
export interface Pointed {
  readonly ref: FindingRef | null;
  /** Set where the reader asked to see it: the panel goes to its tab and scrolls to the row. */
  readonly open: boolean;
  readonly serial: number;
}

export const tabKey = (tabId: number): string => `tab:${tabId}`;
export const pointedKey = (tabId: number): string => `pointed:${tabId}`;

/** Session storage, `placed:<tab id>`: the notes of the page in the tab and what became of their passages there. */
export interface PlacedNotes {
  readonly url: string;
  readonly placed: readonly PlacedNote[];
}

/** What a page tells of its notes; whole notes only where the background may not have them yet. */
export interface PlacedReport {
  readonly placed: readonly { readonly id: string; readonly outcome: PlacedNote['outcome'] }[];
  /** Made or edited in the page. */
  readonly fresh: readonly Note[];
}

export const placedKey = (tabId: number): string => `placed:${tabId}`;

/** The page address without its fragment: what tells one visit from another. */
export function pageAddress(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}
