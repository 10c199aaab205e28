import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { makeNote, makeSource } from '../../test/support/notes.ts';
import {
  backUpIfDue,
  countNotes,
  findNote,
  listBackups,
  listNotes,
  listNotesOfPage,
  listSources,
  makeBackup,
  NewerDatabaseError,
  readBackup,
  SidelightDatabase,
  StorageFullError,
  saveLayerRecord,
  saveNote,
  saveNotes,
  saveRecords,
  saveSource,
  setNotesDeleted,
  setSourcesDeleted,
} from './index.ts';

let serial = 0;
let db = new SidelightDatabase(`notes-${serial}`);
afterEach(async () => {
  await db.delete();
  db = new SidelightDatabase(`notes-${++serial}`);
});

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => makeNote({ id: `note-${String(index).padStart(6, '0')}` }));
const DAY_MS = 86_400_000;

describe('notes in the database', () => {
  test('come back as they were saved, by page and outside the bin', async () => {
    const here = makeNote();
    const variant = makeNote({
      id: 'note-000002',
      createdAt: 5,
      page: { ...here.page, url: 'https://news.example/other' },
    });
    await saveNotes(db, [here, variant, makeNote({ id: 'note-000003', deletedAt: 9 })]);
    expect(await listNotesOfPage(db, [here.page.url])).toEqual([here]);
    expect(await listNotesOfPage(db, [here.page.url, variant.page.url])).toEqual([variant, here]);
    expect(await listNotesOfPage(db, [])).toEqual([]);
    expect(await listNotes(db)).toHaveLength(3);
    expect(await countNotes(db)).toBe(2);
  });

  test('are refused where they are none', async () => {
    const script = { ...makeNote(), page: { ...makeNote().page, url: 'javascript:alert(1)' } };
    await expect(saveNote(db, script)).rejects.toThrow();
    expect(await listNotes(db)).toEqual([]);
  });

  test('go into the bin and out of it, each time as a change of now', async () => {
    await saveNote(db, makeNote());
    await saveSource(db, makeSource());
    await setNotesDeleted(db, ['note-000001', 'note-unknown'], 2_000_000_000_000);
    await setSourcesDeleted(db, ['source-000001'], 2_000_000_000_000);
    expect(await findNote(db, 'note-000001')).toMatchObject({
      deletedAt: 2_000_000_000_000,
      updatedAt: 2_000_000_000_000,
    });
    expect(await listSources(db)).toMatchObject([{ deletedAt: 2_000_000_000_000 }]);
    await setNotesDeleted(db, ['note-000001'], null, 2_000_000_000_001);
    expect(await findNote(db, 'note-000001')).toEqual(makeNote({ updatedAt: 2_000_000_000_001 }));
  });
});

describe('many notes at once', () => {
  test('are written with progress', async () => {
    const heard: [number, number][] = [];
    await saveNotes(db, many(1200), { onProgress: (done, total) => heard.push([done, total]) });
    expect(heard).toEqual([
      [500, 1200],
      [1000, 1200],
      [1200, 1200],
    ]);
    expect(await countNotes(db)).toBe(1200);
  });

  test('called off half-way leave nothing behind', async () => {
    const calling = new AbortController();
    const writing = saveRecords(
      db,
      { notes: many(2000), sources: [makeSource()] },
      { signal: calling.signal, onProgress: (done) => done === 1000 && calling.abort() },
    );
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await listNotes(db)).toEqual([]);
    expect(await listSources(db)).toEqual([]);
  });

  test('with no room left say so and leave nothing behind', async () => {
    let written = 0;
    const refuse = () => {
      if (++written > 700) throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    db.notes.hook('creating', refuse);
    await saveSource(db, makeSource());
    const error = await saveRecords(db, { notes: many(1000), sources: [makeSource({ name: 'Other' })] }).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StorageFullError);
    expect((error as Error).message).toContain('no room');
    db.notes.hook('creating').unsubscribe(refuse);
    expect(await listNotes(db)).toEqual([]);
    expect(await listSources(db)).toEqual([makeSource()]);
  });
});

describe('two windows at once', () => {
  test('see each other’s notes', async () => {
    const other = new SidelightDatabase(db.name);
    await saveNote(db, makeNote());
    await saveNote(other, makeNote({ text: 'From the other window.' }));
    expect(await listNotes(db)).toMatchObject([{ text: 'From the other window.' }]);
    other.close();
  });
});

describe('a database of a newer version', () => {
  test('is left as it is, in clear words', async () => {
    const name = `newer-${serial}`;
    const stores = {
      packs: 'id',
      entries: '[pack+type+id], pack',
      layer: 'id, type, entry',
      notes: 'id, page.url, *tags, updatedAt, deletedAt',
      sources: 'id, entry, updatedAt, deletedAt',
      backups: 'id, createdAt',
      things: 'id',
    };
    const newer = new Dexie(name);
    newer.version(9).stores(stores);
    await newer.table('notes').put({ id: 'note-000001', unknown: true });
    newer.close();
    const old = new SidelightDatabase(name);
    await expect(listNotes(old)).rejects.toThrow(NewerDatabaseError);
    await expect(saveNote(old, makeNote())).rejects.toThrow(NewerDatabaseError);
    old.close();
    const again = new Dexie(name);
    again.version(9).stores(stores);
    expect(await again.table('notes').toArray()).toEqual([{ id: 'note-000001', unknown: true }]);
    await again.delete();
  });
});

describe('local backups', () => {
  test('hold everything and give it back', async () => {
    await saveRecords(db, {
      notes: [makeNote({ text: 'Ñandú \ud800' })],
      sources: [makeSource()],
      layer: [{ type: 'hidden', id: 'h1', entry: 'x', createdAt: 1 }],
    });
    const made = await makeBackup(db, 1000);
    expect(await readBackup(db, made!.id)).toMatchObject({
      notes: [makeNote({ text: 'Ñandú \ud800' })],
      sources: [makeSource()],
      layer: [{ id: 'h1' }],
    });
    expect(await readBackup(db, 'backup-none')).toBeNull();
  });

  test('are made at most daily, and only where something changed', async () => {
    expect(await backUpIfDue(db, DAY_MS)).toBeNull();
    await saveNote(db, makeNote({ updatedAt: 1 }));
    expect(await backUpIfDue(db, 2 * DAY_MS)).toMatchObject({ notes: 1 });
    await saveNote(db, makeNote({ updatedAt: 2 }));
    expect(await backUpIfDue(db, 2.5 * DAY_MS)).toBeNull();
    expect(await backUpIfDue(db, 3 * DAY_MS)).not.toBeNull();
    expect(await backUpIfDue(db, 5 * DAY_MS)).toBeNull();
    await saveLayerRecord(db, { type: 'hidden', id: 'h1', entry: 'x', createdAt: 1 });
    expect(await backUpIfDue(db, 6 * DAY_MS)).not.toBeNull();
  });

  test('rotate: the last five stay, newest first', async () => {
    await saveNote(db, makeNote());
    for (let day = 1; day <= 7; day++) await makeBackup(db, day * DAY_MS);
    expect((await listBackups(db)).map(({ createdAt }) => createdAt / DAY_MS)).toEqual([7, 6, 5, 4, 3]);
  });

  test('of nothing are not made: they would push out full ones', async () => {
    await saveNote(db, makeNote());
    await makeBackup(db, 1);
    await db.notes.clear();
    expect(await makeBackup(db, 2)).toBeNull();
    expect(await listBackups(db)).toHaveLength(1);
  });

  test('that are damaged say so', async () => {
    await saveNote(db, makeNote());
    const made = await makeBackup(db, 1);
    await db.backups.update(made!.id, { content: made!.content.slice(0, 40) });
    await expect(readBackup(db, made!.id)).rejects.toMatchObject({ name: 'DamagedBackupError' });
  });
});
