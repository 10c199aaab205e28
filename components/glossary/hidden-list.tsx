import type { HiddenRow } from '../../lib/panel/directory-store.ts';
import { useWords } from '../ui/use-words.ts';

/** The entries that the reader has hidden, each with its way back; nothing where there are none. */
export function HiddenList({
  rows,
  onUnhide,
}: {
  rows: readonly HiddenRow[];
  onUnhide: (row: HiddenRow) => void;
}) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <details class="hidden-list">
      <summary>
        {t('panelHiddenEntries')} <span class="list-count">{rows.length}</span>
      </summary>
      <ul class="plain-rows">
        {rows.map((row) => (
          <li key={row.record}>
            <span>{row.name}</span>
            <button type="button" class="button" onClick={() => onUnhide(row)}>
              {t('panelUnhide')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
