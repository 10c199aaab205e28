import type { ComponentChildren } from 'preact';
import type { HiddenRow } from '../../lib/panel/directory-store.ts';
import type { GlossaryOrder, GlossaryView } from '../../lib/panel/glossary-view.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { GlossaryList, type GlossaryListProps } from './glossary-list.tsx';
import { HiddenList } from './hidden-list.tsx';

const ORDERS: readonly { order: GlossaryOrder; key: string }[] = [
  { order: 'appearance', key: 'panelOrderAppearance' },
  { order: 'mentions', key: 'panelOrderMentions' },
  { order: 'name', key: 'panelOrderName' },
];

/** The glossary: what stands in this article, then everything in the directory, with one search over both. */
export function GlossaryTab({
  view,
  hasPage,
  isSettingUp,
  query,
  order,
  hidden,
  form,
  listProps,
  onQuery,
  onOrder,
  onAddNew,
  onUnhide,
}: {
  view: GlossaryView;
  /** Whether there is an article to speak of. */
  hasPage: boolean;
  /** The directory is not loaded, or has nothing in it yet. */
  isSettingUp: boolean;
  query: string;
  order: GlossaryOrder;
  hidden: readonly HiddenRow[];
  /** The open form; `null` where none is open. */
  form: ComponentChildren;
  listProps: Omit<GlossaryListProps, 'rows'>;
  onQuery: (query: string) => void;
  onOrder: (order: GlossaryOrder) => void;
  onAddNew: () => void;
  onUnhide: (row: HiddenRow) => void;
}) {
  const { t } = useWords();
  const found = view.known.length + view.unknown.length + view.others.length;
  const searching = query.trim() !== '';
  return (
    <div class="glossary">
      <div class="tools">
        <label class="search">
          <Icon name="search" size={14} />
          <span class="unseen">{t('panelSearch')}</span>
          <input
            type="search"
            value={query}
            placeholder={t('panelSearch')}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
        {hasPage && <OrderChoice order={order} onOrder={onOrder} />}
        {listProps.canChange && (
          <button type="button" class="button" data-action="add-own" onClick={onAddNew}>
            <Icon name="add" size={14} />
            {t('panelAddOwn')}
          </button>
        )}
      </div>
      {form}
      <p class="unseen" role="status">
        {searching ? t('panelSearchFound', found) : ''}
      </p>
      {hasPage && !searching && view.known.length + view.unknown.length === 0 && (
        <p class="empty">{t('panelGlossaryEmpty')}</p>
      )}
      {isSettingUp && <p class="empty">{t('panelSettingUp')}</p>}
      {searching && found === 0 && <p class="empty">{t('panelSearchNothing', query.trim())}</p>}
      <GlossaryList {...listProps} title={t('panelInArticle')} rows={view.known} />
      <GlossaryList {...listProps} title={t('panelNotInDirectoryTitle')} rows={view.unknown} />
      <GlossaryList {...listProps} title={t(hasPage ? 'panelOthers' : 'panelDirectory')} rows={view.others} />
      <HiddenList rows={hidden} onUnhide={onUnhide} />
    </div>
  );
}

function OrderChoice({ order, onOrder }: { order: GlossaryOrder; onOrder: (order: GlossaryOrder) => void }) {
  const { t } = useWords();
  return (
    <label class="choice">
      <span class="unseen">{t('panelOrder')}</span>
      <select value={order} onChange={(event) => onOrder(event.currentTarget.value as GlossaryOrder)}>
        {ORDERS.map((item) => (
          <option key={item.order} value={item.order}>
            {t(item.key)}
          </option>
        ))}
      </select>
    </label>
  );
}
