import type { Analysis, Mention } from '../analysis/analysis.ts';
import type { FindingRef } from '../analysis/finding.ts';
import type { Why } from '../analysis/why.ts';
import type { CardMatter, EntryMatter } from '../context/card-matter.ts';
import { describeEntry } from '../context/describe-entry.ts';
import type { Glossary } from '../pack/glossary.ts';
import type { ActorKind } from '../pack/kinds.ts';
import type { LayerRecord } from '../pack/layer.ts';
import { localize } from '../pack/localize.ts';
import type { EventEntry } from '../pack/schema.ts';
import type { Language } from '../text/language.ts';
import { makeSearchable, type Searchable } from './search.ts';

/** More forms say no more. */
const MAX_REASONS = 4;

/** A row of the glossary: something found in the article, an entry of the directory, or both. */
export interface GlossaryRow {
  /** Stable while the page stays: `actors:3`, `terms:0`, `entry:sinaloa-cartel`. */
  readonly key: string;
  readonly kind: ActorKind | 'term';
  readonly name: string;
  /** Mentions in this article, in order; empty for an entry that does not stand in it. */
  readonly mentions: readonly Mention[];
  /** Where it was found in this article; `null` for an entry that does not stand in it. */
  readonly ref: FindingRef | null;
  /** What the directory says of it; `null` where it is not in the directory. */
  readonly entry: EntryMatter | null;
  /** Its events, in date order. */
  readonly events: readonly EventEntry[];
  /** Why it is marked in this article; empty for an entry that does not stand in it. */
  readonly why: readonly Why[];
  readonly search: Searchable;
}

/** The directory as it stands now: its rows by id, and where entries that are shown as others are to be looked up. */
export interface LiveDirectory {
  readonly byId: ReadonlyMap<string, GlossaryRow>;
  readonly mergedInto: ReadonlyMap<string, string>;
}

/**
 * What stands in the article, actors before terms; entries that the reader has just hidden are left out. What the
 * directory says now goes before what travelled with the page, which serves while the database does not open.
 */
export function listArticleRows(
  analysis: Analysis,
  {
    matter,
    layer,
    live: { byId, mergedInto },
    lang,
  }: { matter: CardMatter; layer: readonly LayerRecord[]; live: LiveDirectory; lang: Language },
): GlossaryRow[] {
  const hidden = hiddenIds(layer);
  const found = [
    ...analysis.actors.map((actor, index) => ({ ...actor, list: 'actors' as const, index })),
    ...analysis.terms.map((term, index) => ({
      ...term, name: term.id, kind: 'term' as const, list: 'terms' as const, index,
    })), // biome-ignore format: one finding a line
  ];
  return found.flatMap(({ id, name, kind, mentions, list, index, why }) => {
    if (id !== null && hidden.has(id)) return [];
    const travelled = (id === null ? undefined : matter.entries[id]) ?? null;
    const known = id === null ? undefined : byId.get(mergedInto.get(id) ?? id);
    const forms = travelled?.forms === undefined ? {} : { forms: travelled.forms };
    const entry = known?.entry ? { ...known.entry, ...forms } : travelled;
    const eventIds = id === null ? [] : (matter.eventsOf[id] ?? []);
    return [
      makeRow({
        key: `${list}:${index}`,
        kind: entry?.kind ?? kind,
        name: entry ? localize(entry.name, lang) : name,
        mentions,
        ref: { list, index },
        entry,
        events: known?.events ?? eventIds.flatMap((eventId) => matter.events[eventId] ?? []),
        why: listReasons(why, mentions),
        lang,
      }),
    ];
  });
}

/** The rules of its mentions, each once: how it is first found, then its other forms. */
function listReasons(why: Why | undefined, mentions: readonly Mention[]): Why[] {
  const others = new Map(
    mentions.flatMap((mention) => (mention.why ? [[mention.text, mention.why] as const] : [])),
  );
  return [...(why ? [why] : []), ...others.values()].slice(0, MAX_REASONS);
}

/** Every entry of the directory as a row, A–Z. */
export function listDirectoryRows(glossary: Glossary, lang: Language): GlossaryRow[] {
  const eventsOf = collectEvents(glossary);
  return [...glossary.actors.values(), ...glossary.terms.values()]
    .map((known) => describeEntry(known, glossary))
    .map((entry) =>
      makeRow({
        key: `entry:${entry.id}`,
        kind: entry.kind,
        name: localize(entry.name, lang),
        mentions: [],
        ref: null,
        entry,
        events: eventsOf.get(entry.id) ?? [],
        why: [],
        lang,
      }),
    )
    .sort(byName(lang));
}

/** A–Z in the language of the interface. */
export function byName(lang: Language): (a: { name: string }, b: { name: string }) => number {
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  return (a, b) => compare(a.name, b.name);
}

/** Ids of the entries that the reader has hidden. */
export function hiddenIds(layer: readonly LayerRecord[]): ReadonlySet<string> {
  return new Set(layer.flatMap((record) => (record.type === 'hidden' ? [record.entry] : [])));
}

function makeRow({ lang, ...row }: Omit<GlossaryRow, 'search'> & { lang: Language }): GlossaryRow {
  const { entry } = row;
  const aliases = entry ? entry.aliases : row.mentions.map((mention) => mention.text);
  const definition = entry ? localize(entry.definition, lang) : '';
  return { ...row, search: makeSearchable(row.name, aliases, definition) };
}

function collectEvents({ events }: Glossary): Map<string, EventEntry[]> {
  const byEntry = new Map<string, EventEntry[]>();
  const inOrder = events
    .map(({ entry }) => entry)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  for (const event of inOrder) {
    const about = new Set(event.subject === undefined ? event.actors : [event.subject, ...event.actors]);
    for (const id of about) {
      const list = byEntry.get(id);
      if (list) list.push(event);
      else byEntry.set(id, [event]);
    }
  }
  return byEntry;
}
