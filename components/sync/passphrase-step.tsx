import type { ComponentChildren } from 'preact';
import { useWords } from '../ui/use-words.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** The third step: the passphrase, new or the one that other browsers have, and what this browser is called. */
export function PassphraseStep({
  isJoining,
  passphrase,
  isKept,
  canGoOn,
  device,
  isBusy,
  newPassphrase,
  outcome,
  onType,
  onKept,
  onDevice,
  onBack,
  onFinish,
}: {
  isJoining: boolean;
  passphrase: string;
  isKept: boolean;
  canGoOn: boolean;
  device: string;
  isBusy: boolean;
  /** The fields of a passphrase to be. */
  newPassphrase: ComponentChildren;
  /** Progress, or what went wrong. */
  outcome: ComponentChildren;
  onType: (text: string) => void;
  onKept: (isKept: boolean) => void;
  onDevice: (name: string) => void;
  onBack: () => void;
  onFinish: () => void;
}) {
  const { t } = useWords();
  return (
    <form
      class="sync-form"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        onFinish();
      }}
    >
      <p>{t(isJoining ? 'syncJoinText' : 'syncNewText')}</p>
      {isJoining ? (
        <PassphraseField name="passphrase" label={t('syncPassphrase')} value={passphrase} onType={onType} />
      ) : (
        newPassphrase
      )}
      <label class="field">
        <span class="field-label">{t('syncDevice')}</span>
        <input
          name="device"
          value={device}
          maxLength={100}
          autocomplete="off"
          onInput={(event) => onDevice(event.currentTarget.value)}
        />
      </label>
      {!isJoining && (
        <label class="sync-check">
          <input
            type="checkbox"
            name="kept"
            checked={isKept}
            onChange={(event) => onKept(event.currentTarget.checked)}
          />
          <span>{t('syncKept')}</span>
        </label>
      )}
      {outcome}
      <div class="actions">
        <button
          type="submit"
          class="button button-main"
          data-action="finish-setup"
          aria-disabled={isBusy}
          disabled={!canGoOn}
        >
          {t(isJoining ? 'syncJoin' : 'syncStart')}
        </button>
        <button type="button" class="button" data-action="back" aria-disabled={isBusy} onClick={onBack}>
          {t('syncBack')}
        </button>
      </div>
    </form>
  );
}
