import type { PlaceTest } from '../../lib/panel/sync/place-store.ts';
import type { FieldFault, PlaceField, PlaceForm } from '../../lib/panel/sync/setup-form.ts';
import { useWords } from '../ui/use-words.ts';
import { FilePicker } from './file-picker.tsx';
import { PlaceFields } from './place-fields.tsx';
import { PlaceResult } from './place-result.tsx';

/** The second step: address and credentials, or a file; and whether something answers there. */
export function PlaceAccess({
  form,
  faults,
  test,
  onChange,
  onTest,
  onFile,
  onBack,
  onNext,
}: {
  form: PlaceForm;
  faults: Partial<Record<PlaceField, FieldFault>>;
  test: PlaceTest;
  onChange: (parts: Partial<PlaceForm>) => void;
  onTest: () => void;
  onFile: (file: File) => void;
  onBack: () => void;
  onNext: () => void;
}) {
  const { t } = useWords();
  const isBusy = test.state === 'busy';
  const canGoOn = test.state === 'found' && test.place.holds !== 'foreign';
  return (
    <form
      class="sync-form"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        if (canGoOn) onNext();
        else onTest();
      }}
    >
      {form.kind === 'carried' ? (
        <>
          <p>{t('syncCarriedText')}</p>
          <FilePicker label={t('syncCarriedTake')} onFile={onFile} />
        </>
      ) : (
        <PlaceFields form={form} faults={faults} onChange={onChange} />
      )}
      <PlaceResult test={test} isCarried={form.kind === 'carried'} />
      <div class="actions">
        <button
          type="submit"
          class="button button-main"
          data-action={canGoOn ? 'next' : 'test-place'}
          aria-disabled={isBusy}
        >
          {t(canGoOn ? 'syncNext' : form.kind === 'carried' ? 'syncCarriedNew' : 'syncTest')}
        </button>
        <button type="button" class="button" data-action="back" onClick={onBack}>
          {t('syncBack')}
        </button>
      </div>
      {form.kind !== 'carried' && <p class="hint">{t('syncTestHint')}</p>}
    </form>
  );
}
