import { CREDIBILITIES, type Credibility, RELIABILITIES, type Reliability } from '../../lib/notes/scales.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';

/** A source's two grades after the Admiralty system: the source's own, and that of this one claim. */
export function GradePicker({
  id,
  name,
  reliability,
  credibility,
  onReliability,
  onCredibility,
  onRemove,
}: {
  /** Of the source's record. */
  id: string;
  name: string;
  reliability: Reliability | null;
  credibility: Credibility | null;
  onReliability: (reliability: Reliability | null) => void;
  onCredibility: (credibility: Credibility | null) => void;
  /** `null` where the note does not hang on the source yet. */
  onRemove: (() => void) | null;
}) {
  const { t } = useWords();
  return (
    <li class="grade-picker" data-source-grade={id}>
      <p class="grade-name">
        <span dir="auto">{name}</span>
        {onRemove === null ? (
          <span class="hint">{t('noteSourceSuggested')}</span>
        ) : (
          <button
            type="button"
            class="icon-button icon-button-quiet"
            aria-label={t('noteSourceRemove', name)}
            onClick={onRemove}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </p>
      <label class="field">
        <span class="field-label">{t('notebookReliability')}</span>
        <select
          name="reliability"
          value={reliability ?? ''}
          onChange={(event) => onReliability((event.currentTarget.value || null) as Reliability | null)}
        >
          <option value="">{t('noteNotGraded')}</option>
          {RELIABILITIES.map((letter) => (
            <option key={letter} value={letter}>
              {letter} · {t(`notebookReliability${letter}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field-label">{t('notebookCredibility')}</span>
        <select
          name="credibility"
          value={credibility ?? ''}
          onChange={(event) =>
            onCredibility((Number(event.currentTarget.value) || null) as Credibility | null)
          }
        >
          <option value="">{t('noteNotGraded')}</option>
          {CREDIBILITIES.map((number) => (
            <option key={number} value={number}>
              {number} · {t(`notebookCredibility${number}`)}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}
