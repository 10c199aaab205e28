import type { Grade, SourceKind } from '../analysis/analysis.ts';
import type { FindingRef } from '../analysis/finding.ts';
import type { EntryMatter } from '../context/card-matter.ts';
import type { SeriesEntry } from '../pack/schema.ts';

/** One time that a source is cited. */
export interface Citation {
  readonly ref: FindingRef;
  /** The attributed sentence, or the quote where its words are given. */
  readonly text: string;
  /** In the source's own words. */
  readonly isQuote: boolean;
}

/** A figure, and the official series that measures the same where the directory has one. */
export interface Figure {
  readonly ref: FindingRef;
  readonly text: string;
  readonly measure: string | null;
  readonly grade: Grade;
  readonly series: SeriesEntry | null;
  /** What the record says of the same measure and period; `null` where it says nothing. */
  readonly record: string | null;
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
