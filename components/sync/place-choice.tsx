import { useState } from 'preact/hooks';
import type { RemoteKind } from '../../lib/sync/remote-settings.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { PLACE_KEYS } from './place-keys.ts';

/** The first step: what kind of storage, or the code of a browser that knows it. */
export function PlaceChoice({
  isBadCode,
  onChoose,
  onCode,
  onCancel,
}: {
  isBadCode: boolean;
  onChoose: (kind: RemoteKind) => void;
  onCode: (code: string) => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  return (
    <>
      <ul class="rows">
        {(['webdav', 's3', 'carried'] as const).map((kind) => (
          <li key={kind} class="row">
            <button type="button" class="row-head" data-kind={kind} onClick={() => onChoose(kind)}>
              <Icon name={kind === 'carried' ? 'document' : 'storage'} size={16} />
              <span class="row-text">
                <span class="row-title">{t(PLACE_KEYS[kind].name)}</span>
                <span class="row-meta">{t(PLACE_KEYS[kind].hint)}</span>
              </span>
              <Icon name="open" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <form
        class="sync-form"
        onSubmit={(event) => {
          event.preventDefault();
          onCode(code);
        }}
      >
        <label class="field">
          <span class="field-label">{t('syncCode')}</span>
          <input
            name="join-code"
            value={code}
            spellcheck={false}
            autocomplete="off"
            aria-invalid={isBadCode}
            aria-describedby="sync-code-fault"
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <p id="sync-code-fault" class="fault" role="status">
          {isBadCode ? t('syncCodeBad') : ''}
        </p>
        <div class="actions">
          <button type="submit" class="button" data-action="use-code">
            {t('syncCodeUse')}
          </button>
          <button type="button" class="button" data-action="cancel-setup" onClick={onCancel}>
            {t('notebookCancel')}
          </button>
        </div>
      </form>
    </>
  );
}
