import type { SyncState } from '../../sync/sync-state.ts';
import { FAULT_WORDS } from './fault-words.ts';

/** The state in a word: what most deserves to be known first. */
export type SyncMood = 'busy' | 'paused' | 'asks' | 'fault' | 'waiting' | 'never' | 'on';

/** Only a sync that read and sent everything is called in step. */
export function describeState(state: SyncState): SyncMood {
  if (state.progress !== null) return 'busy';
  if (state.status === 'paused') return 'paused';
  if (state.massDelete !== null) return 'asks';
  if (state.fault !== null) return 'fault';
  if (state.lastSuccessAt === null) return 'never';
  return state.waiting > 0 ? 'waiting' : 'on';
}

const A_DAY_MS = 86_400_000;

/**
 * The key of what the panel says of sync, beside the page; `null` where it need not be said. What passes by itself, as being
 * offline, is said once nothing went through for a day.
 */
export function findWordForPanel(state: SyncState): string | null {
  const { status, fault, massDelete, lastSuccessAt, textConflicts } = state;
  if (status !== 'on') return null;
  if (massDelete !== null) return 'syncStateAsks';
  if (fault !== null) {
    const { title, remedy } = FAULT_WORDS[fault.kind];
    const isPassing = remedy === 'retry' && fault.at - (lastSuccessAt ?? 0) < A_DAY_MS;
    if (!isPassing) return title;
  }
  return textConflicts > 0 ? 'syncConflicts' : null;
}
