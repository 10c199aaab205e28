import { formatNumber } from '../../lib/panel/format-date.ts';
import { FAILURE_WORDS } from '../../lib/panel/sync/fault-words.ts';
import type { PlaceTest } from '../../lib/panel/sync/place-store.ts';
import { formatBytes } from '../notebook/format-instant.ts';
import { useWords } from '../ui/use-words.ts';

/** What the test of a place found, in plain words. */
export function PlaceResult({ test, isCarried = false }: { test: PlaceTest; isCarried?: boolean }) {
  const { t, lang } = useWords();
  return (
    <div class="sync-result" role="status" data-test={test.state}>
      {test.state === 'busy' && <p>{t('syncTesting')}</p>}
      {test.state === 'bad-file' && (
        <>
          <p class="fault">{t('syncFileBad')}</p>
          <p class="technical">{test.detail}</p>
        </>
      )}
      {test.state === 'failed' && (
        <>
          <p class="fault">{t(FAILURE_WORDS[test.failure.kind].title)}</p>
          <p>{t(FAILURE_WORDS[test.failure.kind].text, '')}</p>
          {test.failure.detail !== '' && <p class="technical">{test.failure.detail}</p>}
        </>
      )}
      {test.state === 'found' && test.place.holds === 'empty' && (
        <p>{t(isCarried ? 'syncFoundCarriedEmpty' : 'syncFoundEmpty')}</p>
      )}
      {test.state === 'found' && test.place.holds === 'ours' && (
        <p>
          {t(
            isCarried ? 'syncFoundCarriedOurs' : 'syncFoundOurs',
            formatNumber(test.place.objects, lang),
            formatBytes(test.place.bytes, lang),
          )}
        </p>
      )}
      {test.state === 'found' && test.place.holds === 'foreign' && (
        <>
          <p class="fault">{t('syncNoKey')}</p>
          <p>{t('syncNoKeyText')}</p>
        </>
      )}
    </div>
  );
}
