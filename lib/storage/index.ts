export { judgeStorage, type StorageHealth, type StorageMarker } from '../notes/storage-health.ts';
export {
  type BackupView,
  backUpIfDue,
  listBackups,
  loadPackedBackup,
  makeBackup,
  readBackup,
  unpackBackup,
} from './backups.ts';
export { purgeBin } from './bin.ts';
export {
  type BackupRow,
  type PackOrigin,
  type PackRow,
  type PlacementRow,
  SidelightDatabase,
} from './database.ts';
export { DamagedBackupError, NewerDatabaseError, StorageFullError } from './errors.ts';
export { loadLayer, removeLayerRecord, saveLayerRecord } from './layer.ts';
export { liveQuery } from './live-query.ts';
export { getNotes } from './notebook-notes.ts';
export {
  countNotes,
  findNote,
  listNotes,
  listNotesOfPage,
  saveNote,
  saveNotes,
  setNotesDeleted,
} from './notes.ts';
export {
  type Arrival,
  findPack,
  type InstalledPack,
  listPacks,
  listPackVersions,
  loadPacks,
  type RemovedPack,
  removePack,
  restorePack,
  revertPack,
  savePack,
  setPackEnabled,
} from './packs.ts';
export { listPlacements, savePlacements } from './placements.ts';
export type { BulkOptions } from './put-in-chunks.ts';
export { countStored, loadOwnRecords, saveRecords, wipeOwnRecords } from './records.ts';
export { listSourceNotes, type SourceNoteRow, saveSourceNote } from './source-notes.ts';
export { listSources, saveSource, setSourcesDeleted } from './sources.ts';
export { listArrivals, listTextConflicts, readJoinHint, readSyncState } from './sync-state.ts';
export { createSyncStore } from './sync-store.ts';
