import { useId, useState } from 'preact/hooks';
import { useWords } from '../ui/use-words.ts';

const SHOWN = { type: 'text' } as const;
const HIDDEN = { type: 'password' } as const;

/** A field for the passphrase, hidden until the reader wants to see it. */
export function PassphraseField({
  name,
  label,
  value,
  isNew = false,
  describedBy,
  onType,
}: {
  name: string;
  label: string;
  value: string;
  /** One that is just being chosen is shown: it has to be written down. */
  isNew?: boolean;
  describedBy?: string;
  onType: (text: string) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const [isShown, setShown] = useState(isNew);
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        class="sync-passphrase"
        {...(isShown ? SHOWN : HIDDEN)}
        value={value}
        spellcheck={false}
        autocapitalize="none"
        autocomplete="off"
        aria-describedby={describedBy}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <label class="sync-check">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        <span>{t('syncShow')}</span>
      </label>
    </div>
  );
}
