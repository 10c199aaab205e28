import type { Handlers, Sender } from '../../lib/messaging/listen.ts';
import type { Reply, Sent, SyncToBackground } from '../../lib/messaging/protocol.ts';
import { SyncSetupError } from '../../lib/sync/errors.ts';
import type { SyncState } from '../../lib/sync/sync-state.ts';
import { lookAtPlace, tryWriting } from './sync-keys.ts';
import type { RoundEdges } from './sync-round.ts';
import type { SyncRunner } from './sync-runner.ts';
import {
  changePassphrase,
  getMemory,
  join,
  leave,
  move,
  repair,
  rotate,
  type SetupEdges,
  setUp,
  unlock,
} from './sync-setup.ts';
import { verifyPlace } from './sync-verify.ts';

/** The outside world of the handlers. */
export interface SyncEdges extends SetupEdges {
  readonly runner: SyncRunner;
  readonly readState: () => Promise<SyncState>;
  /** `null` while sync is not set up. */
  readonly roundEdges: () => Promise<RoundEdges | null>;
  readonly now: () => number;
}

/** A page asked for what only the extension's own pages may ask. */
export class NotForPagesError extends Error {
  override readonly name = 'NotForPagesError';
}

/** What the background does for the messages about sync; all are for the extension's own pages. */
export function createSyncHandlers(edges: SyncEdges): Handlers<keyof SyncToBackground> {
  const { runner, store, readState } = edges;
  /** Does something in turn, then a round, of which the answer does not wait for the end: the first may be long. */
  const thenSync = async (act: (signal: AbortSignal) => Promise<void>): Promise<SyncState> => {
    await runner.act(act);
    runner.sync().catch(ignore);
    return readState();
  };
  const handlers: Handlers<keyof SyncToBackground> = {
    'sync/state': readState,
    'sync/look': async ({ settings }) => {
      const { signal } = new AbortController();
      const remote = edges.openRemote(settings);
      const { view, listing } = await lookAtPlace(remote, signal);
      if (settings.kind !== 'carried' && view.holds !== 'foreign')
        await tryWriting(edges, { remote, listing }, signal);
      return view;
    },
    'sync/set-up': (start) => thenSync((signal) => setUp(edges, start, signal)),
    'sync/join': (start) => thenSync((signal) => join(edges, start, signal)),
    'sync/now': async () => {
      await getMemory(store);
      await runner.sync();
      return readState();
    },
    'sync/pause': async ({ isPaused }) => {
      await runner.act(async () => store.save({ ...(await getMemory(store)), isPaused, progress: null }));
      if (!isPaused) runner.sync().catch(ignore);
      return readState();
    },
    'sync/verify': () =>
      runner.act(async (signal) => {
        const memory = await getMemory(store);
        const world = await edges.roundEdges();
        if (world === null) throw new Error('Sync is not set up.');
        const report = await verifyPlace(world, memory, {
          signal,
          onProgress: (done, total) =>
            store.save({ ...memory, progress: { step: 'verifying', done, total } }),
        });
        const isAllFine = report.faults.length === 0 && report.objects.every(({ fault }) => fault === null);
        await store.save({ ...memory, progress: null, verified: { at: report.at, isAllFine } });
        return report;
      }),
    'sync/allow-mass-delete': ({ isAllowed }) =>
      thenSync(async () => {
        const memory = await getMemory(store);
        const { direction, records = 0 } = memory.massDelete ?? {};
        const writer = { replica: memory.replica, now: edges.now() };
        if (direction === 'outgoing' && !isAllowed) await store.restoreDeleted(writer);
        await store.save({
          ...memory,
          massDelete: null,
          allowed: {
            incoming: direction !== 'incoming' ? 'ask' : isAllowed ? 'take' : 'undo',
            outgoing: direction === 'outgoing' && isAllowed ? 'send' : 'ask',
            most: records,
          },
        });
      }),
    'sync/change-passphrase': (change) => thenSync((signal) => changePassphrase(edges, change, signal)),
    'sync/rotate': async (change) => {
      // What the others sent under the old keys is read first: nobody could open it after.
      await runner.sync();
      return thenSync(async (signal) => {
        const { fault, massDelete } = await getMemory(store);
        if (fault !== null || massDelete !== null)
          throw new SyncSetupError(
            'Not all that is there could be taken in. See to that first, then change the keys.',
          );
        await rotate(edges, change, signal);
      });
    },
    'sync/unlock': (change) => thenSync((signal) => unlock(edges, change, signal)),
    'sync/repair': () => thenSync((signal) => repair(edges, signal)),
    'sync/move': (change) => thenSync((signal) => move(edges, change, signal)),
    'sync/leave': async (how) => {
      await runner.act((signal) => leave(edges, how, signal));
      return readState();
    },
    'sync/join-text': async (joined) => {
      await runner.act(async () => {
        const { replica } = await getMemory(store);
        await store.joinText(joined, { replica, now: edges.now() });
      });
      runner.sync().catch(ignore);
      return null;
    },
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([type, handle]) => [type, forOwnPages(handle as Handle)]),
  ) as unknown as typeof handlers;
}

type Handle = (data: Sent<keyof SyncToBackground>, sender: Sender) => Promise<Reply<keyof SyncToBackground>>;

/** Content scripts run in the page's process and get nothing of sync. */
function forOwnPages(handle: Handle): Handle {
  return async (data, sender) => {
    if (sender.tabId !== null) throw new NotForPagesError('Only the extension’s own pages may ask this.');
    return handle(data, sender);
  };
}

/** What stopped the round is in the stored state. */
function ignore(): void {}
