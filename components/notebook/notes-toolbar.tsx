import { ORDERS, type Order } from '../../lib/notebook/filter.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';

const ORDER_KEYS: Readonly<Record<Order, string>> = {
  recent: 'notebookOrderRecent',
  oldest: 'notebookOrderOldest',
  article: 'notebookOrderArticle',
  date: 'notebookOrderDate',
};

/** Over the list: the search, how many notes answer, and in what order. */
export function NotesToolbar({
  query,
  shown,
  total,
  reading,
  order,
  isNarrowed,
  onSearch,
  onOrder,
  onClear,
}: {
  query: string;
  shown: number;
  total: number;
  /** How many of how many notes are read so far; `null` where all are. */
  reading: { readonly done: number; readonly total: number } | null;
  order: Order;
  isNarrowed: boolean;
  onSearch: (query: string) => void;
  onOrder: (order: Order) => void;
  onClear: () => void;
}) {
  const { t, lang } = useWords();
  const counts = isNarrowed
    ? t('notebookShown', formatNumber(shown, lang), formatNumber(total, lang))
    : t('notebookCount', formatNumber(total, lang));
  return (
    <div class="notes-toolbar">
      <div class="search">
        <Icon name="search" size={14} />
        <input
          type="search"
          name="search"
          aria-label={t('notebookSearch')}
          placeholder={t('notebookSearch')}
          value={query}
          maxLength={200}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </div>
      <div class="notes-toolbar-line">
        <span class="hint" role="status">
          {reading === null
            ? counts
            : t('notebookReading', formatNumber(reading.done, lang), formatNumber(reading.total, lang))}
        </span>
        {isNarrowed && (
          <button type="button" class="link-button" data-action="clear-filter" onClick={onClear}>
            {t('notebookClear')}
          </button>
        )}
        <label class="choice">
          <span class="unseen">{t('notebookOrder')}</span>
          <select
            name="order"
            value={order}
            onChange={(event) => onOrder(event.currentTarget.value as Order)}
          >
            {ORDERS.map((item) => (
              <option key={item} value={item}>
                {t(ORDER_KEYS[item])}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
