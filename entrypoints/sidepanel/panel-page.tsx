import { PageHeader } from '../../components/settings/page-header.tsx';
import { SyncLine } from '../../components/sync/sync-line.tsx';
import { Tabs } from '../../components/ui/tabs.tsx';
import { UndoBar } from '../../components/ui/undo-bar.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import { hostOf, type PageView } from '../../lib/panel/page-view.ts';
import type { Panel } from '../../lib/panel/panel.ts';
import type { PanelCommands } from './commands.ts';
import { NotesPane } from './notes-pane.tsx';
import { CutNotice, DirectoryNotice, PageNotice, SkippedNotice } from './notices.tsx';
import { GlossaryPane, SourcesPane, TimelinePane } from './panes.tsx';

const STATE_KEYS: Readonly<Record<PageView['status'], string | null>> = {
  waiting: null,
  'no-tab': null,
  closed: null,
  off: 'panelStateOff',
  'not-on-beat': 'panelStateQuiet',
  reading: 'panelStateReading',
  'no-article': 'panelStateNoArticle',
  failed: 'panelStateFailed',
  ready: 'panelStateReady',
};

/** The whole panel: the page's header, its state, and the tabs. */
export function PanelPage({ panel, commands }: { panel: Panel; commands: PanelCommands }) {
  const view = panel.page.view.value;
  if (view.status === 'waiting') return <main class="panel" aria-busy="true" />;
  return (
    <main class="panel">
      <Header panel={panel} commands={commands} />
      <SyncLine state={panel.sync.value} />
      <PageNotice panel={panel} commands={commands} />
      <DirectoryNotice status={panel.directory.status.value} />
      <SkippedNotice view={view} />
      <CutNotice view={view} />
      <PanelTabs panel={panel} />
      <Done panel={panel} />
    </main>
  );
}

function Header({ panel, commands }: { panel: Panel; commands: PanelCommands }) {
  const { t } = useWords();
  const view = panel.page.view.value;
  const tab = panel.page.tab.value ?? null;
  const host = hostOf(tab?.url ?? null);
  const key = STATE_KEYS[view.status];
  const title = (view.status === 'ready' ? view.analysis.title : null) ?? tab?.title ?? host;
  return (
    <PageHeader
      title={title || t('panelTitle')}
      host={view.status === 'closed' ? null : host}
      state={key === null ? '' : t(view.status === 'ready' && view.asked ? 'panelStateAsked' : key)}
      isOff={view.status === 'off'}
      canStep={view.status === 'ready'}
      density={panel.preferences.value.density}
      verdict={view.status === 'ready' ? view.verdict : null}
      onStep={(direction) => void panel.link.step(direction)}
      onDensity={(density) => void commands.setDensity(density)}
      onSwitch={(off) => {
        if (tab !== null && host !== null) void commands.switchSite(tab.id, host, off).catch(() => undefined);
      }}
    />
  );
}

function PanelTabs({ panel }: { panel: Panel }) {
  const { t } = useWords();
  const { status } = panel.page.view.value;
  const selected = panel.selection.tab.value;
  if (status === 'closed' || status === 'no-tab' || status === 'reading') return null;
  const isReady = status === 'ready';
  const { rows } = panel.sources.value;
  // Without an article there is no timeline and nobody is cited; the directory can still be looked things up in.
  if (!isReady)
    return panel.directory.status.value.status === 'failed' ? null : <GlossaryPane panel={panel} />;
  return (
    <Tabs
      label={t('panelTabs')}
      selected={selected}
      onSelect={(id) => {
        panel.selection.tab.value = id;
      }}
      items={[
        { id: 'glossary', label: t('panelTabGlossary'), count: panel.glossary.article.value.length },
        { id: 'timeline', label: t('panelTabTimeline'), count: panel.timeline.value.length },
        { id: 'sources', label: t('panelTabSources'), count: rows.length },
        { id: 'notes', label: t('panelTabNotes'), count: panel.notesOfPage.placed.value.length },
      ]}
    >
      {selected === 'glossary' && <GlossaryPane panel={panel} />}
      {selected === 'timeline' && <TimelinePane panel={panel} />}
      {selected === 'sources' && <SourcesPane panel={panel} />}
      {selected === 'notes' && <NotesPane panel={panel} />}
    </Tabs>
  );
}

const DONE_KEYS = {
  hidden: 'panelDoneHidden',
  unhidden: 'panelDoneUnhidden',
  'not-meant': 'panelDoneNotMeant',
  saved: 'panelDoneSaved',
  removed: 'panelDoneRemoved',
  merged: 'panelDoneMerged',
  split: 'panelDoneSplit',
  edited: 'panelDoneEdited',
  seen: 'panelDoneSeen',
} as const;

function Done({ panel }: { panel: Panel }) {
  const { t } = useWords();
  const { done, failure, undo, dismiss } = panel.layer;
  const failed = failure.value !== null;
  const text = failed
    ? t('panelSaveFailed', failure.value!)
    : done.value && t(DONE_KEYS[done.value.act], done.value.name);
  return (
    <UndoBar
      text={text}
      failed={failed}
      onUndo={!failed && done.value ? () => void undo() : null}
      onDismiss={dismiss}
    />
  );
}
