import { expect, test } from 'vitest';
import { SYNC_OFF, type SyncState } from '../../sync/sync-state.ts';
import { describeState } from './describe-state.ts';

const ON: SyncState = { ...SYNC_OFF, status: 'on', lastSuccessAt: 1 };
const fault = { kind: 'full', object: null, status: 507, detail: '', at: 2 } as const;

test.each<[Partial<SyncState>, string]>([
  [{}, 'on'],
  [{ waiting: 3 }, 'waiting'],
  [{ lastSuccessAt: null }, 'never'],
  [{ lastSuccessAt: null, waiting: 3 }, 'never'],
  [{ fault }, 'fault'],
  [{ fault, waiting: 3, lastSuccessAt: null }, 'fault'],
  [{ fault, massDelete: { direction: 'incoming', records: 9, of: 10 } }, 'asks'],
  [{ fault, status: 'paused' }, 'paused'],
  [{ fault, progress: { step: 'listing', done: 0, total: null } }, 'busy'],
])('%j is %s', (parts, mood) => expect(describeState({ ...ON, ...parts })).toBe(mood));
