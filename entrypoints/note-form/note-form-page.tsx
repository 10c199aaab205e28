import { NoteForm, type NoteFormProps } from '../../components/notes/note-form.tsx';
import { Icon } from '../../components/ui/desk-icon.tsx';
import { useWords } from '../../components/ui/use-words.ts';

/** The form as it stands in the card: fields, and a foot that is always in reach. */
export function NoteFormPage({
  failed,
  onDelete,
  onDone,
  ...form
}: NoteFormProps & { failed: boolean; onDelete: () => void; onDone: () => void }) {
  const { t } = useWords();
  return (
    <main>
      <NoteForm {...form} />
      <footer class="note-form-foot">
        <button type="button" class="button button-main" data-action="done" onClick={onDone}>
          {t('noteDone')}
        </button>
        <span class={failed ? 'fault' : 'hint'} role="status">
          {t(failed ? 'noteSaveFailed' : 'noteSavedAsTyped')}
        </span>
        <button
          type="button"
          class="icon-button"
          data-action="delete"
          aria-label={t('noteDelete')}
          title={t('noteDelete')}
          onClick={onDelete}
        >
          <Icon name="bin" size={14} />
        </button>
      </footer>
    </main>
  );
}
