import type { Known } from './known.ts';
import { type ActorOfPack, matchListed } from './same-actor.ts';
import type { ActorEntry, Pack } from './schema.ts';

/** An entry of a list that is shown with another pack's. */
export interface Attached {
  readonly listed: ActorEntry;
  /** Id of the entry that it is shown with. */
  readonly to: string;
}

/**
 * Takes those out of `actors` whom another pack has as well and hangs them on that pack's entry, so that one actor has one
 * mark and one card; gives whom it took. Whoever hid the entry hid both, an entry that the reader merged leads on, and what
 * the reader changed on the list stays as it is.
 */
export function attachListings(
  actors: Map<string, Known<ActorEntry>>,
  packs: readonly Pack[],
  mergedInto: ReadonlyMap<string, string>,
): Attached[] {
  const listed = [...actors.values()].filter(({ entry, layered }) => entry.listing && !layered);
  if (listed.length === 0) return [];
  const all = packs.flatMap(({ manifest, actors: list }) =>
    list.map((entry): ActorOfPack => ({ pack: manifest.id, entry })),
  );
  const described = [...actors.values(), ...all].filter(({ entry }) => entry.listing === undefined);
  const names = new Map(packs.map(({ manifest }) => [manifest.id, manifest.name]));
  const matches = matchListed(listed, described, mergedInto);
  return listed.flatMap(({ pack, entry }): Attached[] => {
    const same = matches.get(entry.id);
    if (same === undefined) return [];
    actors.delete(entry.id);
    const host = actors.get(same.id);
    const listing = { pack, list: names.get(pack) ?? { en: pack }, entry, name: same.name };
    if (host) actors.set(same.id, { ...host, listings: [...(host.listings ?? []), listing] });
    return [{ listed: entry, to: same.id }];
  });
}
