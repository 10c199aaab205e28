import { NoteForm } from '../../components/notes/note-form.tsx';
import { NotesTab } from '../../components/notes/notes-tab.tsx';
import { UndoBar } from '../../components/ui/undo-bar.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import type { PlacedNote } from '../../lib/notes/placed-note.ts';
import { NO_SUGGESTIONS, suggestLinks } from '../../lib/notes/suggest-links.ts';
import type { Panel } from '../../lib/panel/panel.ts';

/** The notes of the page, joined to their stores. */
export function NotesPane({ panel }: { panel: Panel }) {
  const { notesOfPage, selection } = panel;
  return (
    <>
      <NotesTab
        groups={notesOfPage.groups.value}
        open={selection.open.value.notes ?? null}
        missed={notesOfPage.missed.value}
        onToggle={(id) => selection.toggle('notes', id)}
        onShow={(id) => void notesOfPage.show(id)}
        onAttach={(id) => void notesOfPage.attach(id)}
        onRemove={(id) => void notesOfPage.remove(id)}
        formOf={(placed) => (
          <NoteForm
            note={placed.note}
            suggestions={suggestionsFor(panel, placed)}
            sources={notesOfPage.sources.value}
            part={null}
            onChange={(make) => notesOfPage.change(placed.note, make)}
            onSource={(source) => void notesOfPage.saveSource(source)}
          />
        )}
      />
      <NotesDone panel={panel} />
    </>
  );
}

function suggestionsFor({ page }: Panel, { outcome }: PlacedNote) {
  const view = page.view.value;
  if (view.status !== 'ready' || outcome === null || !('span' in outcome)) return NO_SUGGESTIONS;
  return suggestLinks(view.analysis, outcome.span);
}

function NotesDone({ panel: { notesOfPage } }: { panel: Panel }) {
  const { t } = useWords();
  const done = notesOfPage.done.value;
  const failed = notesOfPage.failed.value;
  const text = done && t(done.act === 'deleted' ? 'noteDeleted' : 'noteAttached');
  return (
    <UndoBar
      text={failed ? t('noteSaveFailed') : text}
      failed={failed}
      onUndo={!failed && done?.act === 'deleted' ? () => void notesOfPage.undo() : null}
      onDismiss={notesOfPage.dismiss}
    />
  );
}
