import type { Words } from '../../lib/panel/words.ts';

/** Why something is marked, shut until it is asked; nothing where nothing is known. */
export function WhyNote({ reasons, words: { t } }: { reasons: readonly string[]; words: Words }) {
  if (reasons.length === 0) return null;
  return (
    <details class="why">
      <summary>{t('whyTitle')}</summary>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </details>
  );
}
