import { type LayerRecord, layerRecordSchema } from '../../pack/layer.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../export/backup.ts';
import type { OwnRecords } from '../records.ts';
import { BadImportError } from './errors.ts';
import { FaultList } from './fault-list.ts';
import { checkNote, checkSource, type Imported, keepUnique } from './imported.ts';
import { own, readJson } from './read-json.ts';
import { importWords } from './words.ts';

/** Whether a JSON value says that it is a whole backup. */
export function isBackup(value: unknown): boolean {
  return own(value, 'format') === BACKUP_FORMAT;
}

/** What a whole backup holds. Throws `BadImportError` where it is of a newer format or has no lists. */
export function readBackupValue(value: unknown, faults: FaultList): Imported {
  const { words } = faults;
  const version = own(value, 'version');
  if (typeof version !== 'number' || version > BACKUP_VERSION)
    throw new BadImportError(words.newer(String(version).slice(0, 20)));
  const list = (name: string): readonly unknown[] => {
    const found = own(value, name);
    if (!Array.isArray(found)) throw new BadImportError(words.noList(name));
    return found;
  };
  return {
    kind: 'backup',
    notes: keepUnique(
      list('notes').map((raw, index) => checkNote(raw, index, faults)),
      words.note,
      faults,
    ),
    sources: keepUnique(
      list('sources').map((raw, index) => checkSource(raw, index, faults)),
      words.source,
      faults,
    ),
    layer: keepUnique(
      list('layer').map((raw, index) => checkLayer(raw, index, faults)),
      words.entry,
      faults,
    ),
    undated: [],
    faults: faults.list(),
  };
}

/** The records of a backup's text, for restoring. Throws `BadImportError` where it is no backup. */
export function parseBackup(text: string): OwnRecords {
  const words = importWords('en');
  const value = readJson(text, words);
  if (!isBackup(value)) throw new BadImportError(words.unknown());
  return readBackupValue(value, new FaultList(words));
}

function checkLayer(raw: unknown, index: number, faults: FaultList): LayerRecord | null {
  const result = layerRecordSchema.safeParse(raw);
  if (result.success) return result.data;
  const field = (result.error.issues[0]?.path ?? []).join('.');
  faults.add(faults.words.leftOut(faults.words.entry, index + 1, field));
  return null;
}
