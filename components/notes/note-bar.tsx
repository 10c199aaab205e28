import type { NoteFormPart } from '../../lib/messaging/note-form.ts';
import { COLOURS, type Colour } from '../../lib/notes/scales.ts';
import type { Words } from '../../lib/panel/words.ts';
import { COLOUR_KEYS } from '../notebook/colours.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

export interface NoteBarProps {
  readonly t: Words['t'];
  /** The colour that the passage is marked in; `null` where it is not marked yet. */
  readonly colour: Colour | null;
  /** Marks the passage at once, or gives it another colour. */
  readonly onColour: (colour: Colour) => void;
  /** Opens the form; a passage that is not marked yet is. */
  readonly onPart: (part: NoteFormPart) => void;
  /** Takes the mark away. */
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

const PARTS: readonly { part: NoteFormPart; icon: IconName; key: string }[] = [
  { part: 'text', icon: 'note', key: 'noteWrite' },
  { part: 'tags', icon: 'tag', key: 'noteTag' },
  { part: 'links', icon: 'person', key: 'noteLink' },
  { part: 'grade', icon: 'institution', key: 'noteGrade' },
];

/** What can be done with a selected passage. */
export function NoteBar({ t, colour, onColour, onPart, onRemove, onClose }: NoteBarProps) {
  return (
    <div class="note-bar">
      <fieldset class="note-bar-row" aria-label={t('noteColours')}>
        {COLOURS.map((one) => {
          const name = t(COLOUR_KEYS[one]);
          return (
            <button
              key={one}
              type="button"
              class="note-swatch"
              data-colour={one}
              aria-pressed={one === colour}
              title={t('noteMarkIn', name)}
              style={{ '--marker': `var(--marker-${one})`, '--wash': `var(--marker-${one}-wash)` }}
              onClick={() => onColour(one)}
            >
              {name}
            </button>
          );
        })}
        <button
          type="button"
          class="icon-button note-bar-end"
          aria-label={t('cardClose')}
          title={t('cardClose')}
          onClick={onClose}
        >
          <Icon name="close" size={14} />
        </button>
      </fieldset>
      <div class="note-bar-row note-bar-parts">
        {PARTS.map(({ part, icon, key }) => (
          <button key={part} type="button" class="note-part" data-part={part} onClick={() => onPart(part)}>
            <Icon name={icon} size={14} />
            {t(key)}
          </button>
        ))}
        {colour !== null && (
          <button
            type="button"
            class="icon-button note-bar-end"
            data-action="remove-note"
            aria-label={t('noteDelete')}
            title={t('noteDelete')}
            onClick={onRemove}
          >
            <Icon name="bin" size={14} />
          </button>
        )}
      </div>
    </div>
  );
}
