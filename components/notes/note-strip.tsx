import type { PlacedNote } from '../../lib/notes/placed-note.ts';
import type { Words } from '../../lib/panel/words.ts';
import { ChangedFacts } from './changed-facts.tsx';

const MOST_SHOWN = 200;

/** The reader's note on a passage, within the card of a finding that stands in it. */
export function NoteStrip({
  placed: { note, outcome },
  t,
  onEdit,
}: {
  placed: PlacedNote;
  t: Words['t'];
  onEdit: () => void;
}) {
  const text = note.text.length <= MOST_SHOWN ? note.text : `${note.text.slice(0, MOST_SHOWN).trimEnd()}…`;
  return (
    <section class="note-strip" style={{ '--marker': `var(--marker-${note.colour})` }}>
      <p class="soft">
        {t('noteKind')}{' '}
        <button type="button" class="button" data-action="edit-note" onClick={onEdit}>
          {t('noteEdit')}
        </button>
      </p>
      {outcome?.state === 'changed' && (
        <>
          <p>{t('noteStateChanged')}</p>
          <ChangedFacts changes={outcome.changes} t={t} />
        </>
      )}
      {text !== '' && (
        <p class="note-text" dir="auto">
          {text}
        </p>
      )}
    </section>
  );
}
