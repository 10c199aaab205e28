import { useEffect, useState } from 'preact/hooks';
import { parseTimelineDate } from '../../lib/notebook/note-timeline.ts';
import { formatDate } from '../../lib/panel/format-date.ts';
import { useWords } from '../ui/use-words.ts';

/** A date of the reader's timeline, as precise as known: year, month or day. */
export function DateField({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (date: string | null) => void;
}) {
  const { t, lang } = useWords();
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const parsed = parseTimelineDate(text);
  const isFaulty = text.trim() !== '' && parsed === null;
  const leave = () => {
    if (!isFaulty && parsed !== value) onChange(parsed);
  };
  return (
    <label class="field date-field">
      <span class="field-label">{t('notebookDate')}</span>
      <input
        name="date"
        value={text}
        placeholder={t('notebookDateHint')}
        maxLength={10}
        aria-invalid={isFaulty}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
      />
      <span class={isFaulty ? 'fault' : 'hint'} role="status">
        {isFaulty ? t('notebookDateFault') : parsed === null ? '' : formatDate(parsed, lang)}
      </span>
    </label>
  );
}
