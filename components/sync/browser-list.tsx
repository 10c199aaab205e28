import type { SyncBrowser } from '../../lib/sync/sync-state.ts';
import { formatInstant } from '../notebook/format-instant.ts';
import { useWords } from '../ui/use-words.ts';

/** The browsers that sync over the same place. */
export function BrowserList({ browsers }: { browsers: readonly SyncBrowser[] }) {
  const { t, lang } = useWords();
  return (
    <ul class="plain-rows" data-part="browsers">
      {browsers.map(({ replica, name, wroteAt, isThisOne }) => (
        <li key={replica} data-browser={replica}>
          <span>
            <span dir="auto">{name === '' ? t('syncBrowserUnnamed', replica.slice(0, 6)) : name}</span>
            <span class="row-meta">
              {isThisOne
                ? t('syncBrowserThis')
                : wroteAt === null
                  ? t('syncBrowserNever')
                  : t('syncBrowserWrote', formatInstant(wroteAt, lang))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
