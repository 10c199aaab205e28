import { fold } from '../text/fold.ts';
import type { Glossary, Known } from './glossary.ts';
import type { ActorEntry } from './schema.ts';

/** The actors of the glossary by every name that means them alone. */
export type NameIndex = ReadonlyMap<string, readonly Known<ActorEntry>[]>;

/** Indexes names and aliases, folded, without those that need a full name beside them. */
export function indexNames(glossary: Glossary): NameIndex {
  const index = new Map<string, Known<ActorEntry>[]>();
  for (const known of glossary.actors.values()) {
    for (const name of listNames(known.entry)) {
      const list = index.get(name);
      if (list) list.push(known);
      else index.set(name, [known]);
    }
  }
  return index;
}

/**
 * What other packs hold under a name of this actor, in the order of the packs: so a card can say what a sanctions list says
 * of the name. The same name is not the same person; who shows it must say so.
 */
export function findNamesakes(index: NameIndex, { pack, entry }: Known<ActorEntry>): Known<ActorEntry>[] {
  const found = new Set<Known<ActorEntry>>();
  for (const name of listNames(entry)) {
    for (const known of index.get(name) ?? []) if (known.pack !== pack) found.add(known);
  }
  return [...found];
}

function listNames({ name, aliases }: ActorEntry): Set<string> {
  const full = aliases.filter((alias) => !alias.withFullName && !alias.lang).map(({ text }) => text);
  return new Set([name.en, name.es ?? name.en, ...full].map(fold));
}
