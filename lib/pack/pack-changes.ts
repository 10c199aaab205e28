import { type ImportPlan, planImport } from './import-plan.ts';
import { type FieldChange, isEdit, type LayerRecord, type PackChange } from './layer.ts';
import type { ActorEntry, Localized, Pack, TermEntry } from './schema.ts';

/** Fields that no reader sees change: dates of knowledge alone, and links of the data. */
const QUIET = new Set(['asOf', 'wikidata', 'relations', 'misreadingBasis', 'type']);

/**
 * What an update changes under the reader's edits, as records to keep until the reader has seen them. An earlier one that
 * still waits is carried on: the reader learns what became of what they knew. `withdrawn` are ids of those that no longer
 * say anything: the pack says again what it had said.
 */
export function listPackChanges(
  before: Pack,
  after: Pack,
  { layer, now }: { layer: readonly LayerRecord[]; now: number },
): { changes: PackChange[]; withdrawn: string[] } {
  const waiting = new Map(
    layer.flatMap((record) => (record.type === 'pack-change' ? [[record.entry, record] as const] : [])),
  );
  const edited = editedIn(planImport(before, after, layer));
  const [old, fresh] = [indexNamed(before), indexNamed(after)];
  const found = [...edited].map((entry) => {
    const [was, is] = [old.get(entry) ?? null, fresh.get(entry) ?? null];
    return makeChange({ entry, was, is, now, plan: { before, after }, earlier: waiting.get(entry) ?? null });
  });
  return {
    changes: found.filter((change) => change.fields.length > 0 || change.last !== undefined),
    withdrawn: found
      .filter(
        ({ id, fields, last }) =>
          fields.length === 0 && last === undefined && waiting.has(id.slice(PREFIX.length)),
      )
      .map(({ id }) => id),
  };
}

const PREFIX = 'pack-change-';

/** Entries with edits that differ between the versions. */
function editedIn({ touched }: ImportPlan): Set<string> {
  return new Set(
    touched.flatMap(({ record, entry, what }) => (what !== 'known-now' && isEdit(record) ? [entry.id] : [])),
  );
}

type Named = { list: 'actors'; entry: ActorEntry } | { list: 'terms'; entry: TermEntry };

function indexNamed(pack: Pack): Map<string, Named> {
  const named: Named[] = [
    ...pack.actors.map((entry) => ({ list: 'actors' as const, entry })),
    ...pack.terms.map((entry) => ({ list: 'terms' as const, entry })),
  ];
  return new Map(named.map((one) => [one.entry.id, one]));
}

function makeChange({
  entry,
  was,
  is,
  now,
  plan: { before, after },
  earlier,
}: {
  entry: string;
  was: Named | null;
  is: Named | null;
  now: number;
  plan: { before: Pack; after: Pack };
  earlier: PackChange | null;
}): PackChange {
  const shared = {
    type: 'pack-change' as const,
    id: `${PREFIX}${entry}`,
    entry,
    pack: after.manifest.id,
    from: earlier?.from ?? before.manifest.version,
    to: after.manifest.version,
    createdAt: now,
  };
  if (is === null) return { ...shared, fields: earlier?.fields ?? [], ...(was ? { last: was } : {}) };
  const fresh = was === null ? [] : diffFields(was.entry, is.entry);
  return { ...shared, fields: joinChanges(earlier?.fields ?? [], fresh) };
}

/** One step after another: from what the first began with to what the second ended with. */
function joinChanges(earlier: readonly FieldChange[], fresh: readonly FieldChange[]): FieldChange[] {
  const byField = new Map(earlier.map((change) => [change.field, change]));
  for (const change of fresh) {
    const before = byField.get(change.field);
    byField.set(change.field, before ? { ...change, before: before.before } : change);
  }
  return [...byField.values()].filter(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
}

function diffFields(
  was: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => !QUIET.has(field));
  return fields.flatMap((field) => {
    const [before, after] = [inWords(was[field]), inWords(is[field])];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, before, after }];
  });
}

/** A field as a reader would read it: a text, or names and addresses in a line. */
function inWords(value: unknown): Localized | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return { en: value };
  if (!Array.isArray(value)) return value as Localized;
  const parts = value.map((item: { text?: string; url?: string }) => item.text ?? item.url ?? '');
  return { en: parts.join(', ').slice(0, 20_000) };
}
