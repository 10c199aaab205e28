import { useState } from 'preact/hooks';
import type { Filter } from '../../lib/notebook/filter.ts';
import type { SavedFilter } from '../../lib/notebook/saved-filters.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';

/** The filters that the reader named, and the field that names the present one. */
export function SavedFilterList({
  saved,
  canSave,
  onUse,
  onSave,
  onRemove,
}: {
  saved: readonly SavedFilter[];
  /** Whether something is asked at all. */
  canSave: boolean;
  onUse: (filter: Filter) => void;
  onSave: (name: string) => void;
  onRemove: (name: string) => void;
}) {
  const { t } = useWords();
  const [name, setName] = useState<string | null>(null);
  if (saved.length === 0 && !canSave) return null;
  return (
    <section class="facet" data-facet="saved">
      <h2 class="facet-title">{t('notebookSavedFilters')}</h2>
      <ul>
        {saved.map((item) => (
          <li key={item.name} class="saved-filter">
            <button
              type="button"
              class="facet-value"
              data-saved={item.name}
              onClick={() => onUse(item.filter)}
            >
              <span class="facet-name" dir="auto">
                {item.name}
              </span>
            </button>
            <button
              type="button"
              class="icon-button icon-button-quiet"
              aria-label={t('notebookRemoveSaved', item.name)}
              onClick={() => onRemove(item.name)}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
      {canSave && name === null && (
        <button type="button" class="link-button" data-action="name-filter" onClick={() => setName('')}>
          <Icon name="save" size={12} />
          {t('notebookSaveFilter')}
        </button>
      )}
      {name !== null && (
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') onSave(name);
            setName(null);
          }}
        >
          <label>
            <span class="unseen">{t('notebookFilterName')}</span>
            <input
              name="filter-name"
              value={name}
              maxLength={80}
              placeholder={t('notebookFilterName')}
              onInput={(event) => setName(event.currentTarget.value)}
              ref={(element) => element?.focus()}
            />
          </label>
          <button type="submit" class="button">
            {t('notebookSave')}
          </button>
        </form>
      )}
    </section>
  );
}
