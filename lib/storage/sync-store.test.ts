import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeNote, makeSource } from '../../test/support/notes.ts';
import { makeMemory } from '../sync/memory.ts';
import { parseStateLine } from '../sync/state-line.ts';
import {
  createSyncStore,
  listNotes,
  listTextConflicts,
  purgeBin,
  readSyncState,
  SidelightDatabase,
  saveLayerRecord,
  saveNote,
  saveNotes,
  saveRecords,
  saveSource,
  setNotesDeleted,
  wipeOwnRecords,
} from './index.ts';

const MEMORY = makeMemory({
  settings: { kind: 'carried' },
  keys: { identity: 'secret-identity', recipient: 'secret-recipient', fingerprint: '0123456789abcdef' },
  keyFile: { name: 'k', number: 1, bytes: new Uint8Array([1]) },
  replica: 'aaaaaaaaaaaa',
  device: 'Here',
});
const OUTBOX = {
  name: 's',
  from: 1,
  number: 1,
  hash: 'h',
  bytes: new Uint8Array([2]),
  keys: ['note:note-000001'],
};
const writer = { replica: 'aaaaaaaaaaaa', now: 5000 };
const ASK = { writer, withDeletions: true, mostUnits: 1e6 };
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => makeNote({ id: `note-${String(index).padStart(6, '0')}` }));

let serial = 0;
let db: SidelightDatabase;
let store: ReturnType<typeof createSyncStore>;
beforeEach(() => {
  db = new SidelightDatabase(`sync-${++serial}`);
  store = createSyncStore(db);
});
afterEach(() => db.delete());

const waiting = async () => (await readSyncState(db)).waiting;
/** Sends all that waits, to nobody. */
const sendAll = async () => {
  for (;;) {
    const parcel = await store.collect(ASK);
    if (parcel === null) return;
    await store.stow({ ...OUTBOX, keys: parcel.keys }, parcel, MEMORY);
    await store.confirm({ ...OUTBOX, keys: parcel.keys }, MEMORY);
  }
};

describe('what was written here', () => {
  test('is not recorded while sync is off', async () => {
    await saveNotes(db, many(3));
    expect(await db.touched.count()).toBe(0);
    expect((await readSyncState(db)).status).toBe('off');
  });

  test('waits from the moment that sync is set up, whoever wrote it and however', async () => {
    await saveNote(db, makeNote());
    await store.begin(MEMORY);
    expect(await waiting()).toBe(1);
    await sendAll();
    expect(await waiting()).toBe(0);
    await saveSource(db, makeSource());
    await saveLayerRecord(db, { type: 'hidden', id: 'h1', entry: 'pier', createdAt: 1 });
    await setNotesDeleted(db, ['note-000001'], 7);
    await saveRecords(db, { notes: many(1200), sources: [], layer: [] });
    expect(await waiting()).toBe(1202);
    // One row a chunk, not one a note.
    expect(await db.touched.count()).toBeLessThan(10);
  });

  test('is told of when it is gone: from the bin, and all at once', async () => {
    await saveNotes(db, [makeNote({ deletedAt: 5 }), makeNote({ id: 'note-000002' })]);
    await store.begin(MEMORY);
    await sendAll();
    await store.save({ ...MEMORY, lastSuccessAt: 200 });
    await purgeBin(db, { now: 100, keepMs: 50 });
    await purgeBin(db, { now: 200, keepMs: 50 });
    expect(await waiting()).toBe(1);
    const parcel = await store.collect(ASK);
    expect(parcel?.lines.map((line) => parseStateLine(line))).toMatchObject([
      { id: 'note-000001', values: {}, goneAt: expect.stringMatching(/aaaaaaaaaaaa$/) },
    ]);
    await wipeOwnRecords(db);
    expect(await waiting()).toBe(2);
  });

  test('goes in pieces by their size, whatever was written in one go (R7)', async () => {
    await store.begin(MEMORY);
    await saveNotes(
      db,
      many(30).map((note) => ({ ...note, text: 'word '.repeat(8000) })),
    );
    await saveNote(db, makeNote({ id: 'note-short' }));
    const sent: string[] = [];
    for (;;) {
      const parcel = await store.collect({ ...ASK, mostUnits: 200_000 });
      if (parcel === null) break;
      expect(parcel.lines.join('').length).toBeLessThan(250_000);
      await store.stow({ ...OUTBOX, keys: parcel.keys }, parcel, MEMORY);
      sent.push(...parcel.keys);
      await store.confirm({ ...OUTBOX, keys: parcel.keys }, MEMORY);
      expect(await waiting()).toBe(31 - sent.length);
    }
    expect(new Set(sent).size).toBe(31);
    expect(sent).toHaveLength(31);
  });

  test('still waits where the browser ended us before it was sealed (R23)', async () => {
    await store.begin(MEMORY);
    await saveNote(db, makeNote());
    const first = await store.collect(ASK);
    const again = await store.collect(ASK);
    expect(again?.lines).toEqual(first?.lines);
    // What is written while it is sealed waits on.
    await saveNote(db, makeNote({ text: 'More.' }));
    await store.stow(OUTBOX, again!, MEMORY);
    expect((await store.load())?.outbox?.name).toBe('s');
    expect((await store.collect(ASK))?.lines.join()).toContain('More.');
  });
});

describe('what comes in', () => {
  const options = { memory: MEMORY, writer, deletions: { do: 'take', most: 0 }, before: 0 } as const;
  const linesOf = async (change: object) => {
    const other = new SidelightDatabase(`sync-other-${++serial}`);
    const theirs = createSyncStore(other);
    await theirs.begin({ ...MEMORY, replica: 'bbbbbbbbbbbb' });
    await saveNotes(other, [makeNote(change)]);
    const parcel = await theirs.collect({ ...ASK, writer: { replica: 'bbbbbbbbbbbb', now: 9000 } });
    await other.delete();
    return parcel!.lines.map((line) => parseStateLine(line));
  };

  test('is stored, is not sent back, and is there for pages that follow', async () => {
    await store.begin(MEMORY);
    const taken = await store.takeIn(await linesOf({}), options);
    expect(taken).toEqual({ isHeld: false, changed: 1, deletions: 0 });
    expect(await listNotes(db)).toEqual([makeNote()]);
    expect(await waiting()).toBe(0);
    expect((await db.arrivals.toArray())[0]).toMatchObject({ kind: 'note', ids: ['note-000001'] });
  });

  test('of texts that clash stands beside, until joined by hand', async () => {
    await saveNote(db, makeNote({ text: 'Mine.' }));
    await store.begin(MEMORY);
    await store.takeIn(await linesOf({ text: 'Theirs.' }), options);
    expect(await listTextConflicts(db)).toMatchObject([
      {
        kind: 'note',
        id: 'note-000001',
        field: 'text',
        others: [{ text: 'Mine.', replica: 'aaaaaaaaaaaa' }],
      },
    ]);
    const joined = { kind: 'note', id: 'note-000001', field: 'text', text: 'Both.' } as const;
    // A version that came in after the reader looked goes on standing beside.
    await store.joinText({ ...joined, seen: ['Theirs.'] }, writer);
    expect(await listTextConflicts(db)).toMatchObject([{ others: [{ text: 'Mine.' }] }]);
    await store.joinText({ ...joined, seen: ['Both.', 'Mine.'] }, writer);
    expect(await listTextConflicts(db)).toEqual([]);
    expect((await listNotes(db))[0]?.text).toBe('Both.');
    expect(await waiting()).toBe(1);
  });

  test('is held where it would delete very many, and taken or undone as the reader says', async () => {
    const notes = many(150);
    await saveNotes(db, notes);
    await store.begin(MEMORY);
    const parcel = await store.collect(ASK);
    await store.stow(OUTBOX, parcel!, MEMORY);
    const gone = parcel!.lines.map((line) => ({
      ...parseStateLine(line),
      ...{ values: {}, members: {}, texts: {}, goneAt: '00000zzzz-000-bbbbbbbbbbbb' },
    }));
    expect(await store.takeIn(gone, options)).toEqual({ isHeld: true, deletions: 150, of: 150 });
    expect(await db.notes.count()).toBe(150);
    await store.takeIn(gone, { ...options, deletions: { do: 'undo', most: 150 } });
    expect(await db.notes.count()).toBe(150);
    expect(await waiting()).toBe(150);
    await sendAll();
    const later = gone.map((state) => ({ ...state, goneAt: '0zzzzzzzz-000-bbbbbbbbbbbb' }));
    const allowed = { ...options, deletions: { do: 'take', most: 150 } } as const;
    expect(await store.takeIn(later, allowed)).toMatchObject({ deletions: 150 });
    expect(await db.notes.count()).toBe(0);
  });
});

test('many deletions wait to be allowed, and can be taken back', async () => {
  await saveNotes(db, many(150));
  await store.begin(MEMORY);
  await sendAll();
  await db.notes.clear();
  await saveNote(db, makeNote({ id: 'note-another' }));
  expect(await store.weigh(writer)).toEqual({ touched: 151, deletions: 150, of: 151 });
  const parcel = await store.collect({ ...ASK, withDeletions: false });
  expect(parcel?.keys).toEqual(['note:note-another']);
  await store.stow(OUTBOX, parcel!, MEMORY);
  expect(await store.collect({ ...ASK, withDeletions: false })).toBe(null);
  const rows = await db.touched.toArray();
  expect(await store.collect({ ...ASK, withDeletions: false })).toBe(null);
  // What waits for the answer is not written anew: that would begin the next round, and so on for ever.
  expect(await db.touched.toArray()).toEqual(rows);
  expect(await waiting()).toBe(150);
  await store.restoreDeleted(writer);
  expect(await db.notes.count()).toBe(151);
});

test('deletions that are taken back keep what was written before them and not sent yet', async () => {
  const notes = many(150);
  await saveNotes(db, notes);
  await store.begin(MEMORY);
  await sendAll();
  await saveNote(db, { ...notes[7]!, text: 'An afternoon of work.', updatedAt: 9 });
  await setNotesDeleted(
    db,
    notes.map(({ id }) => id),
    50,
  );
  await store.restoreDeleted(writer);
  const restored = await listNotes(db);
  expect(restored.filter(({ deletedAt }) => deletedAt !== null)).toEqual([]);
  expect(restored[7]?.text).toBe('An afternoon of work.');
  expect((await store.collect(ASK))?.lines.join()).toContain('An afternoon of work.');
});

test('a row that makes no fit record stays, waits, and does not spoil what goes along', async () => {
  await store.begin(MEMORY);
  await db.notes.put({ ...makeNote(), page: { ...makeNote().page, title: 'x'.repeat(501) } });
  await saveNote(db, makeNote({ id: 'note-000002' }));
  const parcel = await store.collect(ASK);
  expect(parcel?.keys).toEqual(['note:note-000002']);
  await store.stow(OUTBOX, parcel!, MEMORY);
  expect(await store.collect(ASK)).toBe(null);
  expect(await db.notes.count()).toBe(2);
  await saveNote(db, makeNote());
  expect((await store.collect(ASK))?.keys).toEqual(['note:note-000001']);
});

test('what pages read of sync holds no secret', async () => {
  await store.begin(MEMORY);
  expect(JSON.stringify(await readSyncState(db))).not.toContain('secret');
  await store.forget();
  expect((await readSyncState(db)).status).toBe('off');
});
