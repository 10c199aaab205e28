import { useState } from 'preact/hooks';
import { formatNumber } from '../../lib/panel/format-date.ts';
import { useWords } from '../ui/use-words.ts';

/** Which programmes of the sanctions list are to become a pack, and of which day the list is. */
export function ProgramChoice({
  programs,
  published,
  onChoose,
  onCancel,
}: {
  programs: readonly { readonly code: string; readonly count: number }[];
  published: string;
  onChoose: (programs: readonly string[], published: string) => void;
  onCancel: () => void;
}) {
  const { t, lang } = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [day, setDay] = useState(published);
  const toggle = (code: string) => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    setChosen(next);
  };
  const canGo = chosen.size > 0 && /^\d{4}-\d\d-\d\d$/.test(day);
  return (
    <form
      class="program-choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (canGo) onChoose([...chosen], day);
      }}
    >
      <p>{t('packsSdn')}</p>
      <label class="field program-day">
        <span class="field-label">{t('packsPublished')}</span>
        <input
          type="date"
          name="sdn-published"
          value={day}
          required
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      <fieldset class="programs">
        <legend class="field-label">{t('packsPrograms')}</legend>
        {programs.map(({ code, count }) => (
          <label key={code} class="program">
            <input
              type="checkbox"
              name="program"
              value={code}
              checked={chosen.has(code)}
              onChange={() => toggle(code)}
            />
            <span>{code}</span>
            <span class="row-count">{formatNumber(count, lang)}</span>
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button type="submit" class="button button-main" data-action="choose-programs" disabled={!canGo}>
          {t('packsMakePack')}
        </button>
        <button type="button" class="button" data-action="close-import" onClick={onCancel}>
          {t('notebookCancel')}
        </button>
      </div>
    </form>
  );
}
