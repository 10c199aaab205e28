import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { makeNote } from '../../test/support/notes.ts';
import { sourceIdOf } from '../notes/stable-id.ts';
import { SidelightDatabase } from './database.ts';
import { listNotes, saveNote } from './notes.ts';
import { listSourceNotes, saveSourceNote } from './source-notes.ts';
import { listSources } from './sources.ts';
import { readSyncState } from './sync-state.ts';

const NAME = 'migration';

afterEach(() => Dexie.delete(NAME));

/** The database as version 0.1.0 of the extension made it. */
async function writeVersion1(notes: readonly object[]): Promise<void> {
  const first = new Dexie(NAME);
  first.version(1).stores({
    packs: 'id',
    entries: '[pack+type+id], pack',
    layer: 'id, type, entry',
    sourceNotes: 'key, updatedAt',
  });
  await first.table('entries').bulkPut([
    { pack: 'p', type: 'actors', id: 'ada-quill', entry: { id: 'ada-quill', kind: 'person' } },
    { pack: 'p', type: 'actors', id: 'harbour-news', entry: { id: 'harbour-news', kind: 'media' } },
    { pack: 'p', type: 'terms', id: 'pier', entry: { id: 'pier' } },
  ]);
  await first.table('layer').put({ type: 'hidden', id: 'h1', entry: 'pier', createdAt: 1 });
  await first.table('sourceNotes').bulkPut(notes);
  first.close();
}

describe('a database of version 1', () => {
  test('keeps every note on a source as the remarks of a record', async () => {
    await writeVersion1([
      { key: 'ada-quill', name: 'Ada Quill', text: 'Asked on 3 March.', updatedAt: 10 },
      { key: 'harbour-news', name: 'The Harbour News', text: 'Local.', updatedAt: 20 },
      { key: 'jeffrey hall', name: 'attorney Jeffrey Hall', text: 'Counsel.', updatedAt: 30 },
      { key: '', name: '', text: 'Of nobody.', updatedAt: 40 },
    ]);
    const db = new SidelightDatabase(NAME);
    const records = (await listSources(db)).sort((a, b) => a.updatedAt - b.updatedAt);
    expect(records).toMatchObject([
      { kind: 'person', name: 'Ada Quill', entry: 'ada-quill', remarks: 'Asked on 3 March.', updatedAt: 10 },
      { kind: 'outlet', name: 'The Harbour News', entry: 'harbour-news', remarks: 'Local.' },
      { kind: 'institution', name: 'attorney Jeffrey Hall', entry: null, remarks: 'Counsel.' },
      { remarks: 'Of nobody.' },
    ]);
    expect(records[2]?.id).toBe(sourceIdOf('jeffrey hall'));
    expect(await db.layer.count()).toBe(1);
    expect(await db.entries.count()).toBe(3);
    db.close();
  });

  test('is opened empty too, and its old table is gone', async () => {
    await writeVersion1([]);
    const db = new SidelightDatabase(NAME);
    expect(await listSources(db)).toEqual([]);
    expect([...db.backendDB().objectStoreNames]).not.toContain('sourceNotes');
    db.close();
  });

  test('goes on serving the panel: a note written before is read and changed by the same key', async () => {
    await writeVersion1([
      { key: 'jeffrey hall', name: 'attorney Jeffrey Hall', text: 'Counsel.', updatedAt: 30 },
    ]);
    const db = new SidelightDatabase(NAME);
    await saveSourceNote(db, {
      key: 'jeffrey hall',
      name: 'Jeffrey Hall',
      text: 'Counsel, asked.',
      updatedAt: 50,
    });
    expect(await listSources(db)).toMatchObject([
      { remarks: 'Counsel, asked.', createdAt: 30, updatedAt: 50 },
    ]);
    db.close();
  });
});

describe('remarks in the panel', () => {
  test('join the record that the notebook made of the same source', async () => {
    const db = new SidelightDatabase(NAME);
    await db.sources.put({
      id: 'source-made-by-hand',
      kind: 'person',
      name: 'Élia Ruiz',
      entry: null,
      reliability: 'A',
      remarks: 'Met.',
      links: [],
      createdAt: 1,
      updatedAt: 1,
      deletedAt: null,
    });
    expect((await listSourceNotes(db)).map(({ key }) => key)).toEqual(['source-made-by-hand', 'elia ruiz']);
    await saveSourceNote(db, { key: 'elia ruiz', name: 'Ruiz', text: 'Met twice.', updatedAt: 9 });
    expect(await listSources(db)).toMatchObject([
      { name: 'Élia Ruiz', reliability: 'A', remarks: 'Met twice.' },
    ]);
    await saveSourceNote(db, { key: 'elia ruiz', name: 'Ruiz', text: '', updatedAt: 10 });
    expect(await listSources(db)).toMatchObject([{ reliability: 'A', remarks: '' }]);
    db.close();
  });
});

describe('a database of version 2', () => {
  test('keeps everything, and sync is off', async () => {
    const second = new Dexie(NAME);
    second.version(2).stores({
      packs: 'id',
      entries: '[pack+type+id], pack',
      layer: 'id, type, entry',
      notes: 'id, page.url, *tags, updatedAt, deletedAt',
      sources: 'id, entry, updatedAt, deletedAt',
      backups: 'id, createdAt',
      placements: 'id',
    });
    await second.table('notes').put(makeNote());
    await second.table('layer').put({ type: 'hidden', id: 'h1', entry: 'pier', createdAt: 1 });
    second.close();
    const db = new SidelightDatabase(NAME);
    expect(await listNotes(db)).toEqual([makeNote()]);
    expect(await db.layer.count()).toBe(1);
    expect((await readSyncState(db)).status).toBe('off');
    await saveNote(db, makeNote({ text: 'More.' }));
    expect(await db.touched.count()).toBe(0);
    expect(await db.binned.count()).toBe(0);
    db.close();
  });
});
