import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { SidelightDatabase } from './database.ts';
import { liveQuery } from './live-query.ts';

let isStuck = false;
afterEach(() => {
  isStuck = false;
});

/** Starts an upgrade that never ends: every other opening waits behind it. */
function jam(name: string): Promise<void> {
  isStuck = true;
  return new Promise((resolve) => {
    const opening = indexedDB.open(name, 99_990);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('jam');
      const again = () => {
        if (isStuck) store.count().onsuccess = again;
      };
      again();
      resolve();
    };
  });
}

test('a database that never opens fails, for the query that waits and for those after it', async () => {
  await jam('jammed');
  const db = new SidelightDatabase('jammed', 50);
  await expect(db.packs.toArray()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  await expect(db.layer.toArray()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
});

test('a live query on it hears of the failure', async () => {
  await jam('jammed, too');
  const db = new SidelightDatabase('jammed, too', 50);
  const error = await new Promise((resolve) => {
    liveQuery(() => db.packs.toArray(), { onValue: resolve, onError: resolve });
  });
  expect(error).toMatchObject({ name: 'DatabaseShutError' });
});
