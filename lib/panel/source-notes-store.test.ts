import { expect, test } from 'vitest';
import { createSourceNotesStore, PAUSE_MS, type SourceNote } from './source-notes-store.ts';

function setUp() {
  const saved: SourceNote[] = [];
  const timers = new Set<() => void>();
  const world = { fails: false, waits: [] as number[] };
  const store = createSourceNotesStore({
    save: async (note) => {
      if (world.fails) throw new Error('No room.');
      saved.push(note);
    },
    now: () => 100,
    delay: (run, waitMs) => {
      world.waits.push(waitMs);
      timers.add(run);
      return () => void timers.delete(run);
    },
  });
  const pause = async () => {
    for (const run of timers) {
      timers.delete(run);
      run();
    }
    await Promise.resolve();
    await Promise.resolve();
  };
  return { store, saved, pause, world, timers };
}

test('typing is saved once, after a pause, with the last text', async () => {
  const { store, saved, pause, world } = setUp();
  store.type('dhs', 'DHS', 'Ask');
  store.type('dhs', 'DHS', 'Ask for the table');
  expect(store.view('dhs')).toMatchObject({ text: 'Ask for the table', state: 'typing' });
  expect(saved).toEqual([]);
  await pause();
  expect(saved).toEqual([{ key: 'dhs', name: 'DHS', text: 'Ask for the table', updatedAt: 100 }]);
  expect(store.view('dhs').state).toBe('saved');
  expect(world.waits).toEqual([PAUSE_MS, PAUSE_MS]);
});

test('leaving the field saves at once, and the pause then saves nothing more', async () => {
  const { store, saved, pause } = setUp();
  store.type('dhs', 'DHS', 'Ask');
  await store.leave('dhs');
  await pause();
  expect(saved).toHaveLength(1);
});

test('closing the panel saves every note that waits', async () => {
  const { store, saved } = setUp();
  store.type('dhs', 'DHS', 'one');
  store.type('rand', 'RAND', 'two');
  await store.flush();
  expect(saved.map(({ key }) => key)).toEqual(['dhs', 'rand']);
});

test('what the database tells does not touch a text being typed', () => {
  const { store } = setUp();
  store.setStored([{ key: 'dhs', name: 'DHS', text: 'old', updatedAt: 1 }]);
  expect(store.view('dhs')).toMatchObject({ text: 'old', state: 'stored' });
  store.type('dhs', 'DHS', 'new');
  store.setStored([{ key: 'dhs', name: 'DHS', text: 'elsewhere', updatedAt: 999 }]);
  expect(store.view('dhs').text).toBe('new');
});

test('a saved text gives way to a later one of another window, not to its own echo', async () => {
  const { store } = setUp();
  store.type('dhs', 'DHS', 'mine');
  await store.leave('dhs');
  store.setStored([{ key: 'dhs', name: 'DHS', text: 'mine', updatedAt: 100 }]);
  expect(store.view('dhs').state).toBe('saved');
  store.setStored([{ key: 'dhs', name: 'DHS', text: 'theirs', updatedAt: 101 }]);
  expect(store.view('dhs').text).toBe('theirs');
});

test('a text that could not be saved stays, says so, and is tried again', async () => {
  const { store, saved, world } = setUp();
  world.fails = true;
  store.type('dhs', 'DHS', 'kept');
  await store.leave('dhs');
  expect(store.view('dhs')).toMatchObject({ text: 'kept', state: 'failed' });
  world.fails = false;
  await store.flush();
  expect(saved).toMatchObject([{ text: 'kept' }]);
});

test('typing on while saving keeps the newer text, and it is saved in its turn', async () => {
  const { store, saved, pause } = setUp();
  store.type('dhs', 'DHS', 'a');
  const saving = store.leave('dhs');
  store.type('dhs', 'DHS', 'ab');
  await saving;
  expect(store.view('dhs')).toMatchObject({ text: 'ab', state: 'typing' });
  await pause();
  expect(saved.map(({ text }) => text)).toEqual(['a', 'ab']);
});
