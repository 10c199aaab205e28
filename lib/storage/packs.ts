import type { InstalledVersion } from '../pack/bundled-version.ts';
import type { LayerRecord, PackChange } from '../pack/layer.ts';
import { listPackChanges } from '../pack/pack-changes.ts';
import { type PackSummary, summarizePack } from '../pack/pack-summary.ts';
import { parsePack } from '../pack/parse-pack.ts';
import type { Pack } from '../pack/schema.ts';
import { allOrNothing, type Remember } from './all-or-nothing.ts';
import type { EntryRow, EntryType, PackOrigin, PackRow, SidelightDatabase } from './database.ts';
import { orStorageError } from './errors.ts';
import { loadLayer } from './layer.ts';
import { type BulkOptions, putInChunks } from './put-in-chunks.ts';

const ENTRY_TYPES: readonly EntryType[] = ['actors', 'terms', 'events', 'series'];

const TABLES = ['packs', 'entries', 'layer'];
type EntryKey = [pack: string, type: EntryType, id: string];

/** Of a pack and of the version before it, which is kept so that an import can be undone. No id of a pack has an @. */
const beforeId = (id: string) => `${id}@before`;
const isBefore = (id: string) => id.endsWith('@before');

/** An installed pack as it is listed. */
export interface InstalledPack extends PackSummary {
  readonly id: string;
  readonly manifest: PackRow['manifest'];
  readonly enabled: boolean;
  /** Milliseconds since 1970. */
  readonly installedAt: number;
  readonly origin: PackOrigin;
  /** Where the reader said that its next version is to be looked for. */
  readonly address: string | null;
  /** The version that an import took the place of; `null` where there is nothing to go back to. */
  readonly before: string | null;
}

/** How a pack came and what of that is kept. */
export interface Arrival {
  readonly origin: PackOrigin;
  /** Kept as it was where absent. */
  readonly address?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Writes a checked pack in one transaction, in place of the version that was there: wholly or, when it fails or is called
 * off, not at all. What it changes under the reader's edits is written with it. An imported pack keeps the version before.
 */
export async function savePack(
  db: SidelightDatabase,
  pack: Pack,
  { origin, address, now }: Arrival,
  options: BulkOptions = {},
): Promise<void> {
  const { manifest, lexicon } = pack;
  const { id } = manifest;
  const rows: EntryRow[] = ENTRY_TYPES.flatMap((type) =>
    pack[type].map((entry) => ({ pack: id, type, id: entry.id, entry })),
  );
  const summary = summarizePack(pack);
  await allOrNothing(db, TABLES, async (remember) => {
    await rememberPack(db, id, rows, remember);
    const row = await db.packs.get(id);
    const installed = row === undefined ? null : await findSound(db, row);
    await db.entries.where('pack').equals(beforeId(id)).delete();
    await db.packs.delete(beforeId(id));
    if (row !== undefined && origin !== 'bundled') await keepBefore(db, row);
    await db.entries.where('pack').equals(id).delete();
    await putInChunks(db.entries, rows, options);
    await db.packs.put({
      id,
      manifest,
      lexicon,
      enabled: row?.enabled ?? true,
      installedAt: now,
      origin,
      summary,
      ...keepKnown({ address: address ?? row?.address, bundled: bundledOf(origin, pack, row) }),
    });
    if (installed !== null) await writeChanges(db, { before: installed, after: pack, now }, remember);
  });
}

/** Both versions that are there, the one that comes, and where the first of them is to be kept. */
async function rememberPack(
  db: SidelightDatabase,
  id: string,
  rows: readonly EntryRow[],
  remember: Remember,
): Promise<void> {
  const there = await db.entries.where('pack').anyOf(id, beforeId(id)).primaryKeys();
  const places = there.flatMap(([, type, entry]): EntryKey[] => [
    [id, type, entry],
    [beforeId(id), type, entry],
  ]);
  for (const row of rows) places.push([row.pack, row.type, row.id]);
  await remember('entries', [...new Map(places.map((place) => [place.join(' '), place])).values()]);
  await remember('packs', [id, beforeId(id)]);
}

function keepKnown(parts: { address: string | undefined; bundled: string | undefined }): Partial<PackRow> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** The version that came with the extension when it was last looked at. */
function bundledOf(origin: PackOrigin, { manifest }: Pack, row: PackRow | undefined): string | undefined {
  if (origin === 'bundled') return manifest.version;
  return row?.bundled ?? (row?.origin === undefined ? row?.manifest?.version : undefined);
}

async function keepBefore(db: SidelightDatabase, row: PackRow): Promise<void> {
  const entries = await db.entries.where('pack').equals(row.id).toArray();
  await db.entries.bulkPut(entries.map((entry) => ({ ...entry, pack: beforeId(row.id) })));
  await db.packs.put({ ...row, id: beforeId(row.id) });
}

async function writeChanges(
  db: SidelightDatabase,
  { before, after, now }: { before: Pack; after: Pack; now: number },
  remember: Remember,
): Promise<void> {
  const { changes, withdrawn } = listPackChanges(before, after, { layer: await loadLayer(db), now });
  await remember('layer', [...new Set([...withdrawn, ...changes.map((change) => change.id)])]);
  await db.layer.bulkDelete(withdrawn);
  await db.layer.bulkPut(changes);
}

/** Puts the version before an import back, without what the import said it changed. Throws where there is none. */
export async function revertPack(db: SidelightDatabase, id: string): Promise<void> {
  await allOrNothing(db, TABLES, async (remember) => {
    const [row, before] = await Promise.all([db.packs.get(id), db.packs.get(beforeId(id))]);
    if (row === undefined || before === undefined)
      throw new Error(`There is no version of “${id}” before this one.`);
    await rememberPack(db, id, [], remember);
    const entries = await db.entries.where('pack').equals(beforeId(id)).toArray();
    await db.entries.where('pack').anyOf(id, beforeId(id)).delete();
    await db.entries.bulkPut(entries.map((entry) => ({ ...entry, pack: id })));
    await db.packs.put({ ...before, id, enabled: row.enabled });
    await db.packs.delete(beforeId(id));
    const news = await listNewsOf(db, ({ pack, to }) => pack === id && to === row.manifest.version);
    await remember('layer', news);
    await db.layer.bulkDelete(news);
  });
}

async function listNewsOf(db: SidelightDatabase, isOf: (change: PackChange) => boolean): Promise<string[]> {
  const layer = await loadLayer(db);
  return layer.flatMap((record) => (record.type === 'pack-change' && isOf(record) ? [record.id] : []));
}

/** What a removal took, as it lay there. */
export interface RemovedPack {
  readonly id: string;
  readonly packs: readonly PackRow[];
  readonly entries: readonly EntryRow[];
  /** What an update of it had changed under the reader's edits, and they had not seen. */
  readonly news: readonly LayerRecord[];
}

/** Takes a pack away with the version before it; the reader's layer stays. Gives back what `restorePack` needs. */
export async function removePack(db: SidelightDatabase, id: string): Promise<RemovedPack> {
  return orStorageError(() =>
    db.transaction('rw', db.packs, db.entries, db.layer, async () => {
      const [packs, entries, layer] = await Promise.all([
        db.packs.where('id').anyOf(id, beforeId(id)).toArray(),
        db.entries.where('pack').anyOf(id, beforeId(id)).toArray(),
        loadLayer(db),
      ]);
      const news = layer.filter((record) => record.type === 'pack-change' && record.pack === id);
      await clearPack(db, id);
      await db.layer.bulkDelete(news.map((record) => record.id));
      return { id, packs, entries, news };
    }),
  );
}

/** Undoes a removal: the pack, the version before it and the news of it are as they were. */
export async function restorePack(
  db: SidelightDatabase,
  { id, packs, entries, news }: RemovedPack,
): Promise<void> {
  await allOrNothing(db, TABLES, async (remember) => {
    await rememberPack(db, id, entries, remember);
    await remember(
      'layer',
      news.map((record) => record.id),
    );
    await clearPack(db, id);
    await db.packs.bulkPut([...packs]);
    await db.entries.bulkPut([...entries]);
    await db.layer.bulkPut([...news]);
  });
}

async function clearPack(db: SidelightDatabase, id: string): Promise<void> {
  await db.entries.where('pack').anyOf(id, beforeId(id)).delete();
  await db.packs.bulkDelete([id, beforeId(id)]);
}

/** Lets a pack count, or not. */
export async function setPackEnabled(db: SidelightDatabase, id: string, enabled: boolean): Promise<void> {
  await orStorageError(() => db.packs.update(id, { enabled }));
}

/** Every installed pack, enabled or not, in the order of their ids. */
export async function listPacks(db: SidelightDatabase): Promise<InstalledPack[]> {
  const rows = await orStorageError(() => db.packs.toArray());
  const before = new Map(rows.filter(({ id }) => isBefore(id)).map((row) => [row.id, row.manifest.version]));
  return Promise.all(
    rows
      .filter(({ id }) => !isBefore(id))
      .map(async (row) => ({
        id: row.id,
        manifest: row.manifest,
        enabled: row.enabled,
        installedAt: row.installedAt,
        origin: row.origin ?? 'bundled',
        address: row.address ?? null,
        before: before.get(beforeId(row.id)) ?? null,
        ...(row.summary ?? summarizePack(await readPack(db, row))),
      })),
  );
}

/** What is known of each installed pack by whoever has another version to offer. */
export async function listPackVersions(db: SidelightDatabase): Promise<Map<string, InstalledVersion>> {
  const rows = (await db.packs.toArray()).filter(({ id }) => !isBefore(id));
  return new Map(
    rows.map(({ id, manifest, origin, bundled }) => [
      id,
      { version: manifest?.version ?? '', origin: origin ?? 'bundled', bundled: bundled ?? null },
    ]),
  );
}

/**
 * The enabled packs, checked anew. Where stored rows no longer make a pack, `onDamaged` hears of it and the others are
 * given; without it that throws `BadPackError`.
 */
export async function loadPacks(
  db: SidelightDatabase,
  onDamaged?: (error: unknown) => void,
): Promise<Pack[]> {
  const rows = (await db.packs.toArray()).filter((row) => row.enabled && !isBefore(row.id));
  const packs = await Promise.all(
    rows.map(async (row) => {
      try {
        return [parsePack(asFiles(await readPack(db, row)))];
      } catch (error) {
        if (onDamaged === undefined) throw error;
        onDamaged(error);
        return [];
      }
    }),
  );
  return packs.flat();
}

/** An installed pack, enabled or not; `null` where there is none of this id or its rows no longer make a pack. */
export async function findPack(db: SidelightDatabase, id: string): Promise<Pack | null> {
  const row = await orStorageError(() => db.packs.get(id));
  return row === undefined ? null : findSound(db, row);
}

async function findSound(db: SidelightDatabase, row: PackRow): Promise<Pack | null> {
  const pack = await readPack(db, row);
  try {
    return parsePack(asFiles(pack));
  } catch {
    return null;
  }
}

/** As it lies there, unchecked. */
async function readPack(db: SidelightDatabase, { id, manifest, lexicon }: PackRow): Promise<Pack> {
  const entries = await db.entries.where('pack').equals(id).toArray();
  const of = (type: EntryType) => entries.filter((entry) => entry.type === type).map((entry) => entry.entry);
  const parts = { actors: of('actors'), terms: of('terms'), events: of('events'), series: of('series') };
  return { manifest, lexicon, ...parts } as unknown as Pack;
}

function asFiles({ manifest, ...rest }: Pack) {
  return { pack: manifest, ...rest };
}
