import type { OwnRecords } from '../records.ts';

export const BACKUP_FORMAT = 'sidelight-backup';
export const BACKUP_VERSION = 1;

/** Everything of the reader's own as one JSON file, the bin included. `now` is milliseconds since 1970. */
export function toBackup({ notes, sources, layer }: OwnRecords, now: number): string {
  const list = (records: readonly unknown[]) =>
    records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  const head = `"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},"createdAt":${now}`;
  return `{${head},\n"notes":${list(notes)},\n"sources":${list(sources)},\n"layer":${list(layer)}}\n`;
}
