import { type Note, noteSchema } from '../notes/note.ts';
import { allOrNothing } from './all-or-nothing.ts';
import type { SidelightDatabase } from './database.ts';
import { orStorageError } from './errors.ts';
import { type BulkOptions, putInChunks } from './put-in-chunks.ts';

/** Every note, those in the bin too, in no promised order. */
export async function listNotes(db: SidelightDatabase): Promise<Note[]> {
  return orStorageError(() => db.notes.toArray());
}

/** The notes on these pages that are not in the bin, oldest first. Addresses are canonical ones. */
export async function listNotesOfPage(db: SidelightDatabase, urls: readonly string[]): Promise<Note[]> {
  const notes = await orStorageError(() =>
    db.notes
      .where('page.url')
      .anyOf([...urls])
      .toArray(),
  );
  return notes
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** The note with this id, in the bin or not; `null` where there is none. */
export async function findNote(db: SidelightDatabase, id: string): Promise<Note | null> {
  return (await orStorageError(() => db.notes.get(id))) ?? null;
}

/** Adds or replaces a note. Throws a ZodError where it is not fit to be stored, `StorageFullError` where there is no room. */
export async function saveNote(db: SidelightDatabase, note: Note): Promise<void> {
  const checked = noteSchema.parse(note);
  await orStorageError(() => db.notes.put(checked));
}

/** Adds or replaces notes in one transaction: all or, when it fails or is called off, none. */
export async function saveNotes(
  db: SidelightDatabase,
  notes: readonly Note[],
  options: BulkOptions = {},
): Promise<void> {
  await allOrNothing(db, ['notes'], async (remember) => {
    await remember(
      'notes',
      notes.map(({ id }) => id),
    );
    await putInChunks(db.notes, notes, { ...options, check: checkNote });
  });
}

/** Puts notes into the bin (`deletedAt` in milliseconds since 1970) or, with `null`, out of it. Unknown ids are passed over. */
export async function setNotesDeleted(
  db: SidelightDatabase,
  ids: readonly string[],
  deletedAt: number | null,
  now: number = Date.now(),
): Promise<void> {
  await orStorageError(() =>
    db.notes
      .where('id')
      .anyOf([...ids])
      .modify({ deletedAt, updatedAt: deletedAt ?? now }),
  );
}

/** How many notes there are outside the bin. */
export async function countNotes(db: SidelightDatabase): Promise<number> {
  return orStorageError(async () => {
    const [all, binned] = await Promise.all([db.notes.count(), db.notes.where('deletedAt').above(0).count()]);
    return all - binned;
  });
}

function checkNote(note: Note): Note {
  return noteSchema.parse(note);
}
