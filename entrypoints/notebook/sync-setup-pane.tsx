import { ActOutcome } from '../../components/sync/act-outcome.tsx';
import { JoinCode } from '../../components/sync/join-code.tsx';
import { NewPassphrase } from '../../components/sync/new-passphrase.tsx';
import { PassphraseStep } from '../../components/sync/passphrase-step.tsx';
import { PlaceAccess } from '../../components/sync/place-access.tsx';
import { PlaceChoice } from '../../components/sync/place-choice.tsx';
import { SetupSteps } from '../../components/sync/setup-steps.tsx';
import { SyncProgressLine } from '../../components/sync/sync-progress.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import type { NewPassphraseStore } from '../../lib/panel/sync/new-passphrase-store.ts';
import type { SyncView } from '../../lib/panel/sync/sync.ts';
import { writeJoinCode } from '../../lib/sync/join-code.ts';
import { CarriedFile } from './sync-carried.tsx';

/** The four steps of setting sync up. */
export function SyncSetupPane({ view }: { view: SyncView }) {
  const { setup, doing } = view;
  const { place } = setup;
  const step = setup.step.value;
  const isBusy = doing.value.state === 'busy';
  const progress = view.state.value?.progress ?? null;
  return (
    <SetupSteps step={step}>
      {step === 'where' && (
        <PlaceChoice
          isBadCode={setup.isBadCode.value}
          onChoose={setup.choose}
          onCode={setup.takeCode}
          onCancel={setup.close}
        />
      )}
      {step === 'access' && (
        <PlaceAccess
          form={place.form.value}
          faults={place.faults.value}
          test={place.test.value}
          onChange={place.change}
          onTest={() => void place.try()}
          onFile={(file) => void place.takeFile(file)}
          onBack={setup.back}
          onNext={() => void setup.toPassphrase()}
        />
      )}
      {step === 'passphrase' && (
        <PassphraseStep
          isJoining={setup.isJoining.value}
          passphrase={setup.known.value}
          isKept={setup.fresh.isKept.value}
          canGoOn={setup.canGoOn.value}
          device={setup.device.value}
          isBusy={isBusy}
          newPassphrase={<NewPassphraseFields store={setup.fresh} />}
          outcome={
            <>
              {isBusy && (
                <SyncProgressLine progress={progress ?? { step: 'listing', done: 0, total: null }} />
              )}
              <ActOutcome doing={doing.value} of={['sync/set-up', 'sync/join']} />
            </>
          }
          onType={(text) => {
            setup.known.value = text;
          }}
          onKept={(isKept) => {
            setup.fresh.isKept.value = isKept;
          }}
          onDevice={(name) => {
            setup.device.value = name;
          }}
          onBack={setup.back}
          onFinish={() => void setup.finish()}
        />
      )}
      {step === 'done' && <Done view={view} />}
    </SetupSteps>
  );
}

/** A passphrase to be, drawn or typed. */
export function NewPassphraseFields({ store }: { store: NewPassphraseStore }) {
  return (
    <NewPassphrase
      value={store.value.value}
      drawn={store.drawn.value}
      judgement={store.judgement.value}
      onType={store.type}
      onDraw={() => void store.draw()}
    />
  );
}

function Done({ view }: { view: SyncView }) {
  const { t } = useWords();
  const hint = view.setup.hint.value;
  const isCarried = hint?.kind === 'carried';
  const progress = view.state.value?.progress ?? null;
  return (
    <>
      <p>{t(isCarried ? 'syncDoneCarried' : 'syncDoneText')}</p>
      {isCarried && <CarriedFile view={view} />}
      {hint !== null && !isCarried && (
        <JoinCode code={writeJoinCode(hint)} onCopy={(code) => navigator.clipboard.writeText(code)} />
      )}
      <div class="actions">
        <button type="button" class="button button-main" data-action="close-setup" onClick={view.setup.close}>
          {t('syncDoneClose')}
        </button>
      </div>
      {/* Below the buttons: what comes and goes must not move them from under a pointer. */}
      {progress !== null && <SyncProgressLine progress={progress} />}
      {view.doing.value.state === 'failed' && <ActOutcome doing={view.doing.value} of={['sync/now']} />}
    </>
  );
}
