import { useId } from 'preact/hooks';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { DrawnPassphrase } from '../../lib/panel/sync/new-passphrase-store.ts';
import type { PassphraseJudgement } from '../../lib/sync/passphrase-strength.ts';
import { useWords } from '../ui/use-words.ts';
import { PassphraseField } from './passphrase-field.tsx';

const JUDGEMENT_KEYS: Readonly<Record<PassphraseJudgement, string>> = {
  empty: 'syncPassEmpty',
  'too-short': 'syncPassTooShort',
  'too-plain': 'syncPassTooPlain',
  short: 'syncPassShort',
  long: 'syncPassLong',
};

/** A passphrase to be: drawn by chance, or the reader's own with what can be said of it. */
export function NewPassphrase({
  value,
  drawn,
  judgement,
  onType,
  onDraw,
}: {
  value: string;
  /** `null` where none was drawn. */
  drawn: DrawnPassphrase | null;
  judgement: PassphraseJudgement;
  onType: (text: string) => void;
  onDraw: () => void;
}) {
  const { t, lang } = useWords();
  const strength = useId();
  const isDrawn = drawn !== null && drawn.passphrase === value;
  const isRefused = judgement === 'too-short' || judgement === 'too-plain';
  return (
    <>
      <PassphraseField
        name="new-passphrase"
        label={t('syncPassphrase')}
        value={value}
        isNew
        describedBy={strength}
        onType={onType}
      />
      <p id={strength} class={isRefused ? 'fault' : 'hint'} data-judgement={isDrawn ? 'drawn' : judgement}>
        {isDrawn
          ? t('syncPassDrawn', formatNumber(drawn.words, lang), formatNumber(drawn.of, lang), drawn.bits)
          : t(JUDGEMENT_KEYS[judgement])}
      </p>
      <div class="actions">
        <button type="button" class="button" data-action="draw" onClick={onDraw}>
          {t('syncPassDraw')}
        </button>
      </div>
      <p class="hint">{t('syncPassWords')}</p>
    </>
  );
}
