import { signal } from '@preact/signals';
import type { Reply, Sent, SyncToBackground } from '../../messaging/protocol.ts';
import { SYNC_OFF, type SyncState, type VerifyReport } from '../../sync/sync-state.ts';
import { readFailure, type SyncFailure } from './fault-words.ts';

/** What a page asks of the background about sync. */
export type SendSync = <T extends keyof SyncToBackground>(type: T, data: Sent<T>) => Promise<Reply<T>>;

/** What the reader set going; one at a time. */
export type SyncAct = Exclude<keyof SyncToBackground, 'sync/state' | 'sync/look'>;

export type SyncDoing =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly act: SyncAct }
  | { readonly state: 'done'; readonly act: SyncAct }
  | { readonly state: 'failed'; readonly act: SyncAct; readonly failure: SyncFailure };

export type SyncStore = ReturnType<typeof createSyncStore>;

/** Where sync stands, and what the reader does about it. */
export function createSyncStore(send: SendSync) {
  /** `null` until it is known. */
  const state = signal<SyncState | null>(null);
  const doing = signal<SyncDoing>({ state: 'idle' });
  const report = signal<VerifyReport | null>(null);

  /** Gives whether it went well; the failure is in `doing`. */
  const act = async <T extends SyncAct>(type: T, data: Sent<T>): Promise<boolean> => {
    if (doing.peek().state === 'busy') return false;
    doing.value = { state: 'busy', act: type };
    try {
      const answer: unknown = await send(type, data);
      if (type === 'sync/verify') report.value = answer as VerifyReport;
      else if (answer !== null) state.value = answer as SyncState;
      doing.value = { state: 'done', act: type };
      return true;
    } catch (error) {
      doing.value = { state: 'failed', act: type, failure: readFailure(error) };
      return false;
    }
  };

  return {
    state,
    doing,
    report,
    act,
    /** What the database says now; it wins over an answer that was on its way. */
    take(next: SyncState | null): void {
      state.value = next ?? SYNC_OFF;
    },
    dismiss(): void {
      if (doing.peek().state !== 'busy') doing.value = { state: 'idle' };
      report.value = null;
    },
  };
}
