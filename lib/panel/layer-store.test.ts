import { expect, test } from 'vitest';
import { type LayerRecord, layerRecordSchema } from '../pack/layer.ts';
import { createLayerStore } from './layer-store.ts';

function setUp() {
  const stored = new Map<string, LayerRecord>();
  const told: (number | null)[] = [];
  let clock = 0;
  const world = { isFull: false, isDeaf: false };
  const store = createLayerStore({
    save: async (record) => {
      if (world.isFull) throw new Error('The disk is full.');
      stored.set(record.id, layerRecordSchema.parse(record));
    },
    remove: async (id) => void stored.delete(id),
    changed: async (tabId) => {
      if (world.isDeaf) throw new Error('Nobody answered.');
      told.push(tabId);
    },
    now: () => ++clock,
    newId: () => `abcdef-${clock}`,
  });
  return { store, stored, told, world };
}

const fields = { kind: 'person', name: 'Ana Prueba', aliases: [], definition: 'An analyst.' } as const;

test('hiding can be undone, once, and every tab is told both times', async () => {
  const { store, stored, told } = setUp();
  await store.hide('dhs', 'DHS');
  expect([...stored.values()]).toMatchObject([{ type: 'hidden', entry: 'dhs' }]);
  expect(store.done.value).toMatchObject({ act: 'hidden', name: 'DHS' });
  await store.undo();
  expect(stored.size).toBe(0);
  expect(store.done.value).toBeNull();
  await store.undo();
  expect(told).toEqual([null, null]);
});

test('hiding twice is one record', async () => {
  const { store, stored } = setUp();
  await store.hide('dhs', 'DHS');
  await store.hide('dhs', 'DHS');
  expect(stored.size).toBe(1);
});

test('unhiding can be undone', async () => {
  const { store, stored } = setUp();
  await store.hide('dhs', 'DHS');
  const record = [...stored.values()][0]!;
  await store.unhide(record, 'DHS');
  expect(stored.size).toBe(0);
  await store.undo();
  expect([...stored.values()]).toEqual([record]);
});

test.each([
  ['page', 'https://news.example/a', 7],
  ['site', 'news.example', null],
  ['everywhere', '', null],
] as const)('“not meant” for a %s is told to the tabs that it concerns', async (scope, where, tabs) => {
  const { store, stored, told } = setUp();
  await store.notMeant('dhs', { name: 'DHS', scope, where, tabId: 7 });
  expect([...stored.values()]).toMatchObject([{ type: 'not-meant', entry: 'dhs', scope, where }]);
  await store.undo();
  expect(stored.size).toBe(0);
  expect(told).toEqual([tabs, tabs]);
});

test('an edit keeps id and first date; undoing it brings the entry of before back', async () => {
  const { store, stored } = setUp();
  await store.saveOwn({ ...fields, aliases: [] });
  const before = [...stored.values()][0]!;
  if (before.type !== 'own') throw new Error('An own entry was expected.');
  await store.saveOwn({ ...fields, aliases: [], name: 'Ana María Prueba' }, before);
  expect([...stored.values()]).toMatchObject([
    { id: before.id, name: 'Ana María Prueba', createdAt: before.createdAt },
  ]);
  await store.undo();
  expect([...stored.values()]).toEqual([before]);
});

test('a removed entry comes back as it was', async () => {
  const { store, stored } = setUp();
  await store.saveOwn({ ...fields, aliases: [] });
  const before = [...stored.values()][0]!;
  if (before.type !== 'own') throw new Error('An own entry was expected.');
  await store.removeOwn(before);
  expect(stored.size).toBe(0);
  await store.undo();
  expect([...stored.values()]).toEqual([before]);
});

test('what cannot be saved says so, is not announced, and offers no undo', async () => {
  const { store, told, world } = setUp();
  world.isFull = true;
  expect(await store.hide('dhs', 'DHS')).toBe(false);
  expect(store.failure.value).toBe('The disk is full.');
  expect(store.done.value).toBeNull();
  expect(told).toEqual([]);
  world.isFull = false;
  expect(await store.hide('dhs', 'DHS')).toBe(true);
  expect(store.failure.value).toBeNull();
});

test('a background that does not answer loses nothing', async () => {
  const { store, stored, world } = setUp();
  world.isDeaf = true;
  expect(await store.hide('dhs', 'DHS')).toBe(true);
  expect(stored.size).toBe(1);
});

test('“these two are one” is one record and can be split again', async () => {
  const { store, stored } = setUp();
  await store.merge('own-abcdef', 'dhs', 'DHS');
  await store.merge('own-abcdef', 'dea', 'DEA');
  expect([...stored.values()]).toMatchObject([{ type: 'merged', entry: 'own-abcdef', into: 'dea' }]);
  const [record] = [...stored.values()];
  await store.takeBack(record!, 'DEA');
  expect(store.done.value).toMatchObject({ act: 'split' });
  expect(stored.size).toBe(0);
  await store.undo();
  expect([...stored.values()]).toEqual([record]);
});

test.each([
  ['words', { name: 'DHS', definition: 'Mine.' }, 'override'],
  ['alias', { text: 'The department', exact: true }, 'alias'],
  ['event', { date: '2002-11', title: 'Founded' }, 'event'],
  ['source', { url: 'https://a.example/' }, 'source'],
] as const)('%s on an entry are saved, changed and taken back', async (kind, fields, type) => {
  const { store, stored } = setUp();
  await store.saveEdit({ kind, fields }, { entry: 'dhs', name: 'DHS' });
  const first = [...stored.values()][0]!;
  expect(first).toMatchObject({ type, entry: 'dhs', ...fields });
  await store.saveEdit({ kind, fields }, { entry: 'dhs', name: 'DHS', before: first });
  expect([...stored.values()]).toMatchObject([{ id: first.id, createdAt: first.createdAt }]);
  await store.takeBack([...stored.values()][0]!, 'DHS');
  expect(stored.size).toBe(0);
});

test('news of a pack goes once seen; of an entry that is gone, what the edits hang on stays', async () => {
  const { store, stored } = setUp();
  const change = {
    type: 'pack-change' as const,
    id: 'pack-change-dhs',
    entry: 'dhs',
    pack: 'p',
    from: '1',
    to: '2',
    fields: [{ field: 'status', before: null, after: { en: 'x' } }],
    createdAt: 1,
  };
  stored.set(change.id, change);
  await store.seen(change, 'DHS');
  expect(stored.size).toBe(0);
  await store.undo();
  expect([...stored.values()]).toEqual([change]);
  const last = {
    list: 'terms' as const,
    entry: {
      id: 'dhs',
      name: { en: 'DHS' },
      aliases: [],
      definition: { en: 'x' },
      asOf: '2026',
      sources: [{ url: 'https://a.example/', publisher: 'A', supports: 'b' }],
    },
  };
  await store.seen({ ...change, last }, 'DHS');
  expect([...stored.values()]).toMatchObject([{ last, fields: [] }]);
});
