import type { Glossary, Known } from '../pack/glossary.ts';
import type { ActorEntry, TermEntry } from '../pack/schema.ts';
import type { EntryMatter } from './card-matter.ts';

/** What a card or a row shows of an entry of the glossary. */
export function describeEntry(
  { pack, entry, layered }: Known<ActorEntry | TermEntry>,
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
  };
}
