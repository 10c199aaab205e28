import { ActOutcome } from '../../components/sync/act-outcome.tsx';
import { BrowserList } from '../../components/sync/browser-list.tsx';
import { FaultNotice } from '../../components/sync/fault-notice.tsx';
import { MassDeleteNotice } from '../../components/sync/mass-delete-notice.tsx';
import { PassedOverNotice } from '../../components/sync/passed-over-notice.tsx';
import { StateLine } from '../../components/sync/state-line.tsx';
import { SyncFacts } from '../../components/sync/sync-facts.tsx';
import { SyncIntro } from '../../components/sync/sync-intro.tsx';
import { SyncProgressLine } from '../../components/sync/sync-progress.tsx';
import { TextConflicts } from '../../components/sync/text-conflicts.tsx';
import { VerifyTable } from '../../components/sync/verify-report.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import type { Remedy } from '../../lib/panel/sync/fault-words.ts';
import type { SyncView } from '../../lib/panel/sync/sync.ts';
import type { SyncState } from '../../lib/sync/sync-state.ts';
import { CarriedFile } from './sync-carried.tsx';
import { SyncMore } from './sync-more.tsx';
import { SyncSetupPane } from './sync-setup-pane.tsx';

/** Sync: before it is set up, while it is, and once it is on. */
export function SyncPane({ view }: { view: SyncView }) {
  const { t } = useWords();
  const state = view.state.value;
  const known = view.knownPlace.value;
  return (
    <div class="sync">
      {state === null && <p role="status">{t('syncLoading')}</p>}
      {state !== null && view.setup.isOpen.value && <SyncSetupPane view={view} />}
      {state !== null && !view.setup.isOpen.value && state.status === 'off' && (
        <SyncIntro
          known={known === null ? null : placeName(known)}
          onBegin={() => void view.setup.begin()}
          onJoinKnown={() => void view.setup.begin(known)}
        />
      )}
      {state !== null && !view.setup.isOpen.value && state.status !== 'off' && (
        <SyncOn view={view} state={state} />
      )}
    </div>
  );
}

function placeName(hint: NonNullable<SyncView['knownPlace']['value']>): string | null {
  if (hint.kind === 'webdav') return hint.url;
  return hint.kind === 's3' ? `${hint.endpoint}${hint.bucket}` : null;
}

function SyncOn({ view, state }: { view: SyncView; state: SyncState }) {
  const { t } = useWords();
  const { act, doing } = view;
  const isBusy = doing.value.state === 'busy' || state.progress !== null;
  const remedies: Readonly<Record<Remedy, () => void>> = {
    retry: () => void act('sync/now', null),
    allow: () => void view.allowPlace(),
    access: view.beginMove,
    repair: () => void act('sync/repair', null),
    unlock: () => undefined,
    none: () => undefined,
  };
  const isPaused = state.status === 'paused';
  return (
    <div class="sync-columns">
      <div class="sync-column">
        <section class="sync-part" data-part="state">
          <StateLine state={state} />
          {state.fault !== null && (
            <FaultNotice
              fault={state.fault}
              isBusy={isBusy}
              onRemedy={(remedy) => remedies[remedy]()}
              onUnlock={(passphrase) => void act('sync/unlock', { passphrase })}
            />
          )}
          {state.passedOver !== null && <PassedOverNotice object={state.passedOver} />}
          <ActOutcome doing={doing.value} of={['sync/unlock', 'sync/repair', 'sync/allow-mass-delete']} />
          {state.massDelete !== null && (
            <MassDeleteNotice
              held={state.massDelete}
              isBusy={isBusy}
              onAnswer={(isAllowed) => void act('sync/allow-mass-delete', { isAllowed })}
            />
          )}
          <SyncFacts state={state} />
          <div class="actions">
            <button
              type="button"
              class="button button-main"
              data-action="sync-now"
              aria-disabled={isBusy}
              disabled={isPaused}
              onClick={() => void act('sync/now', null)}
            >
              {t('syncNow')}
            </button>
            <button
              type="button"
              class="button"
              data-action="verify"
              aria-disabled={isBusy}
              onClick={() => void act('sync/verify', null)}
            >
              {t('syncVerifyDo')}
            </button>
            <button
              type="button"
              class="button"
              data-action="pause"
              aria-disabled={isBusy}
              onClick={() => void act('sync/pause', { isPaused: !isPaused })}
            >
              {t(isPaused ? 'syncResume' : 'syncPause')}
            </button>
          </div>
          {/* Below the buttons: what comes and goes must not move them from under a pointer. */}
          {state.progress !== null && <SyncProgressLine progress={state.progress} />}
          <ActOutcome
            doing={doing.value}
            of={
              state.fault === null ? ['sync/now', 'sync/verify', 'sync/pause'] : ['sync/verify', 'sync/pause']
            }
          />
        </section>
        {view.report.value !== null && <VerifyTable report={view.report.value} />}
        <Conflicts view={view} state={state} isBusy={isBusy} />
      </div>
      <div class="sync-column">
        {state.place?.kind === 'carried' && <CarriedFile view={view} />}
        <section class="sync-part">
          <h2 class="note-title">{t('syncBrowsers')}</h2>
          <BrowserList browsers={state.browsers} />
        </section>
        <SyncMore view={view} />
      </div>
    </div>
  );
}

function Conflicts({ view, state, isBusy }: { view: SyncView; state: SyncState; isBusy: boolean }) {
  const nameOf = (replica: string) =>
    state.browsers.find((browser) => browser.replica === replica)?.name || replica.slice(0, 6);
  const open = view.conflicts.value;
  return (
    <TextConflicts
      conflicts={open.map(({ kind, id, field, title, here, others }) => ({
        key: `${kind} ${id} ${field}`,
        title,
        here,
        others: others.map(({ text, replica, wroteAt }) => ({ text, browser: nameOf(replica), wroteAt })),
      }))}
      isBusy={isBusy}
      onJoin={(key, text) => {
        const conflict = open.find(({ kind, id, field }) => `${kind} ${id} ${field}` === key);
        if (conflict === undefined) return;
        const { kind, id, field, here, others } = conflict;
        const seen = [here, ...others.map((other) => other.text)];
        void view.act('sync/join-text', { kind, id, field, text, seen });
      }}
    />
  );
}
