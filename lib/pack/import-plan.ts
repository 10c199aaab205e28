import { fold } from '../text/fold.ts';
import { entriesOf, type LayerRecord } from './layer.ts';
import type { Pack } from './schema.ts';

export type EntryType = 'actors' | 'terms' | 'events' | 'series';
const TYPES: readonly EntryType[] = ['actors', 'terms', 'events', 'series'];

/** An entry of the pack; actors and terms share one space of ids, so that one may become the other. */
export interface EntryRef {
  readonly type: EntryType;
  readonly id: string;
}

export interface EntryChange extends EntryRef {
  /** Names of the fields that differ, sorted; `type` where an actor became a term or the other way round. */
  readonly fields: readonly string[];
}

/** Something of the reader's that an update changes under them. Nothing of it is lost; it is shown. */
export interface TouchedRecord {
  readonly record: LayerRecord;
  readonly entry: EntryRef;
  /** `changed` and `removed`: the entry that the record speaks of. `known-now`: the pack adds what the reader had added. */
  readonly what: 'changed' | 'removed' | 'known-now';
  readonly fields: readonly string[];
}

/** What importing a pack does to what is installed, before anything is written. */
export interface ImportPlan {
  readonly pack: string;
  /** The version installed; `null` where the pack is new. */
  readonly from: string | null;
  readonly to: string;
  /** How the version stands to the installed one; `same` says nothing of the content. */
  readonly direction: 'new' | 'newer' | 'same' | 'older';
  readonly added: readonly EntryRef[];
  readonly removed: readonly EntryRef[];
  readonly changed: readonly EntryChange[];
  readonly isLexiconChanged: boolean;
  readonly touched: readonly TouchedRecord[];
}

/** Compares a pack with its installed version, if there is one, and with the reader's layer. Throws for two different packs. */
export function planImport(before: Pack | null, after: Pack, layer: readonly LayerRecord[]): ImportPlan {
  if (before !== null && before.manifest.id !== after.manifest.id) {
    throw new Error(`“${after.manifest.id}” is no version of “${before.manifest.id}”.`);
  }
  const old = before === null ? new Map<string, Placed>() : placeEntries(before);
  const fresh = placeEntries(after);
  const added = [...fresh].filter(([key]) => !old.has(key)).map(([, placed]) => placed.ref);
  const removed = [...old].filter(([key]) => !fresh.has(key)).map(([, placed]) => placed.ref);
  const changed = [...fresh].flatMap(([key, placed]) => {
    const was = old.get(key);
    const fields = was === undefined ? [] : diffFields(was, placed);
    return fields.length > 0 ? [{ ...placed.ref, fields }] : [];
  });
  return {
    pack: after.manifest.id,
    from: before?.manifest.version ?? null,
    to: after.manifest.version,
    direction: compareVersions(before?.manifest.version ?? null, after.manifest.version),
    added,
    removed,
    changed,
    isLexiconChanged: before !== null && !isSame(before.lexicon, after.lexicon),
    touched: [...listTouched(layer, changed, removed), ...listKnownNow(layer, after, added)],
  };
}

interface Placed {
  readonly ref: EntryRef;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** By id; events and series have spaces of ids of their own. */
function placeEntries(pack: Pack): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  for (const type of TYPES) {
    const space = type === 'terms' ? 'actors' : type;
    for (const entry of pack[type])
      placed.set(`${space} ${entry.id}`, { ref: { type, id: entry.id }, entry });
  }
  return placed;
}

function diffFields(was: Placed, is: Placed): string[] {
  const fields = new Set([...Object.keys(was.entry), ...Object.keys(is.entry)]);
  const differing = [...fields].filter((field) => !isSame(was.entry[field], is.entry[field]));
  return [...differing, ...(was.ref.type === is.ref.type ? [] : ['type'])].sort();
}

/** Records that speak of an entry by its id: hidden, not meant, and whatever else the layer comes to hold. */
function listTouched(
  layer: readonly LayerRecord[],
  changed: readonly EntryChange[],
  removed: readonly EntryRef[],
): TouchedRecord[] {
  const changes = new Map(changed.filter(isNameable).map((change) => [change.id, change]));
  const losses = new Map(removed.filter(isNameable).map((ref) => [ref.id, ref]));
  return layer.flatMap((record) => {
    // News of an earlier update is nothing that the reader wrote.
    if (record.type === 'pack-change') return [];
    return entriesOf(record).flatMap((id): TouchedRecord[] => {
      const change = changes.get(id);
      if (change) {
        const { type, fields } = change;
        return [{ record, entry: { type, id }, what: 'changed', fields }];
      }
      const loss = losses.get(id);
      return loss ? [{ record, entry: loss, what: 'removed', fields: [] }] : [];
    });
  });
}

function isNameable({ type }: EntryRef): boolean {
  return type === 'actors' || type === 'terms';
}

/** Own entries under a name that the pack brings now. */
function listKnownNow(
  layer: readonly LayerRecord[],
  after: Pack,
  added: readonly EntryRef[],
): TouchedRecord[] {
  const fresh = new Set(added.filter(isNameable).map(({ id }) => id));
  const names = new Map<string, EntryRef>();
  for (const type of ['actors', 'terms'] as const) {
    for (const { id, name, aliases } of after[type]) {
      if (!fresh.has(id)) continue;
      for (const text of [name.en, name.es ?? name.en, ...aliases.map((alias) => alias.text)]) {
        names.set(fold(text), { type, id });
      }
    }
  }
  return layer.flatMap((record): TouchedRecord[] => {
    if (record.type !== 'own') return [];
    const entry = [record.name, ...record.aliases].map((name) => names.get(fold(name))).find(Boolean);
    return entry ? [{ record, entry, what: 'known-now', fields: [] }] : [];
  });
}

/** How a version stands to another; `from` is `null` where there is none. */
export function compareVersions(from: string | null, to: string): ImportPlan['direction'] {
  if (from === null) return 'new';
  const [a, b] = [from, to].map((version) => version.split('.').map(Number));
  const at = b!.findIndex((part, i) => part !== a![i]);
  if (at === -1) return 'same';
  return b![at]! > a![at]! ? 'newer' : 'older';
}

/** Whether two JSON values are equal, whatever the order of their keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
