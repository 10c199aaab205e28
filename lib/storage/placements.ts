import type { Outcome } from '../anchoring/index.ts';
import type { PlacementRow, SidelightDatabase } from './database.ts';
import { orStorageError } from './errors.ts';

/** Keeps what was seen; only what differs from before is written, so that an unchanged page costs a read. */
export async function savePlacements(db: SidelightDatabase, rows: readonly PlacementRow[]): Promise<void> {
  await orStorageError(() =>
    db.transaction('rw', db.placements, async () => {
      const before = await db.placements.bulkGet(rows.map(({ id }) => id));
      await db.placements.bulkPut(rows.filter(({ state }, at) => before[at]?.state !== state));
    }),
  );
}

/** Every placement that was ever seen, by note id; also of notes that are gone. */
export async function listPlacements(db: SidelightDatabase): Promise<ReadonlyMap<string, Outcome['state']>> {
  const rows = await orStorageError(() => db.placements.toArray());
  return new Map(rows.map(({ id, state }) => [id, state]));
}
