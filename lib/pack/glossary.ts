import type { LayerRecord, NotMeant, OwnEntry } from './layer.ts';
import type { ActorEntry, EventEntry, Lexicon, Pack, SeriesEntry, TermEntry } from './schema.ts';

/** An entry and where it comes from; `pack` is `own` for the reader's. */
export interface Known<E> {
  readonly pack: string;
  readonly entry: E;
}

/** The enabled packs and the reader's layer, shown as one. */
export interface Glossary {
  readonly packs: readonly { readonly id: string; readonly version: string; readonly lexicon: Lexicon }[];
  readonly actors: ReadonlyMap<string, Known<ActorEntry>>;
  readonly terms: ReadonlyMap<string, Known<TermEntry>>;
  readonly events: readonly Known<EventEntry>[];
  readonly series: readonly Known<SeriesEntry>[];
  readonly notMeant: readonly NotMeant[];
}

/** The glossary without packs: what `--packs none` analyses with. */
export const EMPTY_GLOSSARY: Glossary = createGlossary([], []);

/** Joins packs and layer; hidden entries are left out, an own entry stands beside the pack's. The first pack wins an id. */
export function createGlossary(packs: readonly Pack[], layer: readonly LayerRecord[]): Glossary {
  const hidden = new Set(layer.flatMap((record) => (record.type === 'hidden' ? [record.entry] : [])));
  const actors = new Map<string, Known<ActorEntry>>();
  const terms = new Map<string, Known<TermEntry>>();
  for (const record of layer) {
    if (record.type !== 'own') continue;
    if (record.kind === 'term') terms.set(record.id, { pack: 'own', entry: ownTerm(record) });
    else actors.set(record.id, { pack: 'own', entry: ownActor(record, record.kind) });
  }
  for (const { manifest, ...pack } of packs) {
    for (const entry of pack.actors) addEntry(actors, entry, manifest.id, hidden);
    for (const entry of pack.terms) addEntry(terms, entry, manifest.id, hidden);
  }
  return {
    packs: packs.map(({ manifest, lexicon }) => ({ id: manifest.id, version: manifest.version, lexicon })),
    actors,
    terms,
    events: packs.flatMap((pack) => pack.events.map((entry) => ({ pack: pack.manifest.id, entry }))),
    series: packs.flatMap((pack) => pack.series.map((entry) => ({ pack: pack.manifest.id, entry }))),
    notMeant: layer.filter((record) => record.type === 'not-meant'),
  };
}

function addEntry<E extends { id: string }>(
  to: Map<string, Known<E>>,
  entry: E,
  pack: string,
  hidden: Set<string>,
): void {
  if (!hidden.has(entry.id) && !to.has(entry.id)) to.set(entry.id, { pack, entry });
}

function ownCommon(own: OwnEntry) {
  return {
    id: own.id,
    name: { en: own.name },
    aliases: own.aliases.map((text) => ({ text })),
    definition: { en: own.definition },
    asOf: new Date(own.updatedAt).toISOString().slice(0, 10),
    sources: own.sourceUrl
      ? [{ url: own.sourceUrl, publisher: new URL(own.sourceUrl).hostname, supports: own.name }]
      : [],
  };
}

function ownActor(own: OwnEntry, kind: ActorEntry['kind']): ActorEntry {
  return { ...ownCommon(own), kind, relations: [] };
}

function ownTerm(own: OwnEntry): TermEntry {
  return ownCommon(own);
}
