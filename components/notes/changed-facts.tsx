import type { FactChange } from '../../lib/anchoring/index.ts';
import type { Words } from '../../lib/panel/words.ts';

/** "27 % → 37 %", a line a fact; what was not there or is no longer is said in words. */
export function ChangedFacts({ changes, t }: { changes: readonly FactChange[]; t: Words['t'] }) {
  return (
    <ul class="changed-facts">
      {changes.map(({ kind, from, to }) => (
        <li key={`${kind} ${from} ${to}`}>
          <span class="unseen">{t('noteFactWas')} </span>
          <s class="fact-from">{from === '' ? t('noteFactNone') : from}</s>
          <span aria-hidden="true"> → </span>
          <span class="unseen">{t('noteFactIs')} </span>
          <b class="fact-to">{to === '' ? t('noteFactNone') : to}</b>
        </li>
      ))}
    </ul>
  );
}
