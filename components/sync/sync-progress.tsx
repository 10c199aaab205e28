import { useId } from 'preact/hooks';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { SyncProgress } from '../../lib/sync/sync-state.ts';
import { useWords } from '../ui/use-words.ts';

const STEP_KEYS: Readonly<Record<SyncProgress['step'], string>> = {
  listing: 'syncStepListing',
  reading: 'syncStepReading',
  preparing: 'syncStepPreparing',
  sending: 'syncStepSending',
  tidying: 'syncStepTidying',
  verifying: 'syncStepVerifying',
  'changing-keys': 'syncStepKeys',
};

/** What a sync is at while it works. */
export function SyncProgressLine({ progress }: { progress: SyncProgress }) {
  const { t, lang } = useWords();
  const { step, done, total } = progress;
  const label = useId();
  return (
    <div class="field sync-progress" data-progress={step}>
      <span class="field-label" id={label}>
        {t(STEP_KEYS[step])}
        {total !== null && ` ${t('syncOf', formatNumber(done, lang), formatNumber(total, lang))}`}
      </span>
      {total === null ? (
        <progress aria-labelledby={label} />
      ) : (
        <progress aria-labelledby={label} max={Math.max(1, total)} value={done} />
      )}
    </div>
  );
}
