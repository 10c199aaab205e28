import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { PackImportStep, Refusal } from '../../lib/panel/packs/pack-import-store.ts';
import { isIdle } from '../../lib/panel/packs/plan-view.ts';
import type { Words } from '../../lib/panel/words.ts';
import { formatBytes } from '../notebook/format-instant.ts';
import { describeFault } from '../ui/describe-fault.ts';
import { useWords } from '../ui/use-words.ts';
import { PackPlan } from './pack-plan.tsx';
import { ProgramChoice } from './program-choice.tsx';

const SHOWN_FAULTS = 20;

/** A pack on its way in: read, refused or shown, then written. */
export function ImportPack({
  step,
  onPrograms,
  onSave,
  onCancel,
  onReset,
}: {
  step: Exclude<PackImportStep, { step: 'none' }>;
  onPrograms: (programs: readonly string[], published: string) => void;
  onSave: () => void;
  onCancel: () => void;
  onReset: () => void;
}) {
  const { t, lang } = useWords();
  const isBusy = step.step === 'reading' || step.step === 'saving';
  return (
    <article class="pack" data-step={step.step} aria-busy={isBusy}>
      <p class="import-name" dir="auto">
        {step.name}
      </p>
      <div role="status" class="import-status">
        {step.step === 'reading' && (
          <p>
            {step.bytes > 0 ? t('packsFetched', formatBytes(step.bytes, lang)) : t('notebookImportReading')}
          </p>
        )}
        {step.step === 'refused' && <Refused refusal={step.refusal} />}
        {step.step === 'cancelled' && <p>{t('notebookImportCancelled')}</p>}
        {step.step === 'saved' && <p>{t('packsSaved', step.plan.to)}</p>}
      </div>
      {step.step === 'programs' && (
        <ProgramChoice
          key={step.name}
          programs={step.programs}
          published={step.published}
          onChoose={onPrograms}
          onCancel={onReset}
        />
      )}
      {step.step === 'planned' && <PackPlan pack={step.pack} before={step.before} plan={step.plan} />}
      {step.step === 'saving' && (
        <label class="field">
          <span class="field-label">
            {t('packsSaving', formatNumber(step.done, lang), formatNumber(step.total, lang))}
          </span>
          <progress max={Math.max(1, step.total)} value={step.done} />
        </label>
      )}
      <Buttons>
        {step.step === 'planned' && !isIdle(step.plan) && (
          <button type="button" class="button button-main" data-action="save-pack" onClick={onSave}>
            {t(
              step.plan.direction === 'new'
                ? 'packsDoAdd'
                : step.plan.direction === 'older'
                  ? 'packsDoOlder'
                  : 'packsDoUpdate',
            )}
          </button>
        )}
        {isBusy && (
          <button type="button" class="button" data-action="cancel-pack" onClick={onCancel}>
            {t('notebookCancel')}
          </button>
        )}
        {!isBusy && step.step !== 'programs' && (
          <button type="button" class="button" data-action="close-import" onClick={onReset}>
            {t(step.step === 'planned' && !isIdle(step.plan) ? 'notebookCancel' : 'packsBack')}
          </button>
        )}
      </Buttons>
    </article>
  );
}

function Buttons({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}

/** What was not let in and why: a sentence, then the lines that name file, entry and field. */
function Refused({ refusal }: { refusal: Refusal }) {
  const words = useWords();
  const { t, lang } = words;
  const more = refusal.faults.length - SHOWN_FAULTS;
  return (
    <>
      <p class="fault">{t('packsRefused')}</p>
      {refusal.faults.length === 0 ? (
        <p>{describeRefusal(refusal, words)}</p>
      ) : (
        <ul class="pack-faults">
          {refusal.faults.slice(0, SHOWN_FAULTS).map((fault, index) => (
            <li key={index}>{describeFault(fault, words)}</li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="hint">{t('packsMoreFaults', formatNumber(more, lang))}</p>}
      <p class="hint">{t('packsNothingWritten')}</p>
    </>
  );
}

const REASON_KEYS: Readonly<Record<string, string>> = {
  'no-address': 'packsNoAddress',
  'not-https': 'packsNotHttps',
  password: 'packsPassword',
  unreachable: 'packsUnreachable',
  elsewhere: 'packsElsewhere',
  status: 'packsStatus',
  'too-big': 'packsTooBig',
  'no-text': 'packsNoText',
  'list-files': 'packsListFiles',
  'list-record': 'packsListRecord',
  'list-aliases': 'packsListAliases',
  'list-xml': 'packsListXml',
  'list-empty': 'packsListEmpty',
  'list-nobody': 'packsListNobody',
};
const ERROR_KEYS: Readonly<Record<string, string>> = {
  HostRefusedError: 'packsHostRefused',
  OtherPackError: 'packsOther',
  StorageFullError: 'notebookFullText',
};

function describeRefusal({ error, reason, detail }: Refusal, { t }: Words): string {
  const key = (reason !== null && REASON_KEYS[reason]) || ERROR_KEYS[error];
  return key === undefined || key === '' ? detail : t(key, detail);
}
