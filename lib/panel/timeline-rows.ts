import type { DatePrecision } from '../analysis/analysis.ts';
import type { FindingRef } from '../analysis/finding.ts';
import type { EventEntry } from '../pack/schema.ts';

/** When, as precise as known; see `DateFinding`. */
export interface When {
  readonly iso: string;
  readonly isoEnd?: string;
  readonly precision?: DatePrecision;
}

/** What the article dates: its own words for the date, and the sentence around them. */
export interface ArticleDate extends When {
  readonly ref: FindingRef;
  readonly text: string;
  readonly sentence: string;
}

/** A stop on the timeline: what the article says, what the record says, or both of the same thing. */
export interface TimelineRow {
  readonly key: string;
  readonly article: readonly ArticleDate[];
  readonly record: EventEntry | null;
  /** The article and the record give different dates for it. */
  readonly differs: boolean;
}
