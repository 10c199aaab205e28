import { expect, test } from 'vitest';
import { mirrorSettings, type Setting } from './sync-settings.ts';

/** One browser's settings at home and as they are synced. */
function makeHome(start: Record<string, unknown>) {
  const home = new Map(Object.entries(start));
  const synced = new Map<string, unknown>();
  let mirrored: Readonly<Record<string, unknown>> = {};
  const list = (map: ReadonlyMap<string, unknown>) => [...map].map(([id, value]): Setting => ({ id, value }));
  const mirror = () =>
    mirrorSettings({
      homes: [
        {
          owns: (id) => id.startsWith('site-off:'),
          read: async () => list(home),
          write: async (settings) => {
            for (const { id, value } of settings) {
              if (value === false) home.delete(id);
              else home.set(id, value);
            }
          },
        },
      ],
      list: async () => list(synced),
      save: async (settings) => {
        for (const { id, value } of settings) synced.set(id, value);
      },
      loadMirrored: async () => mirrored,
      saveMirrored: async (next) => {
        mirrored = next;
      },
    });
  return { home, synced, mirror };
}

test('what is changed at home is to be sent, once', async () => {
  const { home, synced, mirror } = makeHome({ density: 'all' });
  await mirror();
  expect(Object.fromEntries(synced)).toEqual({ density: 'all' });
  home.set('density', 'off');
  await mirror();
  expect(Object.fromEntries(synced)).toEqual({ density: 'off' });
});

test('what came in goes home, and is not taken for a change there', async () => {
  const { home, synced, mirror } = makeHome({ density: 'all' });
  await mirror();
  synced.set('density', 'first');
  await mirror();
  expect(home.get('density')).toBe('first');
  expect(synced.get('density')).toBe('first');
});

test('a switch that is gone from home was switched back', async () => {
  const { home, synced, mirror } = makeHome({ 'site-off:forum.example': true });
  await mirror();
  home.delete('site-off:forum.example');
  await mirror();
  expect(synced.get('site-off:forum.example')).toBe(false);
  synced.set('site-off:forum.example', true);
  await mirror();
  expect(home.get('site-off:forum.example')).toBe(true);
});

test('where both changed, what came in wins', async () => {
  const { home, synced, mirror } = makeHome({ density: 'all' });
  await mirror();
  home.set('density', 'off');
  synced.set('density', 'first');
  await mirror();
  expect([home.get('density'), synced.get('density')]).toEqual(['first', 'first']);
});
