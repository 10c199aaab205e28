import type { SidelightDatabase, SourceNoteRow } from './database.ts';

/** The reader's notes on sources, newest first. */
export async function listSourceNotes(db: SidelightDatabase): Promise<SourceNoteRow[]> {
  return db.sourceNotes.orderBy('updatedAt').reverse().toArray();
}

/** Saves a note; an empty text takes it away. */
export async function saveSourceNote(db: SidelightDatabase, note: SourceNoteRow): Promise<void> {
  if (note.text.trim() === '') await db.sourceNotes.delete(note.key);
  else await db.sourceNotes.put(note);
}
