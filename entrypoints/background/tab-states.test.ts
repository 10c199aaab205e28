import { describe, expect, test } from 'vitest';
import { OFF_BEAT } from '../../lib/beat/verdict.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { createTabStates, type SessionEdges } from './tab-states.ts';

/** Session storage in memory that holds at most `room` keys. */
function makeSession(room = Number.POSITIVE_INFINITY, openTabs = [1, 2, 3]) {
  const kept = new Map<string, unknown>();
  const clock = { now: 1_000_000 };
  const session: SessionEdges = {
    read: async (key) => kept.get(key),
    write: async (key, value) => {
      if (!kept.has(key) && kept.size >= room) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    listKeys: async () => [...kept.keys()],
    listTabIds: async () => openTabs,
    nowMs: () => clock.now,
  };
  return { kept, clock, states: createTabStates(session) };
}

const reading = (url: string): TabState => ({ status: 'reading', url, verdict: OFF_BEAT });

describe('tab states', () => {
  test('are there for who asks, and null where nothing was done', async () => {
    const { states } = makeSession();
    await states.set(1, reading('https://a.example/'));
    expect(await states.get(1)).toEqual(reading('https://a.example/'));
    expect(await states.get(2)).toBeNull();
    expect(await states.listTabIds()).toEqual([1]);
  });

  test('are forgotten by the page that they are of, and by no other', async () => {
    const { states } = makeSession();
    await states.set(1, reading('https://a.example/story'));
    await states.forget(1, 'https://a.example/other');
    expect(await states.get(1)).not.toBeNull();
    await states.forget(1, 'https://a.example/story#part');
    expect(await states.get(1)).toBeNull();
  });

  test('a full store loses closed tabs first', async () => {
    const { states, kept } = makeSession(2, [1, 3]);
    await states.set(1, reading('https://a.example/'));
    await states.set(2, reading('https://closed.example/'));
    await states.set(3, reading('https://c.example/'));
    expect([...kept.keys()]).toEqual(['tab:1', 'tab:3']);
  });

  test('a store full of open tabs loses the others', async () => {
    const { states, kept } = makeSession(1, [1, 2]);
    await states.set(1, reading('https://a.example/'));
    await states.set(2, reading('https://b.example/'));
    expect([...kept.keys()]).toEqual(['tab:2']);
  });

  test('pointing twice at the same finding counts twice', async () => {
    const { states, kept } = makeSession();
    const serials = [];
    for (const open of [false, true]) {
      await states.point(1, { ref: { list: 'actors', index: 0 }, open });
      serials.push((kept.get('pointed:1') as { serial: number }).serial);
    }
    expect(serials[1]).toBeGreaterThan(serials[0]!);
  });

  test('a hover right after "open in panel" does not take its place, a later one does', async () => {
    const { states, kept, clock } = makeSession();
    await states.point(1, { ref: { list: 'actors', index: 4 }, open: true });
    await states.point(1, { ref: null, open: false });
    expect(kept.get('pointed:1')).toMatchObject({ open: true, ref: { index: 4 } });
    clock.now += 5_000;
    await states.point(1, { ref: null, open: false });
    expect(kept.get('pointed:1')).toMatchObject({ open: false, ref: null });
  });
});
