import { describe, expect, test } from 'vitest';
import { makeMemory, type SyncMemory } from './memory.ts';
import { IDLE_MS, nextRoundAt, waitAfter } from './retry.ts';
import type { SyncFaultKind } from './sync-fault.ts';

const MINUTE_MS = 60_000;
const NOW = Date.UTC(2026, 0, 1);

describe('waitAfter (R25)', () => {
  test.each<[number, SyncFaultKind, number | null | undefined, number]>([
    [1, 'unreachable', undefined, 1],
    [3, 'unreachable', null, 4],
    [50, 'unreachable', null, 60],
    [1, 'unauthorized', null, 60],
    // What the place asks for is waited, and not less than a wait of ours.
    [1, 'busy', 10 * MINUTE_MS, 10],
    [5, 'busy', MINUTE_MS, 16],
    [1, 'busy', 48 * 60 * MINUTE_MS, 60],
  ])('after %i failures, %s, asked for %s ms: %i minutes', (failures, kind, retryAfterMs, minutes) => {
    const asked = retryAfterMs === undefined ? {} : { retryAfterMs };
    expect(waitAfter(failures, { kind, ...asked })).toBe(minutes * MINUTE_MS);
  });
});

describe('nextRoundAt (R26)', () => {
  const memory = makeMemory({
    settings: { kind: 'carried' },
    keys: { identity: 'i', recipient: 'r', fingerprint: '0123456789abcdef' },
    keyFile: { name: 'k', number: 1, bytes: new Uint8Array([1]) },
    replica: 'aaaaaaaaaaaa',
    device: 'Here',
  });
  const listedAt = (at: number) => ({ remote: { objects: 1, bytes: 1, at } });
  const progress = { step: 'reading', done: 1, total: 2 } as const;

  test.each<[string, Partial<SyncMemory>, boolean, number | null]>([
    ['it was just set up', {}, false, NOW],
    ['it is paused', { isPaused: true }, true, null],
    ['the place was looked at a minute ago', listedAt(NOW - MINUTE_MS), false, NOW + IDLE_MS - MINUTE_MS],
    ['the place was looked at long ago', listedAt(NOW - IDLE_MS), false, NOW],
    ['something waits', listedAt(NOW - MINUTE_MS), true, NOW],
    ['the last round was cut off', { ...listedAt(NOW - MINUTE_MS), progress }, false, NOW],
    ['a try is planned', { nextTryAt: NOW + MINUTE_MS }, true, NOW + MINUTE_MS],
    ['the clock was ahead when it was planned', { nextTryAt: NOW + 9e11 }, false, NOW],
    ['the clock was ahead when the place was looked at', listedAt(NOW + 9e11), false, NOW],
  ])('where %s', (_what, change, isWaiting, expected) => {
    const at = nextRoundAt({ ...memory, ...change }, { now: NOW, isWaiting });
    if (expected === NOW) expect(at).toBeLessThanOrEqual(NOW);
    else expect(at).toBe(expected);
  });
});
