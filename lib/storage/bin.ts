import { recordKey } from '../sync/record-state.ts';
import type { BinnedRow, SidelightDatabase } from './database.ts';
import { orStorageError } from './errors.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Longer without a sync that went through, and another browser may have taken out what lies here in the bin. */
const STALE_MS = 7 * DAY_MS;

/**
 * Takes away for good what this browser has seen in the bin for longer than `keepMs`; gives how many notes that were. When it was
 * put there says another browser's clock, which may be years off. Nothing goes while sync is on and has not gone through for a
 * week. `now` in milliseconds since 1970.
 */
export async function purgeBin(
  db: SidelightDatabase,
  { now, keepMs }: { now: number; keepMs: number },
): Promise<number> {
  return orStorageError(() =>
    db.transaction('rw', [db.notes, db.sources, db.binned, db.sync], async () => {
      const before = new Map((await db.binned.toArray()).map((row) => [row.key, row]));
      const rows = (await listBin(db)).map((row): BinnedRow => {
        const known = before.get(row.key);
        // Put there anew, or seen by a clock that was ahead: it counts from now.
        return known?.deletedAt === row.deletedAt && known.seenAt <= now ? known : { ...row, seenAt: now };
      });
      const isWaiting = await isSyncStale(db, now);
      const isDue = ({ seenAt }: BinnedRow) => !isWaiting && seenAt + keepMs < now;
      const due = rows.filter(isDue);
      const kept = new Map(rows.filter((row) => !isDue(row)).map((row) => [row.key, row]));
      await db.binned.bulkDelete([...before.keys()].filter((key) => !kept.has(key)));
      await db.binned.bulkPut([...kept.values()].filter((row) => before.get(row.key) !== row));
      const idsOf = (kind: BinnedRow['kind']) => due.filter((row) => row.kind === kind).map(({ id }) => id);
      await db.sources.bulkDelete(idsOf('source'));
      await db.notes.bulkDelete(idsOf('note'));
      return idsOf('note').length;
    }),
  );
}

async function listBin(db: SidelightDatabase): Promise<Omit<BinnedRow, 'seenAt'>[]> {
  const rows: Omit<BinnedRow, 'seenAt'>[] = [];
  for (const kind of ['note', 'source'] as const) {
    const table = kind === 'note' ? db.notes : db.sources;
    await table
      .where('deletedAt')
      .above(0)
      .eachKey((deletedAt, { primaryKey: id }) => {
        rows.push({ key: recordKey({ kind, id }), kind, id, deletedAt: Number(deletedAt) });
      });
  }
  return rows;
}

async function isSyncStale(db: SidelightDatabase, now: number): Promise<boolean> {
  const memory = (await db.sync.get('memory'))?.memory;
  return memory !== undefined && now - (memory.lastSuccessAt ?? Number.NEGATIVE_INFINITY) > STALE_MS;
}
