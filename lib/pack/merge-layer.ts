import { BadPackError } from './errors.ts';
import { exportedId } from './exported-id.ts';
import { createGlossary, type Known } from './glossary.ts';
import type { LayerRecord } from './layer.ts';
import { openPack, packToText } from './open-pack.ts';
import type { PackFault } from './pack-fault.ts';
import type { ActorEntry, EventEntry, Pack, TermEntry } from './schema.ts';

/** A pack with the reader's layer in it, and what of the layer no pack can hold. */
export interface MergedPack {
  readonly pack: Pack;
  /** A line for each: whose it is, and why it was left out. */
  readonly leftOut: readonly PackFault[];
}

/**
 * The pack as the reader sees it, to be given away: with their entries, words, names, events and sources, without what
 * they hid; two that they made one are one. What the format forbids (an entry without a source, more text than it takes)
 * is left out and named. "This is not him" stays behind: a pack has no pages. What comes out passes `openPack`.
 */
export function mergeLayer(pack: Pack, layer: readonly LayerRecord[]): MergedPack {
  const glossary = createGlossary([pack], layer);
  const leftOut: PackFault[] = [];
  const before = new Map([...pack.actors, ...pack.terms].map((entry) => [entry.id, entry]));
  /** The entry if the format takes it, else the pack's own where there is one. */
  const fitted = <E extends ActorEntry | TermEntry>(list: 'actors' | 'terms', { entry }: Known<E>): E[] => {
    const named = { ...entry, id: exportedId(entry.id) };
    const fault = before.get(entry.id) === entry ? null : findFault({ [list]: [withoutLinks(named)] });
    if (fault === null) return [named];
    leftOut.push({ ...fault, where: [entry.name.en] });
    const original = before.get(entry.id) as E | undefined;
    return original ? [original] : [];
  };
  const actors = [...glossary.actors.values()].flatMap((known) => fitted('actors', known));
  const terms = [...glossary.terms.values()].flatMap((known) => fitted('terms', known));
  const ids = new Set([...actors, ...terms].map(({ id }) => id));
  const resolve = (id: string) => exportedId(glossary.mergedInto.get(id) ?? id);
  const events = glossary.events.flatMap(({ pack: from, entry }): EventEntry[] => {
    const event = keepKnown({ ...entry, id: exportedId(entry.id) }, { ids, resolve });
    const fault =
      from === 'own' ? findFault({ events: [{ ...event, actors: [], subject: undefined }] }) : null;
    if (fault !== null) leftOut.push({ ...fault, where: [entry.title.en] });
    return fault === null ? [event] : [];
  });
  const merged: Pack = {
    ...pack,
    actors: actors.map((actor) => ({
      ...actor,
      relations: actor.relations
        .map(({ to, relation }) => ({ to: resolve(to), relation }))
        .filter(({ to }) => ids.has(to) && to !== actor.id),
    })),
    terms,
    events,
  };
  return { pack: openPack(pack.manifest.id, packToText(merged)), leftOut };
}

/** The event with those of its actors that are in the pack. */
function keepKnown(
  { subject, ...event }: EventEntry,
  { ids, resolve }: { ids: ReadonlySet<string>; resolve: (id: string) => string },
): EventEntry {
  const about = subject === undefined ? undefined : resolve(subject);
  return {
    ...event,
    ...(about !== undefined && ids.has(about) ? { subject: about } : {}),
    actors: [...new Set(event.actors.map(resolve))].filter((id) => ids.has(id)),
  };
}

function withoutLinks<E extends ActorEntry | TermEntry>(entry: E): E {
  return 'relations' in entry ? { ...entry, relations: [] } : entry;
}

/** What the door says of a pack that holds nothing but this; `null` where it lets it in. */
function findFault(parts: Partial<Pick<Pack, 'actors' | 'terms' | 'events'>>): PackFault | null {
  const pack: Pack = { ...EMPTY, ...parts };
  try {
    openPack('layer', packToText(pack));
    return null;
  } catch (error) {
    if (error instanceof BadPackError) return error.faults[0]!;
    throw error;
  }
}

const EMPTY: Pack = {
  manifest: {
    format: 1,
    id: 'layer',
    version: '2000.1.1',
    name: { en: 'Layer' },
    description: { en: 'Layer' },
    languages: [],
    licence: 'none',
  },
  lexicon: { groups: [], threshold: 1 },
  actors: [],
  terms: [],
  events: [],
  series: [],
};
