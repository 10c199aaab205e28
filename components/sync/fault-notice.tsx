import { useState } from 'preact/hooks';
import { FAULT_WORDS, type Remedy } from '../../lib/panel/sync/fault-words.ts';
import type { SyncFault } from '../../lib/sync/sync-fault.ts';
import { formatInstant } from '../notebook/format-instant.ts';
import { useWords } from '../ui/use-words.ts';
import { PassphraseField } from './passphrase-field.tsx';

const REMEDY_KEYS: Readonly<Record<Exclude<Remedy, 'none' | 'unlock'>, string>> = {
  retry: 'syncRetry',
  allow: 'syncAllow',
  access: 'syncChangeAccess',
  repair: 'syncRepair',
};

/** What stopped the last sync: what happened, what was kept, the one thing to do. */
export function FaultNotice({
  fault,
  isBusy,
  onRemedy,
  onUnlock,
}: {
  fault: SyncFault;
  isBusy: boolean;
  onRemedy: (remedy: Remedy) => void;
  onUnlock: (passphrase: string) => void;
}) {
  const { t, lang } = useWords();
  const { title, text, remedy } = FAULT_WORDS[fault.kind];
  return (
    <section class="sync-notice sync-notice-fault" role="alert" data-fault={fault.kind}>
      <h2 class="sync-notice-title">{t(title)}</h2>
      <p>{t(text, fault.object ?? '')}</p>
      {remedy === 'unlock' && <Unlock isBusy={isBusy} onUnlock={onUnlock} />}
      {remedy !== 'unlock' && remedy !== 'none' && (
        <div class="actions">
          <button
            type="button"
            class="button button-main"
            data-action={`remedy-${remedy}`}
            aria-disabled={isBusy}
            onClick={() => onRemedy(remedy)}
          >
            {t(REMEDY_KEYS[remedy])}
          </button>
        </div>
      )}
      <p class="technical">
        {[formatInstant(fault.at, lang), fault.status === null ? '' : `HTTP ${fault.status}`, fault.detail]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  );
}

function Unlock({ isBusy, onUnlock }: { isBusy: boolean; onUnlock: (passphrase: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed === '') return;
        onUnlock(typed);
        setTyped('');
      }}
    >
      <PassphraseField name="unlock" label={t('syncPassphrase')} value={typed} onType={setTyped} />
      <div class="actions">
        <button
          type="submit"
          class="button button-main"
          data-action="unlock"
          aria-disabled={isBusy}
          disabled={typed === ''}
        >
          {t('syncUnlock')}
        </button>
      </div>
    </form>
  );
}
