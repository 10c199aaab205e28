import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import type { LayerRecord } from '../pack/layer.ts';
import type { Pack } from '../pack/schema.ts';
import { SidelightDatabase } from './database.ts';
import {
  listPacks,
  listPackVersions,
  loadPacks,
  removePack,
  restorePack,
  revertPack,
  savePack,
  setPackEnabled,
} from './packs.ts';

const BUNDLED = { origin: 'bundled', now: 1 } as const;
const FILE = { origin: 'file', now: 2 } as const;
const ADDRESS = 'https://desk.example/test.pack.json';
const version = (to: string, change: Partial<Pack> = {}) =>
  makePack({ manifest: { ...makePack().manifest, version: to }, ...change });

let serial = 0;
let db = new SidelightDatabase(`packs-${serial}`);
afterEach(async () => {
  await db.delete();
  db = new SidelightDatabase(`packs-${++serial}`);
});

describe('packs in the database', () => {
  test('come back as they were saved', async () => {
    await savePack(db, makePack(), BUNDLED);
    expect(await loadPacks(db)).toEqual([
      { ...makePack(), actors: [...makePack().actors].sort((a, b) => a.id.localeCompare(b.id)) },
    ]);
    expect(await listPackVersions(db)).toEqual(
      new Map([['test-beat', { version: '2026.1.0', origin: 'bundled', bundled: '2026.1.0' }]]),
    );
  });

  test('a new version takes the place of the old, entries that it lacks included', async () => {
    await savePack(db, makePack(), BUNDLED);
    const { manifest } = makePack();
    await savePack(db, makePack({ manifest: { ...manifest, version: '2026.2.0' }, terms: [] }), BUNDLED);
    const [pack] = await loadPacks(db);
    expect(pack?.manifest.version).toBe('2026.2.0');
    expect(pack?.terms).toEqual([]);
  });

  test('a disabled pack stays disabled when it is updated', async () => {
    await savePack(db, makePack(), BUNDLED);
    await db.packs.update('test-beat', { enabled: false });
    await savePack(db, makePack(), FILE);
    expect(await loadPacks(db)).toEqual([]);
  });

  test('a damaged row is refused, naming the entry', async () => {
    await savePack(db, makePack(), BUNDLED);
    await db.entries.update(['test-beat', 'actors', 'ada-quill'], {
      entry: { id: 'ada-quill', kind: 'wizard' },
    });
    await expect(loadPacks(db)).rejects.toThrow(/test-beat.*ada-quill/);
  });

  test('a damaged pack is left out where somebody hears of it', async () => {
    await savePack(db, makePack(), BUNDLED);
    await savePack(db, makePack({ manifest: { ...makePack().manifest, id: 'other' } }), FILE);
    await db.entries.update(['other', 'actors', 'ada-quill'], { entry: { id: 'ada-quill' } });
    const heard: unknown[] = [];
    expect((await loadPacks(db, (error) => heard.push(error))).map(({ manifest }) => manifest.id)).toEqual([
      'test-beat',
    ]);
    expect(heard).toHaveLength(1);
  });

  test('are listed with what they hold, how they came and what was before', async () => {
    await savePack(db, makePack(), BUNDLED);
    await savePack(db, version('2026.2.0', { terms: [] }), { origin: 'address', address: ADDRESS, now: 5 });
    expect(await listPacks(db)).toEqual([
      {
        id: 'test-beat',
        manifest: version('2026.2.0').manifest,
        enabled: true,
        installedAt: 5,
        origin: 'address',
        address: ADDRESS,
        before: '2026.1.0',
        counts: { actors: 2, terms: 0, events: 1, series: 0 },
        asOf: '2026-01',
        size: expect.any(Number),
      },
    ]);
    await savePack(db, version('2026.3.0'), FILE);
    expect((await listPacks(db))[0]).toMatchObject({ origin: 'file', address: ADDRESS, before: '2026.2.0' });
    expect((await listPackVersions(db)).get('test-beat')?.bundled).toBe('2026.1.0');
  });

  test('a row of an earlier version counts as bundled and is counted anew', async () => {
    await savePack(db, makePack(), BUNDLED);
    const { origin: _, summary: __, bundled: ___, ...old } = (await db.packs.get('test-beat'))!;
    await db.packs.put(old);
    expect((await listPacks(db))[0]).toMatchObject({ origin: 'bundled', asOf: '2026-01', before: null });
    await savePack(db, version('2026.2.0'), FILE);
    expect((await listPackVersions(db)).get('test-beat')).toMatchObject({
      origin: 'file',
      bundled: '2026.1.0',
    });
  });

  test('an import called off half-way leaves everything as it was', async () => {
    await savePack(db, makePack(), BUNDLED);
    const before = [await db.packs.toArray(), await db.entries.toArray()];
    const calling = new AbortController();
    const many = version('2026.2.0', {
      actors: Array.from({ length: 1200 }, (_, i) => ({ ...makePack().actors[0]!, id: `a-${i}` })),
    });
    const saving = savePack(db, many, FILE, {
      signal: calling.signal,
      onProgress: (done) => {
        if (done === 500) calling.abort();
      },
    });
    await expect(saving).rejects.toThrow();
    expect([await db.packs.toArray(), await db.entries.toArray()]).toEqual(before);
  });

  test('an update tells what it changed under an edit, and going back takes the news back', async () => {
    await savePack(db, makePack(), BUNDLED);
    const edit: LayerRecord = {
      type: 'alias',
      id: 'a',
      entry: 'dry-port',
      text: 'inland port',
      createdAt: 1,
    };
    await db.layer.put(edit);
    const [term] = makePack().terms;
    await savePack(db, version('2026.2.0', { terms: [{ ...term!, definition: { en: 'New.' } }] }), FILE);
    expect(await db.layer.get('pack-change-dry-port')).toMatchObject({
      from: '2026.1.0',
      fields: [{ field: 'definition', before: { en: 'An inland terminal.' }, after: { en: 'New.' } }],
    });
    await setPackEnabled(db, 'test-beat', false);
    await revertPack(db, 'test-beat');
    expect(await db.layer.toArray()).toEqual([edit]);
    expect((await listPacks(db))[0]).toMatchObject({ before: null, enabled: false, origin: 'bundled' });
    await setPackEnabled(db, 'test-beat', true);
    expect((await loadPacks(db))[0]!.terms[0]!.definition.en).toBe('An inland terminal.');
    await expect(revertPack(db, 'test-beat')).rejects.toThrow(/no version/);
  });

  test('a removed pack goes with the version before it; the reader’s layer stays', async () => {
    await savePack(db, makePack(), FILE);
    await savePack(db, version('2026.2.0'), FILE);
    const hidden: LayerRecord = { type: 'hidden', id: 'h', entry: 'dry-port', createdAt: 1 };
    await db.layer.put(hidden);
    await removePack(db, 'test-beat');
    expect(await db.packs.count()).toBe(0);
    expect(await db.entries.count()).toBe(0);
    expect(await db.layer.count()).toBe(1);
  });

  test('a removal can be undone: the version before and what the reader has not seen are there again', async () => {
    const alias: LayerRecord = { type: 'alias', id: 'a', entry: 'dry-port', text: 'the port', createdAt: 1 };
    await db.layer.put(alias);
    await savePack(db, makePack(), { ...FILE, address: ADDRESS });
    const terms = makePack().terms.map((term) => ({ ...term, definition: { en: 'Otherwise.' } }));
    await savePack(db, version('2026.2.0', { terms }), FILE);
    await setPackEnabled(db, 'test-beat', false);
    const all = async () => [
      await db.packs.toArray(),
      await db.entries.toArray(),
      await db.layer.orderBy('id').toArray(),
    ];
    const before = await all();
    expect(before[2]).toMatchObject([{ type: 'alias' }, { type: 'pack-change' }]);
    const removed = await removePack(db, 'test-beat');
    expect(await db.layer.toArray()).toEqual([alias]);
    await restorePack(db, removed);
    expect(await all()).toEqual(before);
    await revertPack(db, 'test-beat');
    expect((await listPacks(db))[0]?.manifest.version).toBe('2026.1.0');
  });
});
