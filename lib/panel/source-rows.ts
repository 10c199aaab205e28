import type { SourceKind, Statistic } from '../analysis/analysis.ts';
import type { FindingRef } from '../analysis/finding.ts';
import type { Why } from '../analysis/why.ts';
import type { EntryMatter } from '../context/card-matter.ts';
import type { SeriesEntry } from '../pack/schema.ts';

/** One time that a source is cited. */
export interface Citation {
  readonly ref: FindingRef;
  /** The attributed sentence, or the quote where its words are given. */
  readonly text: string;
  /** In the source's own words. */
  readonly isQuote: boolean;
  readonly why: readonly Why[];
}

/** A figure, and the official series that measures the same where the directory has one. */
export interface Figure {
  readonly ref: FindingRef;
  readonly statistic: Statistic;
  readonly series: SeriesEntry | null;
  /** The series' period that the figure was laid beside; `null` where it was beside none. */
  readonly point: string | null;
  readonly why: readonly Why[];
}

/** Who the article cites, and what hangs on them. */
export interface SourceRow {
  /** The same in every article, so that a note stays with its source. */
  readonly key: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly entry: EntryMatter | null;
  /** Named, but neither in the directory nor linked. */
  readonly notInDirectory: boolean;
  readonly citations: readonly Citation[];
  readonly figures: readonly Figure[];
}
