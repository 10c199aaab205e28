import type { SyncState } from '../../sync/sync-state.ts';

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
