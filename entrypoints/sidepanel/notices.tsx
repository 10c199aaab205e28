import { describeFault } from '../../components/ui/describe-fault.ts';
import { Notice } from '../../components/ui/notice.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import type { DirectoryStatus } from '../../lib/panel/directory-store.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { PageView } from '../../lib/panel/page-view.ts';
import type { Panel } from '../../lib/panel/panel.ts';
import type { PanelCommands } from './commands.ts';

/** The state of a page that has no findings to show: what is, and the one thing to do. */
export function PageNotice({ panel, commands }: { panel: Panel; commands: PanelCommands }) {
  const { t } = useWords();
  const view = panel.page.view.value;
  const tabId = panel.page.tab.value?.id;
  const lookAnyway = (label: string) => ({
    name: 'look-anyway',
    label,
    onClick: () => {
      if (tabId !== undefined) void commands.lookAnyway(tabId).catch(() => undefined);
    },
  });
  switch (view.status) {
    case 'not-on-beat':
      return (
        <Notice title={t('panelQuietTitle')} tone="late" action={lookAnyway(t('panelLookAnyway'))}>
          <p>{t('panelQuietText')}</p>
        </Notice>
      );
    case 'reading':
      return (
        <Notice title={t('panelReadingTitle')} tone="busy" action={lookAnyway(t('panelTryAgain'))}>
          <p>{t('panelReadingText')}</p>
        </Notice>
      );
    case 'no-article':
      return (
        <Notice title={t('panelNoArticleTitle')}>
          <p>{t('panelNoArticleText')}</p>
        </Notice>
      );
    case 'off':
      return (
        <Notice title={t('panelOffTitle', view.host)}>
          <p>{t('panelOffText')}</p>
        </Notice>
      );
    case 'closed':
      return (
        <Notice title={t('panelClosedTitle')}>
          <p>{t('panelClosedText')}</p>
        </Notice>
      );
    case 'no-tab':
      return (
        <Notice title={t('panelNoTabTitle')}>
          <p>{t('panelNoTabText')}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={t('panelFailedTitle')} tone="failed" action={lookAnyway(t('panelTryAgain'))}>
          <p>{t('panelFailedText')}</p>
          <p class="technical">{`${view.error.name}: ${view.error.message}`}</p>
        </Notice>
      );
    default:
      return null;
  }
}

/** The directory cannot be opened, or a pack in it is damaged: what still works and what does not. */
export function DirectoryNotice({ status }: { status: DirectoryStatus }) {
  const words = useWords();
  const { t } = words;
  if (status.status === 'failed') {
    return (
      <Notice title={t('panelDatabaseTitle')} tone="failed">
        <p>{t('panelDatabaseText')}</p>
        <p class="technical">{status.message}</p>
      </Notice>
    );
  }
  if (status.status !== 'damaged') return null;
  return (
    <Notice title={t('panelPackTitle')} tone="failed">
      <p>{t('panelPackText')}</p>
      <details class="technical">
        <summary>{t('panelPackFaults', status.faults.length)}</summary>
        <ul>
          {status.faults.slice(0, 20).map((fault, index) => (
            <li key={index}>{describeFault(fault, words)}</li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}

/** A part of the analysis failed on this text and was left out. */
export function SkippedNotice({ view }: { view: PageView }) {
  const { t } = useWords();
  if (view.status !== 'ready' || view.analysis.skipped.length === 0) return null;
  return <p class="skipped">{t('panelSkipped', view.analysis.skipped.join(', '))}</p>;
}

/** Only the beginning of an endless page was read. */
export function CutNotice({ view }: { view: PageView }) {
  const { t, lang } = useWords();
  if (view.status !== 'ready') return null;
  const read = view.analysis.text.length;
  if (!(view.length > read)) return null;
  return <p class="skipped">{t('panelCut', formatNumber(read, lang), formatNumber(view.length, lang))}</p>;
}
