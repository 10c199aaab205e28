import { defineBackground } from 'wxt/utils/define-background';
import { readBundledJson } from '../../lib/browser/bundled-files.ts';
import { saveDetectorData } from '../../lib/browser/detector-data.ts';
import { onCommand, onInstalled, onToolbarClick } from '../../lib/browser/events.ts';
import { uiLanguage } from '../../lib/browser/i18n.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { loadPreferences, savePreferences, watchPreferences } from '../../lib/browser/preferences.ts';
import { injectDetector, injectReader, removeReaderStyles } from '../../lib/browser/reader-injection.ts';
import { listSessionKeys, readSession, removeSession, writeSession } from '../../lib/browser/session.ts';
import { findActiveTab, findTab, listTabIds, listTabsOfHost } from '../../lib/browser/tabs.ts';
import { listen } from '../../lib/messaging/listen.ts';
import { sendToReader } from '../../lib/messaging/send.ts';
import { pageAddress } from '../../lib/messaging/tab-state.ts';
import {
  listPackVersions,
  loadLayer,
  loadPacks,
  SidelightDatabase,
  savePack,
} from '../../lib/storage/index.ts';
import { createGlossarySource } from './glossary-source.ts';
import { type BackgroundEdges, createHandlers, layOutDetectorData, lookAnyway } from './handlers.ts';
import { createTabStates } from './tab-states.ts';

export default defineBackground({ type: 'module', main });

function main(): void {
  const db = new SidelightDatabase();
  const edges: BackgroundEdges = {
    glossary: createGlossarySource({
      readBundledJson,
      listPackVersions: () => listPackVersions(db),
      savePack: (pack) => savePack(db, pack, Date.now()),
      loadPacks: () => loadPacks(db),
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
    openPanel,
    sendToReader,
    uiLanguage,
  };
  listen(createHandlers(edges));
  onInstalled(async () => {
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
    if (command === 'open-card') await sendToReader(tab.id, 'reader/toggle-card', null);
    else await sendToReader(tab.id, 'reader/step', { direction: command === 'next-finding' ? 1 : -1 });
  });
  watchPreferences(async ({ density }) => {
    for (const tabId of await edges.tabStates.listTabIds()) {
      await sendToReader(tabId, 'reader/density', { density }).catch(() => undefined);
    }
  });
}
