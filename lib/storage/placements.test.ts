import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { SidelightDatabase } from './database.ts';
import { listPlacements, savePlacements } from './placements.ts';

test('what became of a passage outlives its page, and the last look counts', async () => {
  const db = new SidelightDatabase('placements');
  await savePlacements(db, [
    { id: 'note-000001', state: 'exact', seenAt: 1 },
    { id: 'note-000002', state: 'gone', seenAt: 1 },
  ]);
  await savePlacements(db, [{ id: 'note-000001', state: 'changed', seenAt: 2 }]);
  await savePlacements(db, [{ id: 'note-000002', state: 'gone', seenAt: 3 }]);
  expect(await listPlacements(db)).toEqual(
    new Map([
      ['note-000001', 'changed'],
      ['note-000002', 'gone'],
    ]),
  );
  expect((await db.placements.get('note-000002'))?.seenAt).toBe(1);
  await db.delete();
});
