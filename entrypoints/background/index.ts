import { defineBackground } from 'wxt/utils/define-background';
import { readBundledJson } from '../../lib/browser/bundled-files.ts';
import { createNoteMenu, onNoteMenu } from '../../lib/browser/context-menus.ts';
import { saveDetectorData } from '../../lib/browser/detector-data.ts';
import { onCommand, onInstalled, onToolbarClick } from '../../lib/browser/events.ts';
import { uiLanguage } from '../../lib/browser/i18n.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { loadPreferences, savePreferences, watchPreferences } from '../../lib/browser/preferences.ts';
import { injectDetector, injectReader, removeReaderStyles } from '../../lib/browser/reader-injection.ts';
import { listSessionKeys, readSession, removeSession, writeSession } from '../../lib/browser/session.ts';
import { loadStorageMarker, saveSpareBackup, saveStorageMarker } from '../../lib/browser/storage-safety.ts';
import { findActiveTab, findTab, listTabIds, listTabsOfHost } from '../../lib/browser/tabs.ts';
import { listen } from '../../lib/messaging/listen.ts';
import { sendToReader } from '../../lib/messaging/send-to-reader.ts';
import { pageAddress } from '../../lib/messaging/tab-state.ts';
import {
  backUpIfDue,
  countStored,
  findNote,
  listNotesOfPage,
  listPackVersions,
  listSources,
  loadLayer,
  loadPacks,
  purgeBin,
  SidelightDatabase,
  saveNote,
  savePack,
  savePlacements,
  saveSource,
  setNotesDeleted,
} from '../../lib/storage/index.ts';
import { getNotes } from '../../lib/storage/notebook-notes.ts';
import { beginSync } from './begin-sync.ts';
import { createGlossarySource } from './glossary-source.ts';
import {
  type BackgroundEdges,
  createHandlers,
  glossaryChanged,
  layOutDetectorData,
  lookAnyway,
} from './handlers.ts';
import { keepNotesSafe, markStored, type SafetyEdges } from './keep-notes-safe.ts';
import { createNoteFormHandlers } from './note-form-handlers.ts';
import { noteSelection } from './note-selection.ts';
import { createNoteHandlers, tellReaders } from './notes-handlers.ts';
import { listSettingsHomes } from './settings-homes.ts';
import { createSyncHandlers } from './sync-handlers.ts';
import { createTabStates } from './tab-states.ts';

export default defineBackground({ type: 'module', main });

function main(): void {
  const db = new SidelightDatabase();
  const edges: BackgroundEdges = {
    glossary: createGlossarySource({
      readBundledJson,
      listPackVersions: () => listPackVersions(db),
      savePack: (pack) => savePack(db, pack, { origin: 'bundled', now: Date.now() }),
      loadPacks: (onDamaged) => loadPacks(db, onDamaged),
      loadLayer: () => loadLayer(db),
      report: (error) => console.warn('Sidelight goes on with its bundled packs:', error),
    }),
    tabStates: createTabStates({
      read: readSession,
      write: writeSession,
      remove: removeSession,
      listKeys: listSessionKeys,
      listTabIds,
      nowMs: Date.now,
    }),
    loadPreferences,
    savePreferences,
    saveDetectorData,
    injectReader,
    removeReaderStyles,
    injectDetector,
    findTab,
    listTabsOfHost,
    listTabIds,
    openPanel,
    sendToReader,
    uiLanguage,
  };
  listen(createHandlers(edges));
  const safety: SafetyEdges = {
    countStored: () => countStored(db),
    loadMarker: loadStorageMarker,
    saveMarker: saveStorageMarker,
    purgeBin: (how) => purgeBin(db, how),
    backUpIfDue: (now) => backUpIfDue(db, now),
    saveSpare: saveSpareBackup,
    now: Date.now,
  };
  listen(
    createNoteHandlers({
      listNotesOfPage: (urls) => listNotesOfPage(db, urls),
      findNote: (id) => findNote(db, id),
      getNotes: (ids) => getNotes(db, ids),
      saveNote: (note) => saveNote(db, note),
      setNotesDeleted: (ids, deletedAt) => setNotesDeleted(db, ids, deletedAt),
      savePlacements: (rows) => savePlacements(db, rows),
      writeSession,
      listSessionKeys,
      tellReader: (tabId) => sendToReader(tabId, 'reader/notes-changed', null),
      mark: () => markStored(safety),
      now: Date.now,
    }),
  );
  listen(
    createNoteFormHandlers({
      listSources: () => listSources(db),
      saveSource: (source) => saveSource(db, source),
      tellReader: (tabId, news) => sendToReader(tabId, 'reader/note-form', news),
      findAnalysis: async (tabId) => {
        const state = await edges.tabStates.get(tabId);
        return state?.status === 'ready' ? state.analysis : null;
      },
    }),
  );
  listen(
    createSyncHandlers(
      beginSync({
        db,
        settings: listSettingsHomes(db),
        cameIn: async (kinds) => {
          await markStored(safety);
          await tellReaders(listSessionKeys, (tabId) => sendToReader(tabId, 'reader/notes-changed', null));
          // What the reader's layer and switches say is in every mark of the page.
          if (kinds.has('layer') || kinds.has('setting')) await glossaryChanged(edges, null);
        },
      }),
    ),
  );
  keepNotesSafe(safety).catch((error: unknown) =>
    console.warn('Sidelight could not look after its notes:', error),
  );
  onNoteMenu((tabId) => noteSelection(edges, tabId));
  onInstalled(async () => {
    await createNoteMenu();
    await layOutDetectorData(edges);
    // Pages that were open before: Chrome puts no content script into them, and their first look found no lexicon.
    await Promise.all((await listTabIds()).map((tabId) => injectDetector(tabId).catch(() => undefined)));
  });
  onToolbarClick(async (tab) => {
    const opening = openPanel(tab.id);
    const state = await edges.tabStates.get(tab.id);
    if (state === null || pageAddress(state.url) !== pageAddress(tab.url ?? ''))
      await lookAnyway(edges, tab.id);
    await opening;
  });
  onCommand(async (command) => {
    const tab = await findActiveTab();
    if (tab === null) return;
    if (command === 'note-selection') await noteSelection(edges, tab.id);
    else if (command === 'open-card') await sendToReader(tab.id, 'reader/toggle-card', null);
    else await sendToReader(tab.id, 'reader/step', { direction: command === 'next-finding' ? 1 : -1 });
  });
  watchPreferences(async ({ density }) => {
    for (const tabId of await edges.tabStates.listTabIds()) {
      await sendToReader(tabId, 'reader/density', { density }).catch(() => undefined);
    }
  });
}
