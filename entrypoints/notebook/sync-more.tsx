import type { ComponentChildren } from 'preact';
import { ActOutcome } from '../../components/sync/act-outcome.tsx';
import { JoinCode } from '../../components/sync/join-code.tsx';
import { LeaveForm } from '../../components/sync/leave-form.tsx';
import { ChangePassphrase, RotateKeys } from '../../components/sync/passphrase-forms.tsx';
import { PlaceFields } from '../../components/sync/place-fields.tsx';
import { PlaceResult } from '../../components/sync/place-result.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import type { SyncView } from '../../lib/panel/sync/sync.ts';
import { writeJoinCode } from '../../lib/sync/join-code.ts';
import { NewPassphraseFields } from './sync-setup-pane.tsx';

/** What is seldom done: another browser, other credentials, another passphrase, new keys, the end. */
export function SyncMore({ view }: { view: SyncView }) {
  const { t } = useWords();
  const { doing, next, setup } = view;
  const isBusy = doing.value.state === 'busy';
  const hint = setup.hint.value;
  const isCarried = view.state.value?.place?.kind === 'carried';
  const begin = () => {
    next.clear();
    void next.draw();
  };
  const fields = <NewPassphraseFields store={next} />;
  const kept = <Kept view={view} />;
  return (
    <div class="sync-mores">
      {hint !== null && !isCarried && (
        <More name="add" title={t('syncAddBrowser')}>
          <JoinCode code={writeJoinCode(hint)} onCopy={(code) => navigator.clipboard.writeText(code)} />
        </More>
      )}
      {!isCarried && (
        <More
          name="move"
          title={t('syncChangeAccess')}
          isOpen={view.isMoving.value}
          onToggle={(isOpen) => {
            if (isOpen && !view.isMoving.peek()) view.beginMove();
            if (!isOpen) view.isMoving.value = false;
          }}
        >
          <Move view={view} />
        </More>
      )}
      <More name="change" title={t('syncChange')} onToggle={(isOpen) => isOpen && begin()}>
        <ChangePassphrase
          canGoOn={next.canGoOn.value}
          isBusy={isBusy}
          onChange={(passphrase) =>
            void view
              .act('sync/change-passphrase', { passphrase, next: next.value.peek() })
              .then((isDone) => isDone && next.clear())
          }
        >
          {fields}
          {kept}
        </ChangePassphrase>
        <ActOutcome doing={doing.value} of={['sync/change-passphrase']} />
      </More>
      <More name="rotate" title={t('syncRotate')} onToggle={(isOpen) => isOpen && begin()}>
        <RotateKeys
          canGoOn={next.canGoOn.value}
          isBusy={isBusy}
          onRotate={() =>
            void view.act('sync/rotate', { next: next.value.peek() }).then((isDone) => isDone && next.clear())
          }
        >
          {fields}
          {kept}
        </RotateKeys>
        <ActOutcome doing={doing.value} of={['sync/rotate']} />
      </More>
      <More name="leave" title={t('syncLeave')}>
        <LeaveForm isBusy={isBusy} onLeave={(wipeRemote) => void view.leave(wipeRemote)} />
        <ActOutcome doing={doing.value} of={['sync/leave']} />
      </More>
    </div>
  );
}

function More({
  name,
  title,
  isOpen,
  onToggle,
  children,
}: {
  name: string;
  title: string;
  /** Where another part of the page can open it, too. */
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <details
      class="sync-more"
      name="sync-more"
      data-more={name}
      {...(isOpen === undefined ? {} : { open: isOpen })}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <div class="sync-form">{children}</div>
    </details>
  );
}

function Kept({ view }: { view: SyncView }) {
  const { t } = useWords();
  const { isKept } = view.next;
  return (
    <label class="sync-check">
      <input
        type="checkbox"
        name="kept"
        checked={isKept.value}
        onChange={(event) => {
          isKept.value = event.currentTarget.checked;
        }}
      />
      <span>{t('syncKept')}</span>
    </label>
  );
}

function Move({ view }: { view: SyncView }) {
  const { t } = useWords();
  const { move, doing } = view;
  const test = move.test.value;
  const canGoOn = test.state === 'found' && test.place.holds !== 'foreign';
  const isBusy = test.state === 'busy' || doing.value.state === 'busy';
  return (
    <form
      class="sync-step"
      onSubmit={(event) => {
        event.preventDefault();
        void (canGoOn ? view.finishMove() : move.try());
      }}
    >
      <p>{t('syncMoveText')}</p>
      <PlaceFields form={move.form.value} faults={move.faults.value} onChange={move.change} />
      <PlaceResult test={test} />
      <ActOutcome doing={doing.value} of={['sync/move']} />
      <div class="actions">
        <button type="submit" class="button button-main" data-action="move" aria-disabled={isBusy}>
          {t(canGoOn ? 'syncMoveDo' : 'syncTest')}
        </button>
      </div>
    </form>
  );
}
