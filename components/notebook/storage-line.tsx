import type { StorageMarker } from '../../lib/notes/storage-health.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import { useWords } from '../ui/use-words.ts';
import { formatInstant } from './format-instant.ts';

/** Whether the browser promised to keep the notes; and where they were lost, the way back. */
export function StorageLine({
  isPersisted,
  lost,
  onRestore,
}: {
  /** `null` before the browser was asked. */
  isPersisted: boolean | null;
  /** What there was before it was lost; `null` where nothing was. */
  lost: StorageMarker | null;
  onRestore: () => void;
}) {
  const { t, lang } = useWords();
  if (lost !== null) {
    return (
      <div class="storage-lost" role="alert">
        <p>{t('notebookLost', formatNumber(lost.notes, lang), formatInstant(lost.at, lang))}</p>
        <button type="button" class="button button-main" data-action="restore-spare" onClick={onRestore}>
          {t('notebookLostRestore')}
        </button>
      </div>
    );
  }
  if (isPersisted === null) return null;
  return <p class="hint storage-line">{t(isPersisted ? 'notebookPersisted' : 'notebookNotPersisted')}</p>;
}
