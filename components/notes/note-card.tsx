import type { NoteFormPart } from '../../lib/messaging/note-form.ts';
import type { PlacedNote } from '../../lib/notes/placed-note.ts';
import { formatDate } from '../../lib/panel/format-date.ts';
import type { Words } from '../../lib/panel/words.ts';
import { COLOUR_KEYS } from '../notebook/colours.ts';
import { Icon } from '../ui/icon.tsx';
import { ChangedFacts } from './changed-facts.tsx';
import { OUTCOME_KEYS, stateOf } from './outcome-keys.ts';

const MOST_OF_PASSAGE = 280;

/** The reader's note on a passage, as it shows beside the passage. */
export function NoteCard({
  placed: { note, outcome },
  words: { t, lang },
  onEdit,
  onClose,
}: {
  placed: PlacedNote;
  words: Words;
  onEdit: (part: NoteFormPart) => void;
  onClose: () => void;
}) {
  const state = stateOf(outcome);
  const noted = new Date(note.createdAt).toISOString().slice(0, 10);
  return (
    <article
      class={`card note-card note-card-${state}`}
      style={{ '--marker': `var(--marker-${note.colour})` }}
    >
      <header class="head">
        <p class="kind">
          <Icon name="note" size={14} />
          <span>{t('noteKind')}</span>
          <span class="as-of">{t(COLOUR_KEYS[note.colour])}</span>
          <span class="as-of">{formatDate(noted, lang)}</span>
          <button type="button" class="icon-button" aria-label={t('cardClose')} onClick={onClose}>
            <Icon name="close" size={14} />
          </button>
        </p>
      </header>
      {outcome?.state === 'changed' && (
        <section class="difference">
          <p>
            <b>{t('noteStateChanged')}</b>
          </p>
          <ChangedFacts changes={outcome.changes} t={t} />
          <p class="soft">{t('noteSaidThen')}</p>
          <blockquote class="note-passage" dir="auto">
            {cut(note.target?.exact ?? '')}
          </blockquote>
        </section>
      )}
      {note.text === '' ? (
        <p class="soft">{t('noteNoText')}</p>
      ) : (
        <p class="note-text" dir="auto">
          {note.text}
        </p>
      )}
      {note.tags.length > 0 && (
        <p class="note-tags">
          {note.tags.map((tag) => (
            <span key={tag} class="note-tag" dir="auto">
              {tag}
            </span>
          ))}
        </p>
      )}
      {state !== 'changed' && state !== 'exact' && <p class="soft">{t(OUTCOME_KEYS[state])}</p>}
      <footer class="foot">
        <button type="button" class="button" data-action="edit-note" onClick={() => onEdit('text')}>
          {t('noteEdit')}
        </button>
      </footer>
    </article>
  );
}

function cut(text: string): string {
  return text.length <= MOST_OF_PASSAGE ? text : `${text.slice(0, MOST_OF_PASSAGE).trimEnd()}…`;
}
