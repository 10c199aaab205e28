import { effect } from '@preact/signals';
import { render } from 'preact';
import { WordsContext } from '../../components/ui/use-words.ts';
import { readBundledJson } from '../../lib/browser/bundled-files.ts';
import { t, uiLanguage } from '../../lib/browser/i18n.ts';
import { loadMarkdownTemplate } from '../../lib/browser/notebook-settings.ts';
import { askToPersist, loadStorageMarker } from '../../lib/browser/storage-safety.ts';
import { loadSyncHint } from '../../lib/browser/sync-hint.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { judgeStorage } from '../../lib/notes/storage-health.ts';
import { createDirectoryStore } from '../../lib/panel/directory-store.ts';
import { createNotebook } from '../../lib/panel/notebook/notebook.ts';
import { createPacksStore } from '../../lib/panel/packs/packs-store.ts';
import { createSyncView } from '../../lib/panel/sync/sync.ts';
import {
  countStored,
  listArrivals,
  listBackups,
  listPacks,
  listPlacements,
  listSources,
  liveQuery,
  loadLayer,
  loadPacks,
  SidelightDatabase,
} from '../../lib/storage/index.ts';
import { readNotesMark } from '../../lib/storage/notebook-notes.ts';
import { createCommands } from './commands.ts';
import { createDesk } from './desk.ts';
import { createEdges } from './edges.ts';
import { followAddress } from './follow-address.ts';
import { followSync } from './follow-sync.ts';
import { listenToKeys } from './keys.ts';
import { NotebookPage } from './notebook-page.tsx';
import { createPackExports, createPacksEdges } from './packs-edges.ts';
import { createSyncEdges } from './sync-edges.ts';

const lang = uiLanguage();
const db = new SidelightDatabase();
const { signal } = new AbortController();

const notebook = createNotebook(createEdges(db, lang));
const directory = createDirectoryStore(lang);
const packs = createPacksStore(createPacksEdges(db), lang);
const desk = createDesk(notebook, directory, {
  commands: createCommands(db, notebook),
  packs,
  packExports: createPackExports(db),
});
const sync = createSyncView(createSyncEdges(signal));

effect(() => {
  notebook.mergedInto.value = directory.glossary.value.mergedInto;
});

document.documentElement.lang = lang;
document.title = t('notebookTitle');
render(
  <WordsContext value={{ t, lang }}>
    <NotebookPage desk={desk} sync={sync} />
  </WordsContext>,
  document.getElementById('notebook')!,
);

followAddress(desk, signal);
listenToKeys(desk, signal);

// Between these two marks lies the wait that `npm run bench:notes` holds to its bound.
db.on('ready', () => void performance.mark('database-open'));
// The first screen before everything else: with 100,000 notes, what comes next would keep it from being drawn.
await notebook.notes.loadFirst();
await waitUntilDrawn();
performance.mark('first-screen');
void notebook.notes.loadRest();
void notebook.savedFilters.load();
const onError = notebook.notes.fail;
liveQuery(() => readNotesMark(db), { onValue: (mark) => void notebook.notes.follow(mark), onError, signal });
let arrivedAt = (await listArrivals(db, 0)).at(-1)?.at ?? 0;
liveQuery(() => listArrivals(db, arrivedAt), {
  onValue: (arrivals) => {
    arrivedAt = arrivals.at(-1)?.at ?? arrivedAt;
    const ids = arrivals.flatMap((one) => (one.kind === 'note' ? one.ids : []));
    if (ids.length > 0) void notebook.refresh(ids);
  },
  onError,
  signal,
});
liveQuery(() => listSources(db), { onValue: notebook.sources.set, onError, signal });
liveQuery(() => loadPacks(db), { onValue: directory.setPacks, onError: directory.fail, signal });
liveQuery(() => loadLayer(db), { onValue: directory.setLayer, onError: directory.fail, signal });
liveQuery(() => listPacks(db), {
  onValue: (installed) => {
    packs.list.value = installed;
  },
  onError: directory.fail,
  signal,
});
liveQuery(() => listBackups(db), {
  onValue: (backups) => {
    desk.backups.value = backups;
  },
  onError,
  signal,
});
liveQuery(() => listPlacements(db), {
  onValue: (placements) => {
    notebook.outcomes.value = placements;
  },
  onError,
  signal,
});
void readBundledJson('/packs/index.json').then((ids) => {
  packs.bundled.value = new Set(ids as string[]);
});
followSync(db, sync, signal);
void loadSyncHint().then((hint) => {
  sync.knownPlace.value = hint;
});
void loadMarkdownTemplate().then((template) => {
  desk.template.value = template;
});
void Promise.all([askToPersist(), loadStorageMarker(), countStored(db)]).then(
  ([isPersisted, marker, stored]) => {
    desk.keeping.value = { isPersisted, health: judgeStorage(marker, stored) };
  },
  () => undefined,
);

const flush = () => {
  void notebook.texts.flush();
  void notebook.remarks.flush();
};
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') flush();
});
addEventListener('pagehide', () => {
  flush();
  // A write begun here may not outlive the page; the background carries it out.
  const note = notebook.unsavedNote(Date.now());
  if (note !== null) void sendToBackground('notes/save', { note }).catch(() => undefined);
});

/** Waits for the next frame, but not in a tab that nobody sees: nothing is drawn there. */
function waitUntilDrawn(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
