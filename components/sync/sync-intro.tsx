import { useWords } from '../ui/use-words.ts';

/** Before sync is set up: what it is, what it costs, and where to begin. */
export function SyncIntro({
  known,
  onBegin,
  onJoinKnown,
}: {
  /** Where another browser of the reader's syncs over, as the browser vendor's sync told; `null` where none did. */
  known: string | null;
  onBegin: () => void;
  onJoinKnown: () => void;
}) {
  const { t } = useWords();
  return (
    <section class="sync-part" data-part="intro">
      <h2 class="note-title">{t('syncIntroTitle')}</h2>
      <p>{t('syncIntroWhat')}</p>
      <p>{t('syncIntroServer')}</p>
      <p>{t('syncIntroPassphrase')}</p>
      {known !== null && (
        <div class="sync-notice" role="status">
          <p>{t('syncKnown', known)}</p>
          <button type="button" class="button button-main" data-action="join-known" onClick={onJoinKnown}>
            {t('syncKnownJoin')}
          </button>
        </div>
      )}
      <div class="actions">
        <button
          type="button"
          class={`button${known === null ? ' button-main' : ''}`}
          data-action="set-up"
          onClick={onBegin}
        >
          {t('syncSetUp')}
        </button>
      </div>
      <p class="hint">{t('syncIntroOff')}</p>
    </section>
  );
}
