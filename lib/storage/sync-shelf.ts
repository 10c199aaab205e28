import Dexie from 'dexie';
import type { RecordChange } from '../sync/batches.ts';
import { RECORD_KINDS, type RecordKind } from '../sync/record-kinds.ts';
import type { Row } from '../sync/record-shapes.ts';
import { emptyState } from '../sync/record-state.ts';
import { parseStateLine } from '../sync/state-line.ts';
import type { HeldRecord } from '../sync/take-in.ts';
import type { ShelvedRow, SidelightDatabase, TouchedRow } from './database.ts';
import { keepQuiet, TABLES } from './touches.ts';

/** A record among all kinds. */
export type Key = string;

/** So many shelves: some two hundred records each where there are 100,000. One row a record would cost as much as the notes. */
const SHELVES = 512;
/** So many writes a page may be late in hearing of. */
const KEPT_ARRIVALS = 300;

/** Within a transaction: what is here of records. */
export interface Held {
  readonly of: (key: Key) => HeldRecord;
  /** Writes changes, quietly, and what waits to be sent with them. */
  readonly apply: (changes: readonly RecordChange[]) => Promise<void>;
}

/** Reads what is here of these records; call it within a transaction over all that sync and the records are kept in. */
export async function holdRecords(
  db: SidelightDatabase,
  keys: readonly Key[],
  touched: readonly TouchedRow[],
): Promise<Held> {
  keepQuiet(Dexie.currentTransaction as unknown as { idbtrans: object });
  const numbers = [...new Set(keys.map(shelfOf))];
  const shelves = new Map(
    (await db.shelf.bulkGet(numbers)).map((shelf, at): [number, Record<Key, ShelvedRow>] => [
      numbers[at]!,
      { ...shelf?.records },
    ]),
  );
  const rows = new Map<Key, Row>();
  for (const kind of RECORD_KINDS) {
    const ids = keys.filter((key) => kindOf(key) === kind).map(idOf);
    const found = ids.length === 0 ? [] : await db.table<Row>(TABLES[kind]).bulkGet(ids);
    for (const row of found) if (row !== undefined) rows.set(`${kind}:${row.id}`, row);
  }
  const waiting = new Set(touched.flatMap(({ kind, ids }) => ids.map((id) => `${kind}:${id}`)));
  return {
    of: (key) => {
      const shelved = shelves.get(shelfOf(key))?.[key];
      return {
        shelved:
          shelved === undefined
            ? { state: emptyState(kindOf(key), idOf(key)), before: null }
            : { state: parseStateLine(shelved.line), before: shelved.before },
        row: rows.get(key) ?? null,
        isTouched: waiting.has(key),
      };
    },
    apply: async (changes) => {
      const changedShelves = new Set<number>();
      for (const { key, line, before } of changes) {
        const number = shelfOf(key);
        changedShelves.add(number);
        shelves.get(number)![key] = { line, before };
      }
      await db.shelf.bulkPut(
        [...changedShelves].map((number) => ({ number, records: shelves.get(number)! })),
      );
      await writeRows(db, changes);
      await writeConflicts(db, changes);
      await writeTouched(db, changes, touched, waiting);
    },
  };
}

/** The lines of these records as they are known now; those of which nothing is known are left out. */
export async function readLines(
  db: SidelightDatabase,
  keys: readonly Key[],
): Promise<{ key: Key; line: string }[]> {
  const numbers = [...new Set(keys.map(shelfOf))];
  const shelves = await db.shelf.bulkGet(numbers);
  const records: Record<Key, ShelvedRow> = Object.assign({}, ...shelves.map((shelf) => shelf?.records ?? {}));
  return keys.flatMap((key) => (records[key] === undefined ? [] : [{ key, line: records[key].line }]));
}

export function kindOf(key: Key): RecordKind {
  return key.slice(0, key.indexOf(':')) as RecordKind;
}

export function idOf(key: Key): string {
  return key.slice(key.indexOf(':') + 1);
}

/** FNV-1a; only for spreading. */
function shelfOf(key: Key): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % SHELVES;
}

async function writeRows(db: SidelightDatabase, changes: readonly RecordChange[]): Promise<void> {
  for (const kind of RECORD_KINDS) {
    // An object may name a record twice: the last word counts.
    const own = new Map(
      changes.flatMap(({ key, row }) =>
        row !== undefined && kindOf(key) === kind ? [[key, row] as const] : [],
      ),
    );
    if (own.size === 0) continue;
    const table = db.table<Row>(TABLES[kind]);
    const kept = [...own.values()].filter((row) => row !== null);
    await table.bulkPut(kept);
    await table.bulkDelete([...own].flatMap(([key, row]) => (row === null ? [idOf(key)] : [])));
    const at = await db.arrivals.add({ kind, ids: [...own.keys()].map(idOf) });
    await db.arrivals
      .where('at')
      .below(at - KEPT_ARRIVALS)
      .delete();
  }
}

async function writeConflicts(db: SidelightDatabase, changes: readonly RecordChange[]): Promise<void> {
  const there = new Set(
    (await db.textConflicts.toCollection().primaryKeys()).map(([kind, id]) => `${kind}:${id}`),
  );
  const settled = changes.filter(({ key, others }) => there.has(key) && Object.keys(others).length === 0);
  for (const { key } of settled)
    await db.textConflicts
      .where('[kind+id]')
      .equals([kindOf(key), idOf(key)])
      .delete();
  await db.textConflicts.bulkPut(
    changes.flatMap(({ key, others }) =>
      Object.entries(others).map(([field, texts]) => ({
        kind: kindOf(key),
        id: idOf(key),
        field,
        others: texts,
      })),
    ),
  );
}

async function writeTouched(
  db: SidelightDatabase,
  changes: readonly RecordChange[],
  rows: readonly TouchedRow[],
  waiting: ReadonlySet<Key>,
): Promise<void> {
  const fresh = changes
    .filter(({ key, touched }) => touched === 'yes' && !waiting.has(key))
    .map(({ key }) => key);
  await db.touched.bulkAdd(
    RECORD_KINDS.flatMap((kind) => {
      const ids = fresh.filter((key) => kindOf(key) === kind).map(idOf);
      return ids.length === 0 ? [] : [{ kind, ids }];
    }),
  );
  const settled = new Set(
    changes.filter(({ key, touched }) => touched === 'no' && waiting.has(key)).map(({ key }) => key),
  );
  if (settled.size === 0) return;
  for (const row of rows) {
    const ids = row.ids.filter((id) => !settled.has(`${row.kind}:${id}`));
    if (ids.length === row.ids.length) continue;
    if (ids.length === 0) await db.touched.delete(row.at!);
    else await db.touched.put({ ...row, ids });
  }
}
