import { fold } from '../text/fold.ts';
import { findWords } from '../text/words.ts';
import type { ActorKind } from './kinds.ts';
import type { ActorEntry } from './schema.ts';

/** An actor and the pack that has it. */
export interface ActorOfPack {
  readonly pack: string;
  readonly entry: ActorEntry;
}

/** A listed one found among the actors of other packs. */
export interface SameActor {
  /** Id of the actor. */
  readonly id: string;
  /** The name that both bear, as the list writes it. */
  readonly name: string;
}

/** A list tells people from all else, and no more: it calls a cartel and a firm alike. */
const COLLECTIVE: ReadonlySet<ActorKind> = new Set(['criminal-group', 'organization']);
/** Two words name many people; a given name and two surnames, or two given names and one, few. */
const FEWEST_WORDS_OF_PERSON = 3;
const FEWEST_WORDS_OF_GROUP = 2;

/**
 * Which actor each listed one is, by its id; those that are none are left out. Both must be of one kind and bear a name in
 * common that counts by itself: a person one of three words at least, never a surname or nickname; a group one of two. The
 * list's first name goes before its others; a name that several bear, on either side, says nothing. What the reader merged
 * is one, under the id that it leads to.
 */
export function matchListed(
  listed: readonly ActorOfPack[],
  actors: Iterable<ActorOfPack>,
  mergedInto: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, SameActor> {
  const bearers = new Map<string, Set<string>>();
  for (const { entry } of actors) {
    const id = mergedInto.get(entry.id) ?? entry.id;
    for (const key of listKeys(entry).keys()) bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
  }
  const matches = new Map<string, SameActor>();
  const claims = new Map<string, number>();
  for (const { pack, entry } of listed) {
    const same = findBearer(listKeys(entry), bearers);
    if (same === null) continue;
    matches.set(entry.id, same);
    const claim = `${pack} ${same.id}`;
    claims.set(claim, (claims.get(claim) ?? 0) + 1);
  }
  for (const { pack, entry } of listed) {
    const same = matches.get(entry.id);
    if (same && claims.get(`${pack} ${same.id}`)! > 1) matches.delete(entry.id);
  }
  return matches;
}

/** The one actor that bears the first of these names, or else any of them; `null` where none or several do. */
function findBearer(
  keys: ReadonlyMap<string, string>,
  bearers: ReadonlyMap<string, ReadonlySet<string>>,
): SameActor | null {
  const found = [...keys].flatMap(([key, name]) => [...(bearers.get(key) ?? [])].map((id) => ({ id, name })));
  const [first] = keys.keys();
  const byFirst = first === undefined ? 0 : (bearers.get(first)?.size ?? 0);
  const meant = byFirst > 0 ? found.slice(0, byFirst) : found;
  return new Set(meant.map(({ id }) => id)).size === 1 ? meant[0]! : null;
}

/** The names by which an entry can be known again: kind and folded words, and the name as it is written. */
function listKeys({ kind, name, aliases }: ActorEntry): Map<string, string> {
  const isPerson = kind === 'person';
  if (!isPerson && !COLLECTIVE.has(kind)) return new Map();
  const fewest = isPerson ? FEWEST_WORDS_OF_PERSON : FEWEST_WORDS_OF_GROUP;
  const full = aliases.filter(({ withFullName }) => !withFullName).map(({ text }) => text);
  const keys = new Map<string, string>();
  for (const text of [name.en, ...(name.es ? [name.es] : []), ...full]) {
    const words = findWords(fold(text)).map(({ folded }) => folded);
    const key = `${isPerson ? 'person' : 'group'} ${words.join(' ')}`;
    if (words.length >= fewest && !keys.has(key)) keys.set(key, text);
  }
  return keys;
}
