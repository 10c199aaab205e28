import { describeState } from '../sync/describe-state.ts';
import { type JoinHint, toJoinHint } from '../sync/join-code.ts';
import type { RecordKind } from '../sync/record-kinds.ts';
import { writerOf, wroteAt } from '../sync/stamp.ts';
import type { SyncState, TextConflict } from '../sync/sync-state.ts';
import type { SidelightDatabase } from './database.ts';
import { orStorageError } from './errors.ts';

/** Where sync stands; in a live query it is told of every change. */
export async function readSyncState(db: SidelightDatabase): Promise<SyncState> {
  return orStorageError(async () => {
    const [memory, outbox] = await db.sync.bulkGet(['memory', 'outbox']);
    const waiting = new Set(outbox?.outbox?.keys);
    await db.touched.each(({ kind, ids }) => {
      for (const id of ids) waiting.add(`${kind}:${id}`);
    });
    return describeState(memory?.memory ?? null, {
      waiting: waiting.size,
      textConflicts: await db.textConflicts.count(),
    });
  });
}

/** Where this browser syncs over, as another browser may be told; `null` while sync is not set up. */
export async function readJoinHint(db: SidelightDatabase): Promise<JoinHint | null> {
  const row = await orStorageError(() => db.sync.get('memory'));
  return row?.memory ? toJoinHint(row.memory.settings) : null;
}

/** Every text of which versions stand side by side. */
export async function listTextConflicts(db: SidelightDatabase): Promise<TextConflict[]> {
  const rows = await orStorageError(() => db.textConflicts.toArray());
  return rows.map(({ kind, id, field, others }) => ({
    kind,
    id,
    field,
    others: others.map(({ text, stamp }) => ({ text, replica: writerOf(stamp), wroteAt: wroteAt(stamp) })),
  }));
}

/** What sync wrote after `after` (0: all that is kept), oldest first; `at` counts up. */
export async function listArrivals(
  db: SidelightDatabase,
  after: number,
): Promise<{ at: number; kind: RecordKind; ids: readonly string[] }[]> {
  const rows = await orStorageError(() => db.arrivals.where('at').above(after).sortBy('at'));
  return rows.map(({ at, kind, ids }) => ({ at: at!, kind, ids }));
}
