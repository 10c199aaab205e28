export { type PackRow, SidelightDatabase, type SourceNoteRow } from './database.ts';
export { loadLayer, removeLayerRecord, saveLayerRecord } from './layer.ts';
export { liveQuery } from './live-query.ts';
export { listPackVersions, loadPacks, savePack } from './packs.ts';
export { listSourceNotes, saveSourceNote } from './source-notes.ts';
