import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import { SidelightDatabase } from './database.ts';
import { listPackVersions, loadPacks, savePack } from './packs.ts';

let serial = 0;
let db = new SidelightDatabase(`packs-${serial}`);
afterEach(async () => {
  await db.delete();
  db = new SidelightDatabase(`packs-${++serial}`);
});

describe('packs in the database', () => {
  test('come back as they were saved', async () => {
    await savePack(db, makePack(), 1);
    expect(await loadPacks(db)).toEqual([
      { ...makePack(), actors: [...makePack().actors].sort((a, b) => a.id.localeCompare(b.id)) },
    ]);
    expect(await listPackVersions(db)).toEqual(new Map([['test-beat', '2026.1.0']]));
  });

  test('a new version takes the place of the old, entries that it lacks included', async () => {
    await savePack(db, makePack(), 1);
    const { manifest } = makePack();
    await savePack(db, makePack({ manifest: { ...manifest, version: '2026.2.0' }, terms: [] }), 2);
    const [pack] = await loadPacks(db);
    expect(pack?.manifest.version).toBe('2026.2.0');
    expect(pack?.terms).toEqual([]);
  });

  test('a disabled pack stays disabled when it is updated', async () => {
    await savePack(db, makePack(), 1);
    await db.packs.update('test-beat', { enabled: false });
    await savePack(db, makePack(), 2);
    expect(await loadPacks(db)).toEqual([]);
  });

  test('a damaged row is refused, naming the entry', async () => {
    await savePack(db, makePack(), 1);
    await db.entries.update(['test-beat', 'actors', 'ada-quill'], {
      entry: { id: 'ada-quill', kind: 'wizard' },
    });
    await expect(loadPacks(db)).rejects.toThrow(/test-beat.*ada-quill/);
  });
});
