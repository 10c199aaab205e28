import type { SidelightDatabase } from './database.ts';
import { orStorageError, StorageFullError } from './errors.ts';

/** Rows that are about to be written to a table. */
interface Part {
  readonly table: 'notes' | 'sources' | 'layer';
  readonly ids: readonly string[];
}

/** The rows of each part as they stood, `undefined` where there was none. */
type Before = readonly (readonly unknown[])[];

/**
 * Runs `write` in one transaction over these tables; when it fails, they hold what they held before. Firefox needs help with
 * that: where the disk is full its SQLite ends the transaction by itself, and writes the puts that were queued behind that one
 * by one. So what was there is remembered and put back. Throws as `orStorageError` does.
 */
export async function allOrNothing(
  db: SidelightDatabase,
  parts: readonly Part[],
  write: () => Promise<void>,
): Promise<void> {
  const tables = parts.map(({ table }) => table);
  let before: Before = [];
  try {
    await orStorageError(() =>
      db.transaction('rw', tables, async () => {
        before = await Promise.all(parts.map(({ table, ids }) => db.table(table).bulkGet([...ids])));
        await write();
      }),
    );
  } catch (error) {
    if (error instanceof StorageFullError) await putBack(db, parts, before);
    throw error;
  }
}

async function putBack(db: SidelightDatabase, parts: readonly Part[], before: Before): Promise<void> {
  if (before.length === 0) return;
  const inEach = (act: (part: Part, rows: readonly unknown[]) => Promise<unknown>) =>
    untilThereIsRoom(() =>
      orStorageError(() =>
        db.transaction(
          'rw',
          parts.map(({ table }) => table),
          async () => {
            for (const [at, part] of parts.entries()) await act(part, before[at]!);
          },
        ),
      ),
    );
  // Two transactions: the next one after a full disk may only delete. What is new goes, and makes the room for what was.
  await inEach(({ table, ids }, rows) =>
    db.table(table).bulkDelete(ids.filter((_, at) => rows[at] === undefined)),
  );
  await inEach(({ table }, rows) => db.table(table).bulkPut(rows.filter((row) => row !== undefined)));
}

/** A full disk has no room for the log of a small change either, until that log was emptied after a failure or two. */
export async function untilThereIsRoom(act: () => Promise<void>, tries = 5): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof StorageFullError) || tries === 1) throw error;
    await untilThereIsRoom(act, tries - 1);
  }
}
