import { useWords } from '../ui/use-words.ts';

/** The key file in force was not the one that the passphrase opened: which that was, and what ends it. */
export function PassedOverNotice({ object }: { object: string }) {
  const { t } = useWords();
  return (
    <section class="sync-notice" role="status" data-passed-over>
      <h2 class="sync-notice-title">{t('syncPassedOver')}</h2>
      <p>{t('syncPassedOverText')}</p>
      <p class="technical">{object}</p>
    </section>
  );
}
