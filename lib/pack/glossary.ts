import { fold } from '../text/fold.ts';
import {
  collectEdits,
  type Entry,
  entryOf,
  eventOf,
  listStandIns,
  mergeInto,
  resolveMerges,
  withEdits,
} from './apply-layer.ts';
import { attachListings } from './attach-listings.ts';
import { exportedId } from './exported-id.ts';
import type { Known } from './known.ts';
import type { LayerRecord, NotMeant } from './layer.ts';
import type { ActorEntry, EventEntry, Lexicon, Localized, Pack, SeriesEntry, TermEntry } from './schema.ts';

export type { Known } from './known.ts';

/** An enabled pack without its entries. */
export interface EnabledPack {
  readonly id: string;
  readonly version: string;
  readonly name: Localized;
  readonly lexicon: Lexicon;
}

/** The enabled packs and the reader's layer, shown as one. */
export interface Glossary {
  readonly packs: readonly EnabledPack[];
  readonly actors: ReadonlyMap<string, Known<ActorEntry>>;
  readonly terms: ReadonlyMap<string, Known<TermEntry>>;
  readonly events: readonly Known<EventEntry>[];
  readonly series: readonly Known<SeriesEntry>[];
  readonly notMeant: readonly NotMeant[];
  /** Where an entry that is shown as another is to be looked up. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** The glossary without packs: what `--packs none` analyses with. */
export const EMPTY_GLOSSARY: Glossary = createGlossary([], []);

/**
 * Joins packs and layer. Hidden entries are left out, merged ones are one, the reader's words stand in place of a pack's,
 * and an own entry stands beside the pack's. The first pack wins an id; what the reader gave away in a pack and got back
 * stands once.
 */
export function createGlossary(packs: readonly Pack[], layer: readonly LayerRecord[]): Glossary {
  const hidden = new Set(layer.flatMap((record) => (record.type === 'hidden' ? [record.entry] : [])));
  const returned = new Set(
    layer.flatMap(({ type, id }) => (type === 'own' || type === 'event' ? [exportedId(id)] : [])),
  );
  const edits = collectEdits(layer);
  const lists = { actors: new Map<string, Known<ActorEntry>>(), terms: new Map<string, Known<TermEntry>>() };
  const add = (list: 'actors' | 'terms', pack: string, entry: Entry) => {
    if (hidden.has(entry.id) || returned.has(entry.id)) return;
    if (lists.actors.has(entry.id) || lists.terms.has(entry.id)) return;
    const known = withEdits({ pack, entry }, edits.get(entry.id));
    (lists[list] as Map<string, Known<Entry>>).set(entry.id, known);
  };
  for (const record of layer) {
    if (record.type !== 'own') continue;
    const { list, entry } = entryOf(record);
    add(list, 'own', entry);
  }
  for (const pack of packs) {
    for (const entry of pack.actors) add('actors', pack.manifest.id, entry);
    for (const entry of pack.terms) add('terms', pack.manifest.id, entry);
  }
  for (const { pack, list, entry } of listStandIns(layer)) add(list, pack, entry);
  const forms = new Map<string, string[]>();
  const merged = joinMerged(lists, layer, forms);
  const attached = attachListings(lists.actors, packs, merged);
  for (const { listed } of attached) forms.set(listed.id, namesOf(listed));
  const mergedInto = new Map([...merged, ...attached.map(({ listed, to }) => [listed.id, to] as const)]);
  return {
    packs: packs.map(({ manifest: { id, version, name }, lexicon }) => ({ id, version, name, lexicon })),
    ...lists,
    events: listEvents(packs, layer, { returned, mergedInto }),
    series: packs.flatMap((pack) => pack.series.map((entry) => ({ pack: pack.manifest.id, entry }))),
    notMeant: layer.flatMap((record) =>
      record.type === 'not-meant' ? meanMerged(record, mergedInto, forms) : [],
    ),
    mergedInto,
  };
}

type Lists = { actors: Map<string, Known<ActorEntry>>; terms: Map<string, Known<TermEntry>> };

/** Folds merged entries into those that they are shown as, keeping in `forms` what each was called. */
function joinMerged(lists: Lists, layer: readonly LayerRecord[], forms: Map<string, string[]>) {
  const mergedInto = resolveMerges(
    layer,
    (one, other) =>
      (lists.actors.has(one) && lists.actors.has(other)) || (lists.terms.has(one) && lists.terms.has(other)),
  );
  for (const [from, to] of mergedInto) {
    const list = (lists.actors.has(from) ? lists.actors : lists.terms) as Map<string, Known<Entry>>;
    const { entry } = list.get(from)!;
    forms.set(from, namesOf(entry));
    list.set(to, mergeInto(list.get(to)!, list.get(from)!));
  }
  for (const from of mergedInto.keys()) {
    lists.actors.delete(from);
    lists.terms.delete(from);
  }
  return mergedInto;
}

function namesOf({ name, aliases }: Entry): string[] {
  return [name.en, name.es ?? '', ...aliases.map(({ text }) => text)];
}

/** "Not him" of an entry that is shown as another speaks of the names that were its own. */
function meanMerged(
  record: NotMeant,
  mergedInto: ReadonlyMap<string, string>,
  forms: ReadonlyMap<string, readonly string[]>,
): NotMeant[] {
  const entry = mergedInto.get(record.entry);
  if (entry === undefined) return [record];
  const meant = record.form === undefined ? (forms.get(record.entry) ?? []).map(fold) : [record.form];
  return [...new Set(meant)].filter(Boolean).map((form) => ({ ...record, entry, form }));
}

function listEvents(
  packs: readonly Pack[],
  layer: readonly LayerRecord[],
  { returned, mergedInto }: { returned: ReadonlySet<string>; mergedInto: ReadonlyMap<string, string> },
): Known<EventEntry>[] {
  const own = layer.flatMap((record) =>
    record.type === 'event' ? [{ pack: 'own', entry: eventOf(record) }] : [],
  );
  const known = packs.flatMap((pack) =>
    pack.events.filter(({ id }) => !returned.has(id)).map((entry) => ({ pack: pack.manifest.id, entry })),
  );
  const all = [...own, ...known];
  return mergedInto.size === 0 ? all : all.map((event) => followMerges(event, mergedInto));
}

function followMerges(event: Known<EventEntry>, mergedInto: ReadonlyMap<string, string>): Known<EventEntry> {
  const { entry } = event;
  const isTouched = [entry.subject ?? '', ...entry.actors].some((id) => mergedInto.has(id));
  if (!isTouched) return event;
  const resolve = (id: string) => mergedInto.get(id) ?? id;
  return {
    ...event,
    entry: {
      ...entry,
      ...(entry.subject === undefined ? {} : { subject: resolve(entry.subject) }),
      actors: [...new Set(entry.actors.map(resolve))],
    },
  };
}
