import type { OwnAlias, OwnSource, PackChange } from './layer.ts';
import type { ActorEntry, Localized } from './schema.ts';

/** An entry as it is shown, and where it comes from; `pack` is `own` for the reader's. */
export interface Known<E> {
  readonly pack: string;
  readonly entry: E;
  /** What the reader's layer did to it; absent where nothing. */
  readonly layered?: Layered;
  /** What lists of other packs say of the same actor; absent where none does. */
  readonly listings?: readonly AttachedListing[];
}

/** What a list says of an actor that another pack has. */
export interface AttachedListing {
  /** Id of the pack that is the list, and what it is called. */
  readonly pack: string;
  readonly list: Localized;
  readonly entry: ActorEntry;
  /** The name by which the actor was found on the list. */
  readonly name: string;
}

/** What the reader's layer did to an entry, so that it can be told apart from the pack's and taken back. */
export interface Layered {
  /** The pack's own words where the reader's stand in their place. */
  readonly original?: { readonly name: Localized; readonly definition: Localized };
  readonly aliases: readonly OwnAlias[];
  readonly sources: readonly OwnSource[];
  /** The entries that are shown as this one. */
  readonly merged: readonly MergedIn[];
  /** What an update of the pack changed beneath the reader's edits. */
  readonly change?: PackChange;
}

/** An entry that is shown as another: what it says of itself. */
export interface MergedIn {
  readonly id: string;
  readonly pack: string;
  readonly name: Localized;
  readonly definition: Localized;
}
