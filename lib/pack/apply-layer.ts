import type { Known, Layered } from './known.ts';
import type { LayerRecord, Override, OwnAlias, OwnEntry, OwnEvent, OwnSource, PackChange } from './layer.ts';
import { isEdit } from './layer.ts';
import type { ActorEntry, Alias, EventEntry, Source, TermEntry } from './schema.ts';

/** An actor or a term. */
export type Entry = ActorEntry | TermEntry;

const NOTHING: Layered = { aliases: [], sources: [], merged: [] };

/** What the reader wrote about one entry. */
interface Edits {
  readonly aliases: OwnAlias[];
  readonly sources: OwnSource[];
  override?: Override;
  change?: PackChange;
}

/** What the reader wrote about each entry, by id. */
export function collectEdits(layer: readonly LayerRecord[]): ReadonlyMap<string, Edits> {
  const all = new Map<string, Edits>();
  const of = (entry: string): Edits => {
    const edits = all.get(entry) ?? { aliases: [], sources: [] };
    all.set(entry, edits);
    return edits;
  };
  for (const record of layer) {
    if (record.type === 'alias') of(record.entry).aliases.push(record);
    else if (record.type === 'source') of(record.entry).sources.push(record);
    else if (record.type === 'override') of(record.entry).override = record;
    else if (record.type === 'pack-change') of(record.entry).change = record;
  }
  return all;
}

/** The entry with the reader's words, names and sources; the same object where there are none. */
export function withEdits<E extends Entry>(known: Known<E>, edits: Edits | undefined): Known<E> {
  if (edits === undefined) return known;
  const { entry } = known;
  const { override, aliases, sources, change } = edits;
  return {
    ...known,
    entry: {
      ...entry,
      ...(override?.name === undefined ? {} : { name: { en: override.name } }),
      ...(override?.definition === undefined ? {} : { definition: { en: override.definition } }),
      // The pack's name is still a name of the entry where the reader calls it something else.
      aliases: addAliases(entry.aliases, [
        ...(override?.name === undefined ? [] : namesAsAliases(entry)),
        ...aliases.map(asAlias),
      ]),
      sources: addSources(entry.sources, sources.map(asSource)),
    },
    layered: {
      ...NOTHING,
      aliases,
      sources,
      ...(override ? { original: { name: entry.name, definition: entry.definition } } : {}),
      ...(change ? { change } : {}),
    },
  };
}

/** Two entries as one: the first one's words, the names, sources and merged entries of both. */
export function mergeInto<E extends Entry>(known: Known<E>, other: Known<E>): Known<E> {
  const layered = known.layered ?? NOTHING;
  const { id, name, definition } = other.entry;
  return {
    ...known,
    entry: {
      ...known.entry,
      aliases: addAliases(known.entry.aliases, [...namesAsAliases(other.entry), ...other.entry.aliases]),
      sources: addSources(known.entry.sources, other.entry.sources),
    },
    layered: {
      ...layered,
      aliases: [...layered.aliases, ...(other.layered?.aliases ?? [])],
      sources: [...layered.sources, ...(other.layered?.sources ?? [])],
      merged: [
        ...layered.merged,
        { id, pack: other.pack, name, definition },
        ...(other.layered?.merged ?? []),
      ],
    },
  };
}

function addAliases(aliases: readonly Alias[], more: readonly Alias[]): Alias[] {
  const written = new Set(aliases.map(({ text }) => text));
  return [...aliases, ...more.filter(({ text }) => !written.has(text))];
}

function addSources(sources: readonly Source[], more: readonly Source[]): Source[] {
  const urls = new Set(sources.map(({ url }) => url));
  return [...sources, ...more.filter(({ url }) => !urls.has(url))];
}

/** Its names, but for those that an alias spells again with rules. */
function namesAsAliases({ name, aliases }: Entry): Alias[] {
  const ruled = new Set(aliases.map(({ text }) => text));
  return [...new Set([name.en, name.es ?? name.en])]
    .filter((text) => !ruled.has(text))
    .map((text) => ({ text }));
}

/**
 * Where each merged entry leads in the end, among the entries that are there. A record whose other half is missing rests,
 * and one that would lead back to itself is passed over.
 */
export function resolveMerges(
  layer: readonly LayerRecord[],
  isThere: (one: string, other: string) => boolean,
): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const record of layer) {
    if (record.type !== 'merged' || !isThere(record.entry, record.into)) continue;
    if (follow(next, record.into) !== record.entry) next.set(record.entry, record.into);
  }
  return new Map([...next.keys()].map((entry) => [entry, follow(next, entry)]));
}

function follow(next: ReadonlyMap<string, string>, entry: string): string {
  let at = entry;
  for (let to = next.get(at); to !== undefined; to = next.get(at)) at = to;
  return at;
}

/** Entries that a pack no longer has and that the reader's edits hang on, as they last stood. */
export function listStandIns(
  layer: readonly LayerRecord[],
): { pack: string; list: 'actors' | 'terms'; entry: Entry }[] {
  const edited = new Set(layer.flatMap((record) => (isEdit(record) ? [record.entry] : [])));
  const targets = new Set(layer.flatMap((record) => (record.type === 'merged' ? [record.into] : [])));
  return layer.flatMap((record) => {
    if (record.type !== 'pack-change' || record.last === undefined) return [];
    const { list, entry } = record.last;
    return edited.has(entry.id) || targets.has(entry.id) ? [{ pack: record.pack, list, entry }] : [];
  });
}

/** The reader's own entry in the shape of a pack's. */
export function entryOf(
  own: OwnEntry,
): { list: 'actors'; entry: ActorEntry } | { list: 'terms'; entry: TermEntry } {
  const shared = {
    id: own.id,
    name: { en: own.name },
    aliases: own.aliases.map((text) => ({ text })),
    definition: { en: own.definition },
    asOf: dayOf(own.updatedAt),
    sources: own.sourceUrl ? [linkTo(own.sourceUrl, own.name)] : [],
  };
  return own.kind === 'term'
    ? { list: 'terms', entry: shared }
    : { list: 'actors', entry: { ...shared, kind: own.kind, relations: [] } };
}

/** The reader's own event in the shape of a pack's. It has no act: no article is held against it. */
export function eventOf({ id, entry, date, title, sourceUrl }: OwnEvent): EventEntry {
  return {
    id,
    date,
    title: { en: title },
    summary: { en: title },
    subject: entry,
    actors: [],
    sources: sourceUrl ? [linkTo(sourceUrl, title)] : [],
  };
}

function asAlias({ text, exact }: OwnAlias): Alias {
  return exact ? { text, exact } : { text };
}

function asSource({ url, supports }: OwnSource): Source {
  return linkTo(url, supports ?? hostOf(url));
}

function linkTo(url: string, supports: string): Source {
  return { url, publisher: hostOf(url), supports };
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
