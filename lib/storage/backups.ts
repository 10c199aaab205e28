import { toBackup } from '../notes/export/index.ts';
import { parseBackup } from '../notes/import/index.ts';
import type { OwnRecords } from '../notes/records.ts';
import type { BackupRow, SidelightDatabase } from './database.ts';
import { DamagedBackupError, orStorageError } from './errors.ts';
import { loadOwnRecords } from './records.ts';

/** A backup as it is listed, without its content. */
export interface BackupView {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly notes: number;
  readonly sources: number;
  readonly bytes: number;
}

/** How many backups are kept; the oldest goes first. */
const KEPT = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The local backups, newest first. */
export async function listBackups(db: SidelightDatabase): Promise<BackupView[]> {
  const rows = await orStorageError(() => db.backups.orderBy('createdAt').reverse().toArray());
  return rows.map(({ id, createdAt, notes, sources, content }) => ({
    id,
    createdAt,
    notes,
    sources,
    bytes: content.byteLength,
  }));
}

/** Makes a backup where the last one is a day old and something changed since; `null` where none is due. */
export async function backUpIfDue(db: SidelightDatabase, now: number): Promise<BackupRow | null> {
  const last = await orStorageError(() => db.backups.orderBy('createdAt').last());
  if (last && now - last.createdAt < DAY_MS && now >= last.createdAt) return null;
  if ((await readMark(db)) === (last?.mark ?? EMPTY)) return null;
  return makeBackup(db, now);
}

/** Makes a backup now and lets the oldest go; `null` where there is nothing to keep: an empty one never pushes out a full one. */
export async function makeBackup(db: SidelightDatabase, now: number): Promise<BackupRow | null> {
  const mark = await readMark(db);
  const records = await loadOwnRecords(db);
  if (records.notes.length + records.sources.length + records.layer.length === 0) return null;
  const row: BackupRow = {
    id: `backup-${now}`,
    createdAt: now,
    notes: records.notes.length,
    sources: records.sources.length,
    mark,
    content: await gzip(toBackup(records, now)),
  };
  await orStorageError(() =>
    db.transaction('rw', db.backups, async () => {
      await db.backups.put(row);
      const old = await db.backups.orderBy('createdAt').reverse().offset(KEPT).primaryKeys();
      await db.backups.bulkDelete(old);
    }),
  );
  return row;
}

/** What a backup holds; `null` where there is none of this id. Throws `DamagedBackupError` where it cannot be read. */
export async function readBackup(db: SidelightDatabase, id: string): Promise<OwnRecords | null> {
  const content = await loadPackedBackup(db, id);
  return content && unpackBackup(content);
}

/** A backup as it is kept; `null` where there is none with this id. */
export async function loadPackedBackup(
  db: SidelightDatabase,
  id: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await orStorageError(() => db.backups.get(id)))?.content ?? null;
}

/** What a packed backup holds. Throws `DamagedBackupError` where it cannot be read. */
export async function unpackBackup(content: Uint8Array<ArrayBuffer>): Promise<OwnRecords> {
  try {
    return parseBackup(await gunzip(content));
  } catch (cause) {
    throw new DamagedBackupError('This backup is damaged and cannot be read.', { cause });
  }
}

const EMPTY = '0:0:0:0:0:0';

/** Changes with every change of the reader's records. */
async function readMark(db: SidelightDatabase): Promise<string> {
  const [notes, lastNote, sources, lastSource, layer] = await Promise.all([
    db.notes.count(),
    db.notes.orderBy('updatedAt').last(),
    db.sources.count(),
    db.sources.orderBy('updatedAt').last(),
    db.layer.toArray(),
  ]);
  const lastChoice = layer.map((record) => ('updatedAt' in record ? record.updatedAt : record.createdAt));
  return [
    notes,
    lastNote?.updatedAt ?? 0,
    sources,
    lastSource?.updatedAt ?? 0,
    layer.length,
    Math.max(0, ...lastChoice),
  ].join(':');
}

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function gunzip(content: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
