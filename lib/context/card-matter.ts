import type { ActorKind } from '../pack/kinds.ts';
import type { Layered } from '../pack/known.ts';
import type { Alias, EventEntry, Listing, Localized, SeriesEntry, Source } from '../pack/schema.ts';

/** What a list of another pack says of an entry: under what it stands there, as what, with whom. */
export interface ListingMatter extends Listing {
  /** What the list is called. */
  readonly list: Localized;
  /** Date of the list. */
  readonly asOf: string;
  /** The name by which the entry was found there. */
  readonly name: string;
  readonly sources: readonly Source[];
}

/** What a card shows of a known entry. */
export interface EntryMatter {
  readonly id: string;
  /** Pack id, or `own`. */
  readonly pack: string;
  /** The pack's name and version; absent for the reader's own. */
  readonly from?: { readonly name: Localized; readonly version: string };
  readonly kind: ActorKind | 'term';
  readonly name: Localized;
  readonly aliases: readonly string[];
  readonly definition: Localized;
  readonly misreading?: Localized;
  readonly status?: Localized;
  readonly asOf: string;
  readonly sources: readonly Source[];
  /** The forms of the directory by which it stands in the article, with their rules. */
  readonly forms?: readonly Alias[];
  /** What the reader's layer did to it. */
  readonly layered?: Layered;
  readonly listings?: readonly ListingMatter[];
}

/** Everything of the glossary that this article touches, and no more: it travels to the page's reader and the panel. */
export interface CardMatter {
  readonly entries: Readonly<Record<string, EntryMatter>>;
  /** Events by id: those about the article's actors and those that context notes rest on. */
  readonly events: Readonly<Record<string, EventEntry>>;
  /** Entry id → ids of its events, in date order. */
  readonly eventsOf: Readonly<Record<string, readonly string[]>>;
  readonly series: Readonly<Record<string, SeriesEntry>>;
}
