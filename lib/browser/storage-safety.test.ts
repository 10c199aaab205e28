import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { loadSpareBackup, loadStorageMarker, saveSpareBackup, saveStorageMarker } = await import(
  './storage-safety.ts'
);

beforeEach(() => fakeBrowser.reset());

test('what was stored is remembered; before that, nothing', async () => {
  expect(await loadStorageMarker()).toBeNull();
  await saveStorageMarker({ notes: 2, sources: 1, at: 5 });
  expect(await loadStorageMarker()).toEqual({ notes: 2, sources: 1, at: 5 });
});

test('a spare backup comes back byte for byte', async () => {
  const content = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7) % 256);
  expect(await saveSpareBackup({ createdAt: 1, notes: 2, sources: 3, content })).toBe(true);
  expect(await loadSpareBackup()).toEqual({ createdAt: 1, notes: 2, sources: 3, content });
});

test('one too large is not kept, and the last one stays', async () => {
  await saveSpareBackup({ createdAt: 1, notes: 1, sources: 0, content: new Uint8Array([7]) });
  const content = new Uint8Array(4_000_000);
  expect(await saveSpareBackup({ createdAt: 2, notes: 9, sources: 0, content })).toBe(false);
  expect((await loadSpareBackup())?.createdAt).toBe(1);
});

test('a damaged one is none', async () => {
  await fakeBrowser.storage.local.set({ spareBackup: { createdAt: 1, notes: 1, sources: 0, content: '§' } });
  expect(await loadSpareBackup()).toBeNull();
});
