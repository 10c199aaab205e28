import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { FindingRef } from '../../lib/analysis/finding.ts';
import type { CardMatter, ListingMatter } from '../../lib/context/card-matter.ts';
import type { ActorKind } from '../../lib/pack/kinds.ts';
import type { Source } from '../../lib/pack/schema.ts';
import type { SeriesMatter } from '../series/series-matter.ts';

/** What the cards of one page are made of. */
export interface CardPage {
  readonly analysis: Analysis;
  readonly matter: CardMatter;
}

/** A place in the article, with a little text on both sides. */
export interface Place {
  readonly ref: FindingRef;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface RecordLine {
  /** In words. */
  readonly date: string;
  readonly text: string;
  /** The reader added it. */
  readonly isOwn?: boolean;
}

/** The article's version beside the record's. */
export interface Difference {
  readonly says: string;
  readonly record: readonly RecordLine[];
  readonly sources: readonly Source[];
}

/** Everything that a card shows, in words of the interface's language. */
export interface CardContent {
  readonly kind: ActorKind | 'term' | 'statistic' | 'date';
  readonly name: string;
  /** In words; absent where the record is not dated. */
  readonly asOf?: string;
  readonly status?: string;
  /** The definition; absent for what the directory does not have. */
  readonly definition?: string;
  /** What the pack says where the reader's words stand in their place. */
  readonly original?: { readonly name: string; readonly definition: string };
  /** The fields that a pack's update changed under the reader's edits, in words. */
  readonly changed?: string;
  /** Names of the entries that are shown as this one. */
  readonly merged?: readonly string[];
  readonly misreading?: string;
  readonly aliases: readonly string[];
  /** Label and value; the label is a text of the interface. */
  readonly facts: readonly { readonly label: string; readonly value: string; readonly note?: string }[];
  readonly differences: readonly Difference[];
  readonly series: readonly SeriesMatter[];
  /** Times mentioned; 0 where counting says nothing. */
  readonly count: number;
  readonly places: readonly Place[];
  readonly events: readonly RecordLine[];
  readonly moreEvents: number;
  readonly sources: readonly Source[];
  /** What lists of other packs say of it. */
  readonly listings: readonly ListingMatter[];
  /** An actor without entry. */
  readonly isUnlisted: boolean;
  /** Why it is marked, in sentences. */
  readonly why: readonly string[];
}
