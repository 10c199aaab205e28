import type { Glossary } from '../pack/glossary.ts';
import type { AttachedListing, Known } from '../pack/known.ts';
import type { ActorEntry, TermEntry } from '../pack/schema.ts';
import { fold } from '../text/fold.ts';
import type { EntryMatter, ListingMatter } from './card-matter.ts';

/** What a card or a row shows of an entry of the glossary. */
export function describeEntry(
  { pack, entry, layered, listings }: Known<ActorEntry | TermEntry>,
  { packs }: Pick<Glossary, 'packs'>,
): EntryMatter {
  const from = packs.find(({ id }) => id === pack);
  return {
    id: entry.id,
    pack,
    ...(from ? { from: { name: from.name, version: from.version } } : {}),
    kind: 'kind' in entry ? entry.kind : 'term',
    name: entry.name,
    aliases: [...new Set(entry.aliases.map((alias) => alias.text))],
    definition: entry.definition,
    ...('misreading' in entry && entry.misreading ? { misreading: entry.misreading } : {}),
    ...('status' in entry && entry.status ? { status: entry.status } : {}),
    asOf: entry.asOf,
    sources: entry.sources,
    ...(layered ? { layered } : {}),
    ...(listings ? { listings: listings.flatMap((listing) => describeListing(listing, entry)) } : {}),
  };
}

/** Without the names that the entry has anyway. */
function describeListing(
  { list, entry: listed, name }: AttachedListing,
  entry: ActorEntry | TermEntry,
): ListingMatter[] {
  if (listed.listing === undefined) return [];
  const known = new Set(
    [entry.name.en, entry.name.es ?? '', name, ...entry.aliases.map(({ text }) => text)].map(fold),
  );
  return [
    {
      ...listed.listing,
      knownAs: listed.listing.knownAs.filter((other) => !known.has(fold(other))),
      list,
      asOf: listed.asOf,
      name,
      sources: listed.sources,
    },
  ];
}
