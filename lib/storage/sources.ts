import { type SourceRecord, sourceRecordSchema } from '../notes/note.ts';
import type { SidelightDatabase } from './database.ts';
import { orStorageError } from './errors.ts';

/** Every record of a source, those in the bin too, in no promised order. */
export async function listSources(db: SidelightDatabase): Promise<SourceRecord[]> {
  return orStorageError(() => db.sources.toArray());
}

/** Adds or replaces a record. Throws a ZodError where it is not fit to be stored, `StorageFullError` where there is no room. */
export async function saveSource(db: SidelightDatabase, source: SourceRecord): Promise<void> {
  const checked = sourceRecordSchema.parse(source);
  await orStorageError(() => db.sources.put(checked));
}

/** Puts records into the bin (`deletedAt` in milliseconds since 1970) or, with `null`, out of it. */
export async function setSourcesDeleted(
  db: SidelightDatabase,
  ids: readonly string[],
  deletedAt: number | null,
  now: number = Date.now(),
): Promise<void> {
  await orStorageError(() =>
    db.sources
      .where('id')
      .anyOf([...ids])
      .modify({ deletedAt, updatedAt: deletedAt ?? now }),
  );
}
