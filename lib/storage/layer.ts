import { type LayerRecord, layerRecordSchema } from '../pack/layer.ts';
import type { SidelightDatabase } from './database.ts';

/** The reader's layer; a row that no longer parses is left out, never deleted. */
export async function loadLayer(db: SidelightDatabase): Promise<LayerRecord[]> {
  const rows: unknown[] = await db.layer.toArray();
  return rows.flatMap((row) => {
    const result = layerRecordSchema.safeParse(row);
    return result.success ? [result.data] : [];
  });
}

/** Adds or replaces a record. Throws a ZodError where it is not fit to be stored. */
export async function saveLayerRecord(db: SidelightDatabase, record: LayerRecord): Promise<void> {
  await db.layer.put(layerRecordSchema.parse(record));
}

/** Takes a record away; nothing happens where there is none. */
export async function removeLayerRecord(db: SidelightDatabase, id: string): Promise<void> {
  await db.layer.delete(id);
}
