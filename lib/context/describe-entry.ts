import type { Known } from '../pack/glossary.ts';
import type { ActorEntry, TermEntry } from '../pack/schema.ts';
import type { EntryMatter } from './card-matter.ts';

/** What a card or a row shows of an entry of the glossary. */
export function describeEntry(
  { pack, entry }: Known<ActorEntry | TermEntry>,
  kind: EntryMatter['kind'],
): EntryMatter {
  return {
    id: entry.id,
    pack,
    kind,
    name: entry.name,
    aliases: [...new Set(entry.aliases.map((alias) => alias.text))],
    definition: entry.definition,
    ...('misreading' in entry && entry.misreading ? { misreading: entry.misreading } : {}),
    ...('status' in entry && entry.status ? { status: entry.status } : {}),
    asOf: entry.asOf,
    sources: entry.sources,
  };
}
