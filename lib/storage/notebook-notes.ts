import type { Note } from '../notes/note.ts';
import type { SidelightDatabase } from './database.ts';
import { orStorageError } from './errors.ts';

/** The notes changed last, newest first; the bin's are among them. */
export async function listNewestNotes(db: SidelightDatabase, limit: number): Promise<Note[]> {
  return orStorageError(() => db.notes.orderBy('updatedAt').reverse().limit(limit).toArray());
}

/** The next notes by id, after `id` (`null`: from the first): a page of all, the bin's too. */
export async function listNotesAfter(
  db: SidelightDatabase,
  id: string | null,
  limit: number,
): Promise<Note[]> {
  const from = id === null ? db.notes.toCollection() : db.notes.where(':id').above(id);
  return orStorageError(() => from.limit(limit).toArray());
}

/** The notes changed at or after `time` (milliseconds since 1970), the earliest changed first; at most `limit` of them. */
export async function listNotesChangedSince(
  db: SidelightDatabase,
  time: number,
  limit: number,
): Promise<Note[]> {
  return orStorageError(() => db.notes.where('updatedAt').aboveOrEqual(time).limit(limit).toArray());
}

/** The notes of these ids that there are, in the order asked. */
export async function getNotes(db: SidelightDatabase, ids: readonly string[]): Promise<Note[]> {
  const found = await orStorageError(() => db.notes.bulkGet([...ids]));
  return found.filter((note) => note !== undefined);
}

/** Ids of all notes, the bin's too. */
export async function listNoteIds(db: SidelightDatabase): Promise<string[]> {
  return orStorageError(() => db.notes.toCollection().primaryKeys());
}

/** How many notes there are, the bin's too, and when one was last changed; changes whenever a note does. */
export async function readNotesMark(db: SidelightDatabase): Promise<{ count: number; changedAt: number }> {
  return orStorageError(async () => {
    const [count, last] = await Promise.all([db.notes.count(), db.notes.orderBy('updatedAt').last()]);
    return { count, changedAt: last?.updatedAt ?? 0 };
  });
}
