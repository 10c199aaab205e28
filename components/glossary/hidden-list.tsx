import type { LayerRecord } from '../../lib/pack/layer.ts';
import type { HiddenRow } from '../../lib/panel/directory-store.ts';
import { useWords } from '../ui/use-words.ts';

/** What the reader had hidden or unmarked, each with its way back; nothing where there is none. */
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
          <li key={row.record.id} data-hidden={row.record.id}>
            <span>
              {row.name}
              <Where record={row.record} />
            </span>
            <button type="button" class="button" data-action="unhide" onClick={() => onUnhide(row)}>
              {t('panelUnhide')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where "this is not him" holds; nothing for an entry hidden everywhere. */
function Where({ record }: { record: LayerRecord }) {
  const { t } = useWords();
  if (record.type !== 'not-meant') return null;
  const where = record.scope === 'everywhere' ? t('panelScopeEverywhere') : record.where;
  return <span class="row-meta">{t('panelNotMarked', where)}</span>;
}
