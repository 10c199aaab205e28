import type { ComponentChildren } from 'preact';
import type { Note } from '../../lib/notes/note.ts';
import type { PlacedNote } from '../../lib/notes/placed-note.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { PlaceState } from '../../lib/panel/notes-of-page.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { Row, type RowPointing } from '../ui/row.tsx';
import { useWords } from '../ui/use-words.ts';
import { ChangedFacts } from './changed-facts.tsx';
import { OUTCOME_KEYS } from './outcome-keys.ts';

export interface NotesTabProps {
  readonly groups: readonly { readonly state: PlaceState; readonly notes: readonly PlacedNote[] }[];
  readonly open: string | null;
  /** The note that could not be shown or attached, and which of the two. */
  readonly missed: { readonly id: string; readonly what: 'show' | 'attach' } | null;
  readonly onToggle: (id: string) => void;
  readonly onShow: (id: string) => void;
  readonly onAttach: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly formOf: (placed: PlacedNote) => ComponentChildren;
}

/** The notes of this page, grouped by what became of their passages: what needs a look first. */
export function NotesTab({ groups, ...props }: NotesTabProps) {
  const { t, lang } = useWords();
  if (groups.length === 0) return <p class="empty">{t('noteEmpty')}</p>;
  return (
    <div class="notes">
      {groups.map(({ state, notes }) => (
        <section key={state} class="list" data-state={state}>
          <h2 class="list-title">
            {t(OUTCOME_KEYS[state])} <span class="list-count">{formatNumber(notes.length, lang)}</span>
          </h2>
          <ul class="rows">
            {notes.map((placed) => (
              <NoteItem key={placed.note.id} placed={placed} state={state} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const NO_POINTING: RowPointing = { pointed: false, reveal: null };

function NoteItem({
  placed,
  state,
  ...props
}: Omit<NotesTabProps, 'groups'> & { placed: PlacedNote; state: PlaceState }) {
  const { t } = useWords();
  const { note, outcome } = placed;
  const name = excerpt(note.target?.exact ?? note.page.title);
  const canShow = outcome !== null && 'span' in outcome;
  return (
    <Row
      mark={{ 'data-note': note.id }}
      icon="note"
      tone={`marker-${note.colour}`}
      name={name}
      title={name}
      meta={<Summary note={note} />}
      open={props.open === note.id}
      onToggle={() => props.onToggle(note.id)}
      onShow={canShow ? () => props.onShow(note.id) : undefined}
      pointing={NO_POINTING}
      below={
        <>
          {outcome?.state === 'changed' && (
            <div class="note-below">
              <ChangedFacts changes={outcome.changes} t={t} />
            </div>
          )}
          {outcome?.state === 'ambiguous' && (
            <p class="note-below hint">{t('noteAmbiguousText', outcome.spans.length)}</p>
          )}
          {props.missed?.id === note.id && (
            <p class="missing" role="status">
              {t(props.missed.what === 'show' ? 'noteNotShown' : 'noteAttachHint')}
            </p>
          )}
        </>
      }
    >
      {props.formOf(placed)}
      {note.target && (
        <details class="then" open={state === 'gone' || state === 'changed'}>
          <summary>{t('noteParagraph')}</summary>
          <blockquote dir="auto">
            <Paragraph paragraph={note.target.paragraph} exact={note.target.exact} />
          </blockquote>
        </details>
      )}
      <div class="actions">
        {note.target && (
          <button
            type="button"
            class={`button${canShow ? '' : ' button-main'}`}
            data-action="attach"
            onClick={() => props.onAttach(note.id)}
          >
            <Icon name="locate" size={14} />
            {t('noteAttach')}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-action="delete-note"
          onClick={() => props.onRemove(note.id)}
        >
          <Icon name="bin" size={14} />
          {t('noteDelete')}
        </button>
      </div>
    </Row>
  );
}

function Summary({ note: { text, tags } }: { note: Note }) {
  if (text === '' && tags.length === 0) return null;
  return (
    <>
      {text !== '' && (
        <span class="note-line" dir="auto">
          {excerpt(text)}
        </span>
      )}
      {tags.map((tag) => (
        <span key={tag} class="note-tag" dir="auto">
          {tag}
        </span>
      ))}
    </>
  );
}

/** The paragraph with the noted words set off. */
function Paragraph({ paragraph, exact }: { paragraph: string; exact: string }) {
  const at = paragraph.indexOf(exact);
  if (at === -1) return <>{paragraph}</>;
  return (
    <>
      {paragraph.slice(0, at)}
      <mark>{exact}</mark>
      {paragraph.slice(at + exact.length)}
    </>
  );
}

const MOST_SHOWN = 160;

function excerpt(text: string): string {
  const line = text
    .slice(0, MOST_SHOWN * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN).trimEnd()}…`;
}
