import { FAILURE_WORDS } from '../../lib/panel/sync/fault-words.ts';
import type { SyncAct, SyncDoing } from '../../lib/panel/sync/sync-store.ts';
import { useWords } from '../ui/use-words.ts';

/** What became of the reader's own act, where it stands beside its button. */
export function ActOutcome({ doing, of }: { doing: SyncDoing; of: readonly SyncAct[] }) {
  const { t } = useWords();
  const isOurs = doing.state !== 'idle' && of.includes(doing.act);
  return (
    <div role="status" class="sync-outcome">
      {isOurs && doing.state === 'done' && <p class="hint">{t('syncDid')}</p>}
      {isOurs && doing.state === 'failed' && (
        <>
          <p class="fault" data-failure={doing.failure.kind}>
            {t(FAILURE_WORDS[doing.failure.kind].title)}
          </p>
          <p>{t(FAILURE_WORDS[doing.failure.kind].text, '')}</p>
          {doing.failure.detail !== '' && <p class="technical">{doing.failure.detail}</p>}
        </>
      )}
    </div>
  );
}
