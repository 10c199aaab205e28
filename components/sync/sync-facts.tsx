import { formatNumber } from '../../lib/panel/format-date.ts';
import type { SyncState } from '../../lib/sync/sync-state.ts';
import { formatBytes, formatInstant } from '../notebook/format-instant.ts';
import { useWords } from '../ui/use-words.ts';
import { PLACE_KEYS } from './place-keys.ts';

/** Where sync stands, as honestly as this browser knows it. */
export function SyncFacts({ state }: { state: SyncState }) {
  const { t, lang } = useWords();
  const { place, lastSuccessAt, waiting, cameIn, remote, verified, nextTryAt } = state;
  const number = (value: number) => formatNumber(value, lang);
  const instant = (ms: number) => formatInstant(ms, lang);
  const rows: readonly (readonly [key: string, fact: string])[] = [
    ['syncFactSuccess', lastSuccessAt === null ? t('syncNever') : instant(lastSuccessAt)],
    ['syncFactWaiting', waiting === 0 ? t('syncNothing') : t('syncChanges', number(waiting))],
    [
      'syncFactCameIn',
      cameIn === null ? t('syncNothingYet') : t('syncCameIn', number(cameIn.records), instant(cameIn.at)),
    ],
    [
      'syncFactRemote',
      remote === null
        ? t('syncNotListed')
        : t('syncRemote', number(remote.objects), formatBytes(remote.bytes, lang), instant(remote.at)),
    ],
    [
      'syncFactVerified',
      verified === null
        ? t('syncNotVerified')
        : t(verified.isAllFine ? 'syncVerified' : 'syncVerifiedFaults', instant(verified.at)),
    ],
    ...(nextTryAt === null ? [] : [['syncFactNext', instant(nextTryAt)] as const]),
  ];
  return (
    <dl class="sync-facts">
      {place !== null && (
        <div data-fact="syncFactPlace">
          <dt>{t('syncFactPlace')}</dt>
          <dd>
            {t(PLACE_KEYS[place.kind].name)}
            {place.address !== null && <span class="row-meta">{place.address}</span>}
          </dd>
        </div>
      )}
      {rows.map(([key, fact]) => (
        <div key={key} data-fact={key}>
          <dt>{t(key)}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
