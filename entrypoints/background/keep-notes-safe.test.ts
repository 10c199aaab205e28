import { expect, test } from 'vitest';
import type { StorageMarker } from '../../lib/notes/storage-health.ts';
import { keepNotesSafe, markStored, type SafetyEdges } from './keep-notes-safe.ts';

const DAY_MS = 86_400_000;
const NOW = 100 * DAY_MS;
const BACKUP = { createdAt: NOW, notes: 3, sources: 1, content: new Uint8Array([1]) };

function makeEdges(stored: { notes: number; sources: number }, seen: StorageMarker | null, isDue = true) {
  const done: string[] = [];
  const world = { marker: seen };
  const edges: SafetyEdges = {
    countStored: async () => stored,
    loadMarker: async () => world.marker,
    saveMarker: async (marker) => {
      world.marker = marker;
    },
    purgeBin: async ({ now, keepMs }) => done.push(`purge on day ${now / DAY_MS} after ${keepMs / DAY_MS}`),
    backUpIfDue: async () => (isDue ? BACKUP : null),
    saveSpare: async ({ notes }) => {
      done.push(`spare of ${notes}`);
      return true;
    },
    now: () => NOW,
  };
  return { edges, done, world };
}

test('empties the bin of what it has held for 30 days, backs up and remembers how much there is', async () => {
  const { edges, done, world } = makeEdges({ notes: 3, sources: 1 }, null);
  expect(await keepNotesSafe(edges)).toEqual({ state: 'fine' });
  expect(done).toEqual(['purge on day 100 after 30', 'spare of 3']);
  expect(world.marker).toEqual({ notes: 3, sources: 1, at: NOW });
});

test('makes no copy where no backup was due', async () => {
  const { edges, done } = makeEdges({ notes: 3, sources: 1 }, null, false);
  await keepNotesSafe(edges);
  expect(done).toEqual(['purge on day 100 after 30']);
});

test('notices lost notes, and neither forgets it nor lets the spare copy go', async () => {
  const seen = { notes: 12, sources: 0, at: 1 };
  const { edges, done, world } = makeEdges({ notes: 0, sources: 0 }, seen);
  expect(await keepNotesSafe(edges)).toEqual({ state: 'lost', before: seen });
  await markStored(edges);
  expect(done).toEqual([]);
  expect(world.marker).toEqual(seen);
});
