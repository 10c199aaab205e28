import { useState } from 'preact/hooks';
import type { PlanCounts } from '../../lib/notes/import/index.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { ImportStep } from '../../lib/panel/notebook/import-store.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';

const SHOWN_FAULTS = 50;

/** A file on its way in: chosen, shown, saved. */
export function ImportSteps({
  step,
  onFile,
  onSave,
  onCancel,
  onReset,
}: {
  step: ImportStep;
  onFile: (file: File) => void;
  onSave: () => void;
  onCancel: () => void;
  onReset: () => void;
}) {
  const { t, lang } = useWords();
  return (
    <section
      class="transfer-part"
      data-part="import"
      aria-busy={step.step === 'reading' || step.step === 'saving'}
    >
      <h2 class="note-title">{t('notebookImport')}</h2>
      {step.step === 'none' && <DropPlace onFile={onFile} />}
      {step.step !== 'none' && (
        <p class="import-name" dir="auto">
          {step.name}
        </p>
      )}
      <div role="status" class="import-status">
        {step.step === 'reading' && <p>{t('notebookImportReading')}</p>}
        {step.step === 'refused' && (
          <>
            <p class="fault">{t('notebookImportRefused')}</p>
            <p class="hint">{step.message}</p>
          </>
        )}
        {step.step === 'cancelled' && <p>{t('notebookImportCancelled')}</p>}
        {step.step === 'saved' && <p>{t('notebookImportSaved', formatNumber(countOf(step.plan), lang))}</p>}
      </div>
      {step.step === 'planned' && <Plan plan={step.plan} faults={step.faults} />}
      {step.step === 'saving' && (
        <label class="field">
          <span class="field-label">
            {t('notebookImportSaving', formatNumber(step.done, lang), formatNumber(step.total, lang))}
          </span>
          <progress max={Math.max(1, step.total)} value={step.done} />
        </label>
      )}
      <div class="actions">
        {step.step === 'planned' && countOf(step.plan) > 0 && (
          <button type="button" class="button button-main" data-action="import" onClick={onSave}>
            {t('notebookImportDo', formatNumber(countOf(step.plan), lang))}
          </button>
        )}
        {step.step === 'saving' && (
          <button type="button" class="button" data-action="cancel-import" onClick={onCancel}>
            {t('notebookCancel')}
          </button>
        )}
        {step.step !== 'none' && step.step !== 'saving' && step.step !== 'reading' && (
          <button type="button" class="button" data-action="other-file" onClick={onReset}>
            {t(step.step === 'planned' && countOf(step.plan) > 0 ? 'notebookCancel' : 'notebookImportOther')}
          </button>
        )}
      </div>
    </section>
  );
}

function DropPlace({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <label
      class={`drop-place${isOver ? ' is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="upload" size={18} />
      <span>{t('notebookDrop')}</span>
      <span class="hint">{t('notebookImportKinds')}</span>
      <input
        type="file"
        name="import"
        class="unseen"
        accept=".json,.jsonld,.txt,.md,.html,.csv,application/json"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

function countOf({ added, changed }: PlanCounts): number {
  return [added, changed].reduce((sum, { notes, sources, layer }) => sum + notes + sources + layer, 0);
}

/** What the import would do, before it does it. */
function Plan({ plan, faults }: { plan: PlanCounts; faults: readonly string[] }) {
  const { t, lang } = useWords();
  const rows = [
    ['notebookPlanAdded', plan.added.notes],
    ['notebookPlanAddedSources', plan.added.sources],
    ['notebookPlanChanged', plan.changed.notes + plan.changed.sources],
    ['notebookPlanLayer', plan.added.layer + plan.changed.layer],
    ['notebookPlanSame', plan.same],
    ['notebookPlanOlder', plan.older],
  ] as const;
  return (
    <>
      {countOf(plan) === 0 && <p>{t('notebookPlanNothing')}</p>}
      <dl class="plan" data-plan="">
        {rows
          .filter(([, count]) => count > 0)
          .map(([key, count]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{formatNumber(count, lang)}</dd>
            </div>
          ))}
      </dl>
      {faults.length > 0 && (
        <details class="faults">
          <summary>{t('notebookPlanFaults', formatNumber(faults.length, lang))}</summary>
          <ul>
            {faults.slice(0, SHOWN_FAULTS).map((fault, index) => (
              <li key={index}>{fault}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
