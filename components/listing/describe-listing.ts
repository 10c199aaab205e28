import type { ListingMatter } from '../../lib/context/card-matter.ts';
import { localize } from '../../lib/pack/localize.ts';
import type { Source } from '../../lib/pack/schema.ts';
import { formatDate } from '../../lib/panel/format-date.ts';
import type { Words } from '../../lib/panel/words.ts';

/** What a list says of an actor, in words of the interface's language. */
export interface ListingContent {
  readonly list: string;
  /** "as of …", the date of the list. */
  readonly asOf: string;
  /** Under what it stands there, as what, with whom: a sentence each. */
  readonly says: readonly string[];
  /** By which name it was found there. */
  readonly found: string;
  readonly sources: readonly Source[];
}

const MAX_NAMES = 5;

/** "Designated under …", "also known as …", "linked to …"; what the list does not say is left out. */
export function describeListing(listing: ListingMatter, words: Words): ListingContent {
  const { t, lang } = words;
  const { list, under, knownAs, linkedTo, asOf, name, sources } = listing;
  return {
    list: localize(list, lang),
    asOf: t('cardAsOf', formatDate(asOf, lang)),
    says: [
      t('listingUnder', joinNames(under, words)),
      ...(knownAs.length > 0 ? [t('listingKnownAs', joinNames(knownAs, words))] : []),
      ...(linkedTo.length > 0 ? [t('listingLinkedTo', joinNames(linkedTo, words))] : []),
    ],
    found: t('listingFoundAs', name),
    sources,
  };
}

/** Semicolons, since firms have commas in their names. */
function joinNames(names: readonly string[], { t }: Words): string {
  const shown = names.slice(0, MAX_NAMES).join('; ');
  return names.length > MAX_NAMES ? t('listingMore', shown, names.length - MAX_NAMES) : shown;
}
