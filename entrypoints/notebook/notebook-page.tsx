import { StorageLine } from '../../components/notebook/storage-line.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { Tabs } from '../../components/ui/tabs.tsx';
import { UndoBar } from '../../components/ui/undo-bar.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import { groupByYear } from '../../lib/notebook/note-timeline.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { SyncView } from '../../lib/panel/sync/sync.ts';
import type { Desk } from './desk.ts';
import { failureText } from './failure-text.ts';
import { NotesPane } from './notes-pane.tsx';
import { ActorsPane, SourcesPane, TimelinePane } from './overview-panes.tsx';
import { PacksPane } from './packs-pane.tsx';
import { SyncPane } from './sync-pane.tsx';
import { TransferPane } from './transfer-pane.tsx';

/** The whole notebook: title, the state of the storage, and the views. */
export function NotebookPage({ desk, sync }: { desk: Desk; sync: SyncView }) {
  const { t } = useWords();
  const { notebook } = desk;
  const { view, live, sources } = notebook;
  const status = notebook.notes.status.value;
  const selected = view.value;
  const { health } = desk.keeping.value;
  // Once something is back, the loss is no longer news.
  const isBack = live.value.length > 0;
  return (
    <main class="notebook" data-view={selected}>
      <header class="notebook-head">
        <h1 class="notebook-title">{t('notebookTitle')}</h1>
        <StorageLine
          isPersisted={desk.keeping.value.isPersisted}
          lost={health.state === 'lost' && !isBack ? health.before : null}
          onRestore={() => {
            view.value = 'transfer';
            void notebook.imports.openBackup(t('notebookSpareBackup'), desk.commands.loadSpareBackup);
          }}
        />
      </header>
      {status.status === 'failed' ? (
        <Failed name={status.name} message={status.message} />
      ) : (
        <Tabs
          label={t('notebookViews')}
          selected={selected}
          onSelect={(id) => {
            view.value = id;
          }}
          items={[
            { id: 'notes', label: t('notebookTabNotes'), count: live.value.length },
            { id: 'timeline', label: t('notebookTabTimeline'), count: null },
            { id: 'actors', label: t('notebookTabActors'), count: null },
            { id: 'sources', label: t('notebookTabSources'), count: sources.rows.value.length },
            { id: 'packs', label: t('notebookTabPacks'), count: desk.packs.list.value?.length ?? null },
            { id: 'transfer', label: t('notebookTabTransfer'), count: null },
            { id: 'sync', label: t('notebookTabSync'), count: null },
          ]}
        >
          {selected === 'notes' && <NotesPane desk={desk} />}
          {selected === 'timeline' && <TimelinePane desk={desk} years={groupByYear(live.value)} />}
          {selected === 'actors' && <ActorsPane desk={desk} />}
          {selected === 'sources' && <SourcesPane desk={desk} />}
          {selected === 'packs' && <PacksPane packs={desk.packs} exports={desk.packExports} />}
          {selected === 'transfer' && <TransferPane desk={desk} />}
          {selected === 'sync' && <SyncPane view={sync} />}
        </Tabs>
      )}
      <Done desk={desk} />
    </main>
  );
}

function Failed({ name, message }: { name: string; message: string }) {
  const { t } = useWords();
  const isNewer = name === 'NewerDatabaseError' || name === 'VersionError';
  return (
    <Notice title={t(isNewer ? 'notebookNewerTitle' : 'notebookFailedTitle')} tone="failed">
      <p>{t(isNewer ? 'notebookNewerText' : 'notebookFailedText')}</p>
      <p class="technical">{`${name}: ${message}`}</p>
    </Notice>
  );
}

const DONE_KEYS = {
  tagged: 'notebookDoneTagged',
  untagged: 'notebookDoneUntagged',
  coloured: 'notebookDoneColoured',
  binned: 'notebookDoneBinned',
  unbinned: 'notebookDoneUnbinned',
} as const;

/** What was done last, and what failed: of notes before of sources. */
function Done({ desk }: { desk: Desk }) {
  const { t, lang } = useWords();
  const { changes, sources } = desk.notebook;
  const failure = changes.failure.value ?? sources.failure.value;
  const done = changes.done.value;
  const moved = sources.done.value;
  const text = failure
    ? failureText(t, failure)
    : done
      ? t(DONE_KEYS[done.act], formatNumber(done.count, lang), done.detail)
      : moved &&
        t(moved.act === 'binned' ? 'notebookDoneSourceBinned' : 'notebookDoneSourceUnbinned', moved.name);
  return (
    <UndoBar
      text={text}
      failed={failure !== null}
      onUndo={failure ? null : done ? () => void changes.undo() : moved ? () => void moved.undo() : null}
      onDismiss={() => {
        changes.dismiss();
        sources.dismiss();
      }}
    />
  );
}
