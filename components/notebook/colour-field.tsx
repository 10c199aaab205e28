import { COLOURS, type Colour } from '../../lib/notes/scales.ts';
import { useWords } from '../ui/use-words.ts';
import { COLOUR_KEYS } from './colours.ts';

/** The five marker colours, each with its name. */
export function ColourField({
  name,
  value,
  onPick,
}: {
  /** Tells groups of the page apart. */
  name: string;
  value: Colour | null;
  onPick: (colour: Colour) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset class="colours">
      <legend class="field-label">{t('notebookFacetColour')}</legend>
      {COLOURS.map((colour) => (
        <label key={colour} class={`colour marker-${colour}`}>
          <input
            type="radio"
            name={name}
            value={colour}
            checked={value === colour}
            onChange={() => onPick(colour)}
          />
          <span class="swatch" aria-hidden="true" />
          {t(COLOUR_KEYS[colour])}
        </label>
      ))}
    </fieldset>
  );
}
