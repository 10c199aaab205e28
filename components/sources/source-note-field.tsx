import type { NoteView } from '../../lib/panel/source-notes-store.ts';
import { useWords } from '../ui/use-words.ts';

const STATE_KEYS: Readonly<Record<NoteView['state'], string | null>> = {
  stored: null,
  typing: 'panelNoteSaving',
  saving: 'panelNoteSaving',
  saved: 'panelNoteSaved',
  failed: 'panelNoteFailed',
};

/** The reader's note on a source, saved as it is typed. */
export function SourceNoteField({
  name,
  note,
  onType,
  onLeave,
}: {
  name: string;
  note: NoteView;
  onType: (text: string) => void;
  onLeave: () => void;
}) {
  const { t } = useWords();
  const state = STATE_KEYS[note.state];
  return (
    <div class="field note">
      <label>
        <span class="field-label">{t('panelNoteLabel')}</span>
        <span class="unseen"> {name}</span>
        <textarea
          rows={3}
          value={note.text}
          placeholder={t('panelNoteHint')}
          onInput={(event) => onType(event.currentTarget.value)}
          onBlur={onLeave}
        />
      </label>
      <span class={note.state === 'failed' ? 'fault' : 'hint'} role="status">
        {state === null ? '' : t(state)}
      </span>
    </div>
  );
}
