import { parsePack } from '../pack/parse-pack.ts';
import type { Pack } from '../pack/schema.ts';
import type { EntryRow, EntryType, PackRow, SidelightDatabase } from './database.ts';

const ENTRY_TYPES: readonly EntryType[] = ['actors', 'terms', 'events', 'series'];

/** Writes a checked pack in one transaction, in place of the version that was there: wholly or not at all. */
export async function savePack(db: SidelightDatabase, pack: Pack, now: number): Promise<void> {
  const { manifest, lexicon } = pack;
  const rows: EntryRow[] = ENTRY_TYPES.flatMap((type) =>
    pack[type].map((entry) => ({ pack: manifest.id, type, id: entry.id, entry })),
  );
  await db.transaction('rw', db.packs, db.entries, async () => {
    const before = await db.packs.get(manifest.id);
    await db.entries.where('pack').equals(manifest.id).delete();
    await db.entries.bulkPut(rows);
    await db.packs.put({
      id: manifest.id,
      manifest,
      lexicon,
      enabled: before?.enabled ?? true,
      installedAt: now,
    });
  });
}

/** The versions installed, by pack id. */
export async function listPackVersions(db: SidelightDatabase): Promise<Map<string, string>> {
  const rows = await db.packs.toArray();
  return new Map(rows.map((row) => [row.id, row.manifest?.version ?? '']));
}

/** The enabled packs, checked anew. Throws `BadPackError` where stored rows no longer make a pack. */
export async function loadPacks(db: SidelightDatabase): Promise<Pack[]> {
  const rows = await db.packs.toArray();
  return Promise.all(rows.filter((row) => row.enabled).map((row) => loadPack(db, row)));
}

async function loadPack(db: SidelightDatabase, row: PackRow): Promise<Pack> {
  const entries = await db.entries.where('pack').equals(row.id).toArray();
  const of = (type: EntryType) => entries.filter((entry) => entry.type === type).map((entry) => entry.entry);
  return parsePack({
    pack: row.manifest,
    lexicon: row.lexicon,
    actors: of('actors'),
    terms: of('terms'),
    events: of('events'),
    series: of('series'),
  });
}
