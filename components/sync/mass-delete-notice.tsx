import { formatNumber } from '../../lib/panel/format-date.ts';
import type { MassDelete } from '../../lib/sync/sync-state.ts';
import { useWords } from '../ui/use-words.ts';

/** Many deletions at once wait until the reader says whether they were meant. */
export function MassDeleteNotice({
  held,
  isBusy,
  onAnswer,
}: {
  held: MassDelete;
  isBusy: boolean;
  onAnswer: (isAllowed: boolean) => void;
}) {
  const { t, lang } = useWords();
  const [records, of] = [formatNumber(held.records, lang), formatNumber(held.of, lang)];
  const isIncoming = held.direction === 'incoming';
  return (
    <section class="sync-notice sync-notice-fault" role="alert" data-mass-delete={held.direction}>
      <h2 class="sync-notice-title">{t(isIncoming ? 'syncMassIn' : 'syncMassOut', records, of)}</h2>
      <p>{t(isIncoming ? 'syncMassInText' : 'syncMassOutText')}</p>
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          data-action="mass-keep"
          aria-disabled={isBusy}
          onClick={() => onAnswer(false)}
        >
          {t('syncMassKeep')}
        </button>
        <button
          type="button"
          class="button"
          data-action="mass-allow"
          aria-disabled={isBusy}
          onClick={() => onAnswer(true)}
        >
          {t('syncMassAllow', records)}
        </button>
      </div>
    </section>
  );
}
