import { type Note, noteSchema, sourceRecordSchema } from '../notes/note.ts';
import type { OwnRecords } from '../notes/records.ts';
import { layerRecordSchema } from '../pack/layer.ts';
import { allOrNothing } from './all-or-nothing.ts';
import type { SidelightDatabase } from './database.ts';
import { orStorageError } from './errors.ts';
import { loadLayer } from './layer.ts';
import { type BulkOptions, putInChunks } from './put-in-chunks.ts';

/** Everything of the reader's own as it stands at one moment. */
export async function loadOwnRecords(db: SidelightDatabase): Promise<OwnRecords> {
  return orStorageError(() =>
    db.transaction('r', db.notes, db.sources, db.layer, async () => ({
      notes: await db.notes.toArray(),
      sources: await db.sources.toArray(),
      layer: await loadLayer(db),
    })),
  );
}

/**
 * Writes records in one transaction: all of them or, when it fails or is called off, none. Progress counts notes. Throws
 * a ZodError for what is not fit to be stored, `StorageFullError` where there is no room.
 */
export async function saveRecords(
  db: SidelightDatabase,
  records: Partial<OwnRecords>,
  options: BulkOptions = {},
): Promise<void> {
  const sources = (records.sources ?? []).map((source) => sourceRecordSchema.parse(source));
  const layer = (records.layer ?? []).map((record) => layerRecordSchema.parse(record));
  const notes = records.notes ?? [];
  await allOrNothing(db, ['notes', 'sources', 'layer'], async (remember) => {
    for (const [table, rows] of Object.entries({ notes, sources, layer })) {
      await remember(
        table,
        rows.map(({ id }) => id),
      );
    }
    await db.sources.bulkPut(sources);
    await db.layer.bulkPut(layer);
    await putInChunks(db.notes, notes, { ...options, check: (note: Note) => noteSchema.parse(note) });
  });
}

/** Takes all notes and sources away for good; backups and glossary stay. */
export async function wipeOwnRecords(db: SidelightDatabase): Promise<void> {
  await orStorageError(() =>
    db.transaction('rw', db.notes, db.sources, async () => {
      await db.notes.clear();
      await db.sources.clear();
    }),
  );
}

/** How many notes and sources are stored, the bin included. */
export async function countStored(db: SidelightDatabase): Promise<{ notes: number; sources: number }> {
  return orStorageError(async () => ({ notes: await db.notes.count(), sources: await db.sources.count() }));
}
