import { loadSavedFilters, storeSavedFilters } from '../../lib/browser/notebook-settings.ts';
import { listSessionKeys } from '../../lib/browser/session.ts';
import { saveStorageMarker } from '../../lib/browser/storage-safety.ts';
import { sendToReader } from '../../lib/messaging/send-to-reader.ts';
import type { NotebookEdges } from '../../lib/panel/notebook/notebook.ts';
import { countStored, type SidelightDatabase, saveNotes, saveSource } from '../../lib/storage/index.ts';
import {
  getNotes,
  listNewestNotes,
  listNoteIds,
  listNotesAfter,
  listNotesChangedSince,
} from '../../lib/storage/notebook-notes.ts';
import type { Language } from '../../lib/text/language.ts';
import { createImportEdges } from './import-edges.ts';

/** The notebook's stores joined to the database and the open pages. */
export function createEdges(db: SidelightDatabase, lang: Language): NotebookEdges {
  const get = (ids: readonly string[]) => getNotes(db, ids);
  return {
    notes: {
      listNewest: (limit) => listNewestNotes(db, limit),
      listAfter: (id, limit) => listNotesAfter(db, id, limit),
      listChangedSince: (time, limit) => listNotesChangedSince(db, time, limit),
      listIds: () => listNoteIds(db),
      getNotes: get,
      breathe,
    },
    changes: {
      getNotes: get,
      save: (notes) => saveNotes(db, notes),
      changed: async () => {
        await markStored(db);
        await tellReaders();
      },
      now: Date.now,
    },
    sources: {
      save: (source) => saveSource(db, source),
      now: Date.now,
      newId: () => crypto.randomUUID(),
    },
    savedFilters: { load: loadSavedFilters, store: storeSavedFilters },
    imports: createImportEdges(lang, async () => {
      await markStored(db);
      await tellReaders().catch(() => undefined);
    }),
    delay: (run, waitMs) => {
      const timer = setTimeout(run, waitMs);
      return () => clearTimeout(timer);
    },
  };
}

/** A task of its own: what waits to be drawn or heard comes first. A timer would be slowed down when nested. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** How much is stored now, kept outside the database so that a loss is noticed. */
async function markStored(db: SidelightDatabase): Promise<void> {
  await saveStorageMarker({ ...(await countStored(db)), at: Date.now() });
}

/** Every page with a reader looks its notes up anew. */
async function tellReaders(): Promise<void> {
  const tabs = (await listSessionKeys()).flatMap((key) => /^(?:tab|placed):(\d+)$/.exec(key)?.[1] ?? []);
  await Promise.all(
    [...new Set(tabs)].map((id) =>
      sendToReader(Number(id), 'reader/notes-changed', null).catch(() => undefined),
    ),
  );
}
