import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeMemory } from '../../lib/sync/memory.ts';
import type { RemoteObject } from '../../lib/sync/remote.ts';
import { IDLE_MS } from '../../lib/sync/retry.ts';
import { createMemorySyncStore, type Disk, makeDisk } from '../../test/support/memory-sync-store.ts';
import type { RoundEdges } from './sync-round.ts';
import { createSyncRunner } from './sync-runner.ts';

const KEY_NAME = `k-1-${'0'.repeat(16)}-${'0'.repeat(32)}.age`;
const LISTING = [{ name: KEY_NAME, bytes: 30 }];
const NOW = Date.UTC(2026, 0, 1);
const FULL = { kind: 'storage-full', object: null, status: null, detail: 'full' } as const;

let disk: Disk;
let alarms: (number | null)[];
let awake: number;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  disk = makeDisk();
  disk.memory = makeMemory({
    settings: { kind: 'carried' },
    keys: { identity: 'i', recipient: 'r', fingerprint: '0'.repeat(16) },
    keyFile: { name: KEY_NAME, number: 1, bytes: new Uint8Array([1]) },
    replica: 'aaaaaaaaaaaa',
    device: 'Here',
  });
  alarms = [];
  awake = 0;
});
afterEach(() => vi.useRealTimers());

const runnerOf = (list: () => Promise<readonly RemoteObject[]>, faults: RoundEdges['faults'] = []) =>
  createSyncRunner({
    roundEdges: async () => {
      const nothing = async (): Promise<never> => expect.unreachable();
      return {
        ...{ store: createMemorySyncStore(disk), faults, now: Date.now, newReplica: () => 'bbbbbbbbbbbb' },
        remote: { list, get: nothing, putNew: nothing, delete: nothing },
        ...{ seal: nothing, open: nothing, hashOf: nothing, describe: () => expect.unreachable() },
      };
    },
    wakeAt: async (time) => void alarms.push(time),
    stayAwake: async () => void awake++,
    now: Date.now,
    cameIn: async () => undefined,
  });

test('a request that takes long keeps the background awake, and is looked after should it end all the same (R25)', async () => {
  let answer: (listing: readonly RemoteObject[]) => void = () => undefined;
  const round = runnerOf(() => new Promise((resolve) => (answer = resolve))).sync();
  await vi.advanceTimersByTimeAsync(65_000);
  expect(awake).toBe(3);
  expect(alarms).toEqual([60_000, 80_000, 100_000, 120_000].map((ms) => NOW + ms));
  answer(LISTING);
  await round;
  expect(alarms.at(-1)).toBe(Date.now() + IDLE_MS);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(awake).toBe(3);
});

test('settings that cannot be read are told of, and keep the notes from nothing', async () => {
  const memory = await runnerOf(async () => LISTING, [FULL]).sync();
  expect(memory).toMatchObject({ fault: FULL, failures: 0, remote: { objects: 1 } });
  expect(alarms.at(-1)).toBe(NOW + IDLE_MS);
});

test('whatever fails before a round, there is another', async () => {
  const broken = createSyncRunner({
    roundEdges: () => Promise.reject(new Error('No database.')),
    wakeAt: async (time) => void alarms.push(time),
    stayAwake: async () => undefined,
    now: Date.now,
    cameIn: async () => undefined,
  });
  await expect(broken.sync()).rejects.toThrow('No database.');
  expect(alarms).toEqual([NOW + 60_000]);
});
