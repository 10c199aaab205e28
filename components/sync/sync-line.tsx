import { findWordForPanel } from '../../lib/panel/sync/describe-state.ts';
import type { SyncState } from '../../lib/sync/sync-state.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';

/** A quiet line beside the page where sync needs the reader; the notebook says the rest. */
export function SyncLine({ state }: { state: SyncState | null }) {
  const { t } = useWords();
  const key = state && findWordForPanel(state);
  return (
    <p class="sync-line" role="status">
      {key !== null && (
        <a href="/notebook.html#sync" target="_blank" rel="noreferrer">
          <Icon name="sync" size={14} />
          {`${t('notebookTabSync')}: ${t(key)}`}
        </a>
      )}
    </p>
  );
}
