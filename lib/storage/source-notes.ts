import type { SourceRecord } from '../notes/note.ts';
import { sourceIdOf } from '../notes/stable-id.ts';
import { fold } from '../text/fold.ts';
import type { EntryRow, SidelightDatabase } from './database.ts';
import { orStorageError } from './errors.ts';
import { readActorKind, toSourceRecord } from './from-version-1.ts';

/** The remarks of a source's record as the panel shows and edits them beside the source. */
export interface SourceNoteRow {
  /** What the analysis knows the source by: actor id or folded name. In a list also the record's id. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly updatedAt: number;
  /** What it is, for a record that is yet to be made; guessed from the packs where absent. */
  readonly kind?: SourceRecord['kind'];
}

/**
 * The remarks on sources, newest first. A record stands under its id, its glossary entry and its folded name: whichever
 * of them an article's source is known by.
 */
export async function listSourceNotes(db: SidelightDatabase): Promise<SourceNoteRow[]> {
  const records = await orStorageError(() => db.sources.orderBy('updatedAt').reverse().toArray());
  return records
    .filter(({ remarks, deletedAt }) => deletedAt === null && remarks !== '')
    .flatMap(({ id, entry, name, remarks, updatedAt }) =>
      [...new Set([id, ...(entry === null ? [] : [entry]), fold(name)])].map((key) => ({
        key,
        name,
        text: remarks,
        updatedAt,
      })),
    );
}

/** Makes this text the remarks on the source, whose record is made where there is none. An empty text makes none. */
export async function saveSourceNote(db: SidelightDatabase, note: SourceNoteRow): Promise<void> {
  const text = note.text.trim() === '' ? '' : note.text.slice(0, 100_000);
  await orStorageError(() =>
    db.transaction('rw', db.sources, db.entries, async () => {
      const record = await findRecord(db, note.key);
      if (record !== null) {
        await db.sources.put({ ...record, remarks: text, updatedAt: note.updatedAt, deletedAt: null });
      } else if (text !== '') {
        const made = toSourceRecord({ ...note, text }, await findActorKind(db, note.key));
        await db.sources.put(note.kind ? { ...made, kind: note.kind } : made);
      }
    }),
  );
}

async function findRecord(db: SidelightDatabase, key: string): Promise<SourceRecord | null> {
  const known =
    (await db.sources.get(key)) ??
    (await db.sources.get(sourceIdOf(key))) ??
    (await db.sources.where('entry').equals(key).first()) ??
    (await db.sources.filter(({ name }) => fold(name) === key).first());
  return known ?? null;
}

async function findActorKind(db: SidelightDatabase, key: string): Promise<string | null> {
  const row = await db.entries.filter(({ type, id }: EntryRow) => type === 'actors' && id === key).first();
  return readActorKind(row?.entry);
}
