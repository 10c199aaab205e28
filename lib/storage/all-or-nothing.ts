import type { IndexableType } from 'dexie';
import type { SidelightDatabase } from './database.ts';
import { orStorageError, StorageFullError } from './errors.ts';

/** Reads what stands where a write is about to put something, or to take it away; each place once. */
export type Remember = (table: string, keys: readonly IndexableType[]) => Promise<void>;

/** Places of a table, and what stood there: `undefined` where there was nothing. */
interface Stood {
  readonly table: string;
  readonly keys: readonly IndexableType[];
  readonly rows: readonly unknown[];
}

/**
 * Runs `write` in one transaction over these tables; when it fails, they hold what they held before. Firefox needs help with
 * that: where the disk is full its SQLite ends the transaction by itself, and writes the puts that were queued behind that one
 * by one. So what `write` remembered is put back. Throws as `orStorageError` does.
 */
export async function allOrNothing(
  db: SidelightDatabase,
  tables: readonly string[],
  write: (remember: Remember) => Promise<void>,
): Promise<void> {
  const stood: Stood[] = [];
  const remember: Remember = async (table, keys) => {
    stood.push({ table, keys, rows: await db.table(table).bulkGet([...keys]) });
  };
  try {
    // Dexie follows awaits only from a function that is async itself.
    await orStorageError(() => db.transaction('rw', [...tables], async () => write(remember)));
  } catch (error) {
    if (error instanceof StorageFullError) await putBack(db, stood);
    throw error;
  }
}

async function putBack(db: SidelightDatabase, stood: readonly Stood[]): Promise<void> {
  const tables = [...new Set(stood.map(({ table }) => table))];
  if (tables.length === 0) return;
  const inEach = (act: (places: Stood) => Promise<unknown>) =>
    untilThereIsRoom(() =>
      orStorageError(() =>
        db.transaction('rw', tables, async () => {
          for (const places of stood) await act(places);
        }),
      ),
    );
  // Two transactions: the next one after a full disk may only delete. What is new goes, and makes the room for what was.
  await inEach(({ table, keys, rows }) =>
    db.table(table).bulkDelete(keys.filter((_, at) => rows[at] === undefined)),
  );
  await inEach(({ table, rows }) => db.table(table).bulkPut(rows.filter((row) => row !== undefined)));
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
