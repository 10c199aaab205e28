import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../ui/use-words.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** Another passphrase for the same keys. */
export function ChangePassphrase({
  canGoOn,
  isBusy,
  children,
  onChange,
}: {
  canGoOn: boolean;
  isBusy: boolean;
  /** The fields of the new one. */
  children: ComponentChildren;
  onChange: (old: string) => void;
}) {
  const { t } = useWords();
  const [old, setOld] = useState('');
  return (
    <form
      class="sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(old);
        setOld('');
      }}
    >
      <p>{t('syncChangeText')}</p>
      <PassphraseField name="old-passphrase" label={t('syncPassphraseNow')} value={old} onType={setOld} />
      {children}
      <div class="actions">
        <button
          type="submit"
          class="button"
          data-action="change-passphrase"
          aria-disabled={isBusy}
          disabled={!canGoOn || old === ''}
        >
          {t('syncChangeDo')}
        </button>
      </div>
    </form>
  );
}

/** New keys and a new passphrase: who has only the old ones reads nothing that is written from then on. */
export function RotateKeys({
  canGoOn,
  isBusy,
  children,
  onRotate,
}: {
  canGoOn: boolean;
  isBusy: boolean;
  /** The fields of the new passphrase. */
  children: ComponentChildren;
  onRotate: () => void;
}) {
  const { t } = useWords();
  return (
    <form
      class="sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        onRotate();
      }}
    >
      <p>{t('syncRotateText')}</p>
      {children}
      <div class="actions">
        <button type="submit" class="button" data-action="rotate" aria-disabled={isBusy} disabled={!canGoOn}>
          {t('syncRotateDo')}
        </button>
      </div>
    </form>
  );
}
