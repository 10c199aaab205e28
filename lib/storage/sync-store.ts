import { countDeletions, planSend, planTakeIn } from '../sync/batches.ts';
import type { Outbox, SyncMemory } from '../sync/memory.ts';
import { RECORD_KINDS } from '../sync/record-kinds.ts';
import { recordKey } from '../sync/record-state.ts';
import { viewRecord } from '../sync/record-view.ts';
import { writeStateLine } from '../sync/state-line.ts';
import type { Parcel, SyncStore } from '../sync/sync-store.ts';
import { takeJoinedText, takeLocal, type Writer } from '../sync/take-local.ts';
import { untilThereIsRoom } from './all-or-nothing.ts';
import type { SidelightDatabase, TouchedRow } from './database.ts';
import { orStorageError } from './errors.ts';
import { holdRecords, idOf, type Key, kindOf, readLines } from './sync-shelf.ts';
import { TABLES } from './touches.ts';

/** What of a touched batch is done with once it is sealed. */
interface Token {
  readonly rows: readonly number[];
  /** Records of these rows that wait on: a deletion that is to be allowed, what no longer fitted. */
  readonly left: readonly Key[];
}

const CHUNK = 1000;

/** What sync stores, in the database of the notes. */
export function createSyncStore(db: SidelightDatabase): SyncStore {
  const own = [db.sync, db.sent, db.shelf, db.touched, db.textConflicts, db.arrivals];
  const tables = [db.notes, db.sources, db.layer, db.settings, ...own];
  const inOne = <T>(act: () => Promise<T>): Promise<T> =>
    orStorageError(() => db.transaction('rw', tables, act));
  const remember = (memory: SyncMemory) => db.sync.put({ key: 'memory', memory });
  const touch = (keys: readonly Key[]) => db.touched.bulkAdd(toTouched(keys));

  return {
    load: () =>
      orStorageError(async () => {
        const [memory, outbox] = await db.sync.bulkGet(['memory', 'outbox']);
        return memory?.memory ? { memory: memory.memory, outbox: outbox?.outbox ?? null } : null;
      }),

    // What stopped a round is noted down on a full disk, too: it comes in the place of what stood there.
    save: (memory) => untilThereIsRoom(() => inOne(async () => void (await remember(memory)))),

    takeIn: (states, { memory, writer, deletions, before }) =>
      inOne(async () => {
        const touched = await db.touched.toArray();
        const held = await holdRecords(db, [...new Set(states.map(recordKey))], touched);
        const alive = await countAlive(db);
        const plan = planTakeIn(states, (state) => held.of(recordKey(state)), {
          writer,
          deletions,
          before,
          alive,
        });
        if (plan.isHeld) return { isHeld: true, deletions: plan.deletions, of: alive + before };
        await held.apply(plan.changes);
        await remember(memory);
        return { isHeld: false, changed: plan.changed, deletions: plan.deletions };
      }),

    weigh: (writer) =>
      inOne(async () => {
        const touched = await db.touched.toArray();
        const keys = keysOf(touched);
        const deletions = (await listDeletions(db, keys, touched, writer)).length;
        return { touched: keys.length, deletions, of: (await countAlive(db)) + deletions };
      }),

    collect: ({ writer, withDeletions, mostUnits }) =>
      inOne(async (): Promise<Parcel | null> => {
        const all = await db.touched.orderBy('at').toArray();
        const rows: TouchedRow[] = [];
        const lines: string[] = [];
        const keys: Key[] = [];
        const left: Key[] = [];
        const done = new Set<Key>();
        let units = 0;
        for (const row of all) {
          if (units >= mostUnits) break;
          const batch = keysOf([row]).filter((key) => !done.has(key));
          for (const key of batch) done.add(key);
          const held = await holdRecords(db, batch, [row]);
          const plan = planSend(
            batch.map((key) => ({ key, ...held.of(key) })),
            writer,
            { withDeletions, mostUnits: mostUnits - units },
          );
          await held.apply(plan.changes);
          lines.push(...plan.lines);
          keys.push(...plan.keys);
          // A row that waits as a whole is left as it is: to write it anew would look like something new to send.
          const waiting = [...plan.heldBack, ...plan.left];
          if (waiting.length < row.ids.length) {
            rows.push(row);
            left.push(...waiting);
          }
          units += plan.units;
        }
        const token: Token = { rows: rows.map(({ at }) => at!), left };
        if (lines.length > 0) return { lines, keys, token };
        await giveUp(db, token);
        return null;
      }),

    repack: (from, { keys, token }) =>
      orStorageError(async () => {
        const sent = await db.sent.where('number').aboveOrEqual(from).toArray();
        const all = new Set([...sent.flatMap((one) => one.keys), ...keys]);
        const records = await readLines(db, [...all]);
        return { lines: records.map(({ line }) => line), keys: records.map(({ key }) => key), token };
      }),

    stow: (outbox, { token }, memory) =>
      inOne(async () => {
        await db.sync.put({ key: 'outbox', outbox });
        await remember(memory);
        if (token !== null) await giveUp(db, token as Token);
      }),

    confirm: (outbox, memory) =>
      inOne(async () => {
        await db.sync.delete('outbox');
        await db.sent.where('number').between(outbox.from, outbox.number, true, true).delete();
        await db.sent.put({ number: outbox.number, keys: outbox.keys });
        await remember(memory);
      }),

    renew: (from, memory) =>
      inOne(async () => {
        const sent = await db.sent.where('number').aboveOrEqual(from).toArray();
        const outbox: Outbox | undefined = (await db.sync.get('outbox'))?.outbox;
        await touch([...new Set([...sent.flatMap(({ keys }) => keys), ...(outbox?.keys ?? [])])]);
        await db.sent.clear();
        await db.sync.delete('outbox');
        await remember(memory);
      }),

    begin: (memory) =>
      inOne(async () => {
        await db.sent.clear();
        await db.touched.clear();
        await db.sync.delete('outbox');
        await db.sync.put({ key: 'on' });
        await remember(memory);
        const keys = new Set<Key>();
        for (const kind of RECORD_KINDS) {
          for (const id of await db.table(TABLES[kind]).toCollection().primaryKeys())
            keys.add(`${kind}:${id}`);
        }
        await db.shelf.each(({ records }) => {
          for (const key of Object.keys(records)) keys.add(key);
        });
        await touch([...keys]);
      }),

    forget: () =>
      inOne(async () => {
        await Promise.all(own.map((table) => table.clear()));
      }),

    joinText: (joined, writer) =>
      inOne(async () => {
        const key = recordKey(joined);
        const held = await holdRecords(db, [key], await db.touched.toArray());
        const { shelved, row } = held.of(key);
        if (row === null) return;
        const state = takeJoinedText(takeLocal(shelved, row, writer), joined, writer);
        const view = viewRecord(state);
        await held.apply([
          {
            key,
            line: writeStateLine(state),
            before: null,
            row: view?.row,
            others: view?.others ?? {},
            touched: 'yes',
          },
        ]);
      }),

    restoreDeleted: (writer) =>
      inOne(async () => {
        const touched = await db.touched.toArray();
        const deleted = await listDeletions(db, keysOf(touched), touched, writer);
        const held = await holdRecords(db, deleted, touched);
        await held.apply(
          deleted.flatMap((key) => {
            const { shelved, row } = held.of(key);
            const view = viewRecord(shelved.state);
            if (view === null) return [];
            // What was written before it went into the bin, and not sent yet, is in the row alone.
            const restored = row === null ? view.row : { ...row, deletedAt: null, updatedAt: writer.now };
            const { state, before } = shelved;
            const line = writeStateLine(state);
            return [{ key, line, before, row: restored, others: view.others, touched: 'keep' as const }];
          }),
        );
      }),
  };
}

/** What waited is sealed; what came on top since waits in rows of its own. */
async function giveUp(db: SidelightDatabase, { rows, left }: Token): Promise<void> {
  await db.touched.bulkDelete([...rows]);
  await db.touched.bulkAdd(toTouched(left));
}

/** Touched records that are deleted here and not for the others yet. */
async function listDeletions(
  db: SidelightDatabase,
  keys: readonly Key[],
  touched: readonly TouchedRow[],
  writer: Writer,
): Promise<Key[]> {
  // Before anything was sent there is nothing to delete for others.
  if ((await db.shelf.count()) === 0) return [];
  const deleted: Key[] = [];
  for (let from = 0; from < keys.length; from += CHUNK) {
    const some = keys.slice(from, from + CHUNK);
    const held = await holdRecords(db, some, touched);
    for (const key of some) {
      const record = held.of(key);
      const isSuspect = record.row === null || typeof record.row.deletedAt === 'number';
      if (isSuspect && countDeletions([record], writer) > 0) deleted.push(key);
    }
  }
  return deleted;
}

async function countAlive(db: SidelightDatabase): Promise<number> {
  const [notes, sources, layer, binnedNotes, binnedSources] = await Promise.all([
    db.notes.count(),
    db.sources.count(),
    db.layer.count(),
    db.notes.where('deletedAt').above(0).count(),
    db.sources.where('deletedAt').above(0).count(),
  ]);
  return notes + sources + layer - binnedNotes - binnedSources;
}

function keysOf(touched: readonly TouchedRow[]): Key[] {
  return [...new Set(touched.flatMap(({ kind, ids }) => ids.map((id) => recordKey({ kind, id }))))];
}

function toTouched(keys: readonly Key[]): TouchedRow[] {
  return RECORD_KINDS.flatMap((kind) => {
    const ids = keys.filter((key) => kindOf(key) === kind).map(idOf);
    return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) => ({
      kind,
      ids: ids.slice(at * CHUNK, (at + 1) * CHUNK),
    }));
  });
}
