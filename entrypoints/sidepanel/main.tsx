import { render } from 'preact';
import { WordsContext } from '../../components/ui/use-words.ts';
import { t, uiLanguage } from '../../lib/browser/i18n.ts';
import { loadPreferences, savePreferences, watchPreferences } from '../../lib/browser/preferences.ts';
import { readSession, watchSession } from '../../lib/browser/session.ts';
import { findActiveTab, findTab, watchActiveTab } from '../../lib/browser/tabs.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { sendToReader } from '../../lib/messaging/send-to-reader.ts';
import { pointedKey, tabKey } from '../../lib/messaging/tab-state.ts';
import { followTab } from '../../lib/panel/follow-tab.ts';
import { createPanel } from '../../lib/panel/panel.ts';
import {
  listSourceNotes,
  listSources,
  liveQuery,
  loadLayer,
  loadPacks,
  readSyncState,
  removeLayerRecord,
  SidelightDatabase,
  saveLayerRecord,
  saveSource,
  saveSourceNote,
} from '../../lib/storage/index.ts';
import { followPlacedNotes } from './follow-placed-notes.ts';
import { PanelPage } from './panel-page.tsx';

const lang = uiLanguage();
const db = new SidelightDatabase();
const closing = new AbortController();
const { signal } = closing;

const panel = createPanel(
  {
    layer: {
      save: (record) => saveLayerRecord(db, record),
      remove: (id) => removeLayerRecord(db, id),
      changed: (tabId) => sendToBackground('glossary/changed', { tabId }),
      now: Date.now,
      newId: () => crypto.randomUUID(),
    },
    notes: {
      save: (note) => saveSourceNote(db, note),
      now: Date.now,
      delay: (run, waitMs) => {
        const timer = setTimeout(run, waitMs);
        return () => clearTimeout(timer);
      },
    },
    notesOfPage: {
      save: (note) => sendToBackground('notes/save', { note }),
      bin: (id, isDeleted) => sendToBackground('notes/bin', { id, isDeleted }),
      saveSource: (source) => saveSource(db, source),
      show: (tabId, id) => sendToReader(tabId, 'reader/show-note', { id }),
      reattach: (tabId, id) => sendToReader(tabId, 'reader/reattach-note', { id }),
      now: Date.now,
    },
    reader: {
      show: (tabId, ref) => sendToReader(tabId, 'reader/show', { ref }),
      point: (tabId, ref) => sendToReader(tabId, 'reader/point', { ref }),
      step: (tabId, direction) => sendToReader(tabId, 'reader/step', { direction }),
    },
  },
  lang,
);

const look = followTab(panel.page, {
  edges: { findActiveTab, findTab, watchActiveTab, readSession, watchSession, tabKey, pointedKey },
  pinned: readPinnedTab(location.search),
  signal,
});
void look();

followPlacedNotes(panel, { readSession, watchSession, signal });

const onError = panel.directory.fail;
liveQuery(() => loadPacks(db), { onValue: panel.directory.setPacks, onError, signal });
liveQuery(() => loadLayer(db), { onValue: panel.directory.setLayer, onError, signal });
liveQuery(() => listSources(db), {
  onValue: (stored) => {
    panel.notesOfPage.sources.value = stored.filter(({ deletedAt }) => deletedAt === null);
  },
  onError,
  signal,
});
liveQuery(() => listSourceNotes(db), { onValue: panel.notes.setStored, onError, signal });
liveQuery(() => readSyncState(db), {
  onValue: (state) => {
    panel.sync.value = state;
  },
  onError,
  signal,
});
const takePreferences = (next: typeof panel.preferences.value) => {
  panel.preferences.value = next;
};
void loadPreferences().then(takePreferences);
watchPreferences(takePreferences, signal);

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    void panel.notes.flush();
    panel.notesOfPage.flush();
  } else void look();
});
addEventListener('pagehide', () => {
  panel.notesOfPage.flush();
  void panel.notes.flush();
  void panel.link.point(null);
});

document.documentElement.lang = lang;
render(
  <WordsContext value={{ t, lang }}>
    <PanelPage
      panel={panel}
      commands={{
        lookAnyway: (tabId) => sendToBackground('tab/look-anyway', { tabId }),
        switchSite: (tabId, host, off) => sendToBackground('site/switch', { tabId, host, off }),
        setDensity: (density) => savePreferences({ density }),
      }}
    />
  </WordsContext>,
  document.getElementById('panel')!,
);

/** `?tab=7`: the panel is itself a tab and stands beside tab 7. `null` where it follows the active tab. */
function readPinnedTab(search: string): number | null {
  const id = new URLSearchParams(search).get('tab');
  return id !== null && /^\d{1,15}$/.test(id) ? Number(id) : null;
}
