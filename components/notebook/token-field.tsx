import { useId, useState } from 'preact/hooks';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';

/** A short list of names that can be added to and taken from: tags, actors. Enter or a comma adds. */
export function TokenField({
  label,
  name,
  values,
  suggestions,
  nameOf = (value) => value,
  onAdd,
  onRemove,
}: {
  label: string;
  /** By which the field is found: `tags`, `actors`. */
  name: string;
  values: readonly string[];
  /** Names to complete from. */
  suggestions: readonly string[];
  nameOf?: (value: string) => string;
  onAdd: (text: string) => void;
  onRemove: (value: string) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const list = useId();
  const add = () => {
    if (text.trim() !== '') onAdd(text.trim());
    setText('');
  };
  return (
    <div class="field token-field" data-field={name}>
      <span class="field-label">{label}</span>
      <div class="tokens">
        {values.map((value) => (
          <span key={value} class="token" dir="auto">
            {nameOf(value)}
            <button
              type="button"
              class="token-remove"
              aria-label={t('notebookTakeAway', nameOf(value))}
              onClick={() => onRemove(value)}
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        ))}
        <input
          name={name}
          value={text}
          list={text.length > 0 ? list : undefined}
          aria-label={t('notebookAddTo', label)}
          placeholder={t('notebookAdd')}
          maxLength={200}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ',') return;
            event.preventDefault();
            add();
          }}
          onBlur={add}
        />
        {text.length > 0 && (
          <datalist id={list}>
            {suggestions.slice(0, 600).map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        )}
      </div>
    </div>
  );
}
