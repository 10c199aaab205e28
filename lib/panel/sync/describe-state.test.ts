import { expect, test } from 'vitest';
import { SYNC_OFF, type SyncState } from '../../sync/sync-state.ts';
import { describeState, findWordForPanel } from './describe-state.ts';

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

const at = 90_000_000;
test.each<[Partial<SyncState>, string | null]>([
  [{}, null],
  [{ waiting: 3 }, null],
  [{ fault: { ...fault, kind: 'unauthorized' } }, 'syncUnauthorized'],
  [{ fault: { ...fault, kind: 'unreachable' } }, null],
  [{ fault: { ...fault, kind: 'unreachable', at } }, 'syncUnreachable'],
  [{ fault: { ...fault, kind: 'unreachable', at }, lastSuccessAt: at - 1000 }, null],
  [{ fault: { ...fault, kind: 'unreachable' }, textConflicts: 2 }, 'syncConflicts'],
  [{ massDelete: { direction: 'outgoing', records: 9, of: 10 }, textConflicts: 2 }, 'syncStateAsks'],
  [{ status: 'paused', fault: { ...fault, kind: 'unauthorized' } }, null],
  [{ status: 'off' }, null],
])('of %j the panel says %s', (parts, key) => expect(findWordForPanel({ ...ON, ...parts })).toBe(key));
