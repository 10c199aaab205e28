import { useState } from 'preact/hooks';
import { COLOURS, type Colour } from '../../lib/notes/scales.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { COLOUR_KEYS } from './colours.ts';

/** What can be done to the chosen notes at once; each can be undone. */
export function BulkBar({
  count,
  inBin,
  isBusy,
  onTag,
  onUntag,
  onColour,
  onBin,
  onClear,
}: {
  count: number;
  inBin: boolean;
  isBusy: boolean;
  onTag: (tag: string) => void;
  onUntag: (tag: string) => void;
  onColour: (colour: Colour) => void;
  onBin: () => void;
  onClear: () => void;
}) {
  const { t, lang } = useWords();
  const [tag, setTag] = useState('');
  const take = (act: (tag: string) => void) => {
    if (tag.trim() === '') return;
    act(tag);
    setTag('');
  };
  return (
    <section class="bulk-bar" aria-label={t('notebookBulk')} aria-busy={isBusy}>
      <strong class="bulk-count">{t('notebookChosen', formatNumber(count, lang))}</strong>
      {!inBin && (
        <>
          <form
            class="inline-form"
            onSubmit={(event) => {
              event.preventDefault();
              take(onTag);
            }}
          >
            <input
              name="bulk-tag"
              value={tag}
              maxLength={100}
              aria-label={t('notebookFacetTag')}
              placeholder={t('notebookFacetTag')}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
            <button type="submit" class="button" data-action="bulk-tag">
              <Icon name="tag" size={14} />
              {t('notebookAdd')}
            </button>
            <button type="button" class="button" data-action="bulk-untag" onClick={() => take(onUntag)}>
              {t('notebookTake')}
            </button>
          </form>
          <label class="choice">
            <span class="unseen">{t('notebookFacetColour')}</span>
            <select
              name="bulk-colour"
              value=""
              onChange={(event) => {
                onColour(event.currentTarget.value as Colour);
                event.currentTarget.value = '';
              }}
            >
              <option value="" disabled>
                {t('notebookFacetColour')}
              </option>
              {COLOURS.map((colour) => (
                <option key={colour} value={colour}>
                  {t(COLOUR_KEYS[colour])}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <button type="button" class="button" data-action="bulk-bin" onClick={onBin}>
        <Icon name={inBin ? 'undo' : 'bin'} size={14} />
        {t(inBin ? 'notebookRestore' : 'notebookBin')}
      </button>
      <button type="button" class="button" data-action="bulk-clear" onClick={onClear}>
        {t('notebookChooseNone')}
      </button>
    </section>
  );
}
