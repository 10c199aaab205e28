import type { NoteRow } from '../../lib/notebook/note-row.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { COLOUR_KEYS } from './colours.ts';
import { MarkedText } from './marked-text.tsx';

/** What the rows of the list share. */
export interface NoteItemActs {
  /** The searched words, folded. */
  readonly words: readonly string[];
  readonly actorName: (actor: string) => string;
  readonly onOpen: (row: NoteRow) => void;
  /** Chooses the row for a change of many, or no longer. */
  readonly onToggle: (row: NoteRow) => void;
  /** Chooses everything up to the row. */
  readonly onExtend: (row: NoteRow) => void;
}

/** A row: where it is from, the passage, the beginning of the note. */
export function NoteItem({
  row,
  place,
  count,
  top,
  isOpen,
  isChosen,
  words,
  actorName,
  onOpen,
  onToggle,
  onExtend,
}: {
  row: NoteRow;
  place: number;
  count: number;
  top: number;
  isOpen: boolean;
  isChosen: boolean;
} & NoteItemActs) {
  const { t } = useWords();
  const labels = [...row.tags.map((tag) => `#${tag}`), ...row.actors.map(actorName)];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the list's, heard by entrypoints/notebook/keys.ts
    <div
      class={`note-item marker-${row.colour}${isOpen ? ' is-open' : ''}${isChosen ? ' is-chosen' : ''}`}
      id={`row-${row.id}`}
      role="option"
      data-note={row.id}
      tabIndex={-1}
      aria-selected={isChosen}
      aria-setsize={count}
      aria-posinset={place + 1}
      style={{ top: `${top}px` }}
      onClick={(event) => {
        if (event.shiftKey) onExtend(row);
        else if (event.ctrlKey || event.metaKey || isOnTick(event)) onToggle(row);
        else onOpen(row);
      }}
    >
      <span class="note-tick" aria-hidden="true" title={t('notebookChoose')}>
        {isChosen && <Icon name="check" size={12} />}
      </span>
      <span class="note-item-head">
        <span class="note-item-outlet">{row.outlet}</span>
        <span class="note-item-title" dir="auto">
          <MarkedText text={row.title} words={words} />
        </span>
        {row.date !== null && <span class="date">{row.date}</span>}
      </span>
      <span class="note-item-quote" dir="auto">
        {row.quote === null ? (
          <em>{t('notebookWholePage')}</em>
        ) : (
          <MarkedText text={row.quote} words={words} />
        )}
      </span>
      <span class="note-item-foot" dir="auto">
        {row.text !== '' && (
          <span class="note-item-text">
            <MarkedText text={row.text} words={words} />
          </span>
        )}
        {labels.length > 0 && <span class="note-item-labels">{labels.join(' · ')}</span>}
      </span>
      <span class="unseen">{t(COLOUR_KEYS[row.colour])}</span>
    </div>
  );
}

function isOnTick({ target }: Event): boolean {
  return target instanceof Element && target.closest('.note-tick') !== null;
}
