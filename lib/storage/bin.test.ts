import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeNote, makeSource } from '../../test/support/notes.ts';
import { makeMemory, type SyncMemory } from '../sync/memory.ts';
import {
  createSyncStore,
  listNotes,
  listSources,
  purgeBin,
  SidelightDatabase,
  saveNotes,
  saveSource,
  setNotesDeleted,
} from './index.ts';

const DAY_MS = 86_400_000;
const keepMs = 30 * DAY_MS;

let serial = 0;
let db: SidelightDatabase;
beforeEach(() => {
  db = new SidelightDatabase(`bin-${++serial}`);
});
afterEach(() => db.delete());

const onDay = (day: number) => purgeBin(db, { now: day * DAY_MS, keepMs });
const ids = async () => (await listNotes(db)).map(({ id }) => id);

describe('what lies in the bin (R20)', () => {
  test.each([
    ['years ago', 5],
    ['years ahead', 9_000 * DAY_MS],
  ])(
    'goes thirty days after this browser first saw it there; another’s clock was %s',
    async (_how, deletedAt) => {
      await saveNotes(db, [makeNote({ id: 'note-binned', deletedAt }), makeNote()]);
      await saveSource(db, makeSource({ id: 'source-binned', deletedAt }));
      await saveSource(db, makeSource());
      expect(await onDay(100)).toBe(0);
      expect(await onDay(130)).toBe(0);
      expect(await ids()).toHaveLength(2);
      expect(await onDay(131)).toBe(1);
      expect(await ids()).toEqual([makeNote().id]);
      expect((await listSources(db)).map(({ id }) => id)).toEqual([makeSource().id]);
      expect(await db.binned.count()).toBe(0);
    },
  );

  test('stays as long again where it was taken out and put there anew', async () => {
    await saveNotes(db, [makeNote({ deletedAt: 5 })]);
    await onDay(100);
    await setNotesDeleted(db, [makeNote().id], null);
    await onDay(120);
    await setNotesDeleted(db, [makeNote().id], 120 * DAY_MS);
    await onDay(121);
    expect(await onDay(140)).toBe(0);
    // The same without a look in between.
    await setNotesDeleted(db, [makeNote().id], 141 * DAY_MS);
    expect(await onDay(152)).toBe(0);
    expect(await onDay(183)).toBe(1);
  });

  test('counts from now on where this browser’s clock was ahead when it first saw it', async () => {
    await saveNotes(db, [makeNote({ deletedAt: 5 })]);
    await onDay(5000);
    await onDay(100);
    expect(await onDay(131)).toBe(1);
  });

  test.each([
    ['never', null, 0],
    ['more than a week ago', 123, 0],
    ['within the week', 125, 1],
  ])('waits while sync is on and does not go through: it last did %s', async (_how, day, gone) => {
    await saveNotes(db, [makeNote({ deletedAt: 5 })]);
    await createSyncStore(db).begin({
      ...MEMORY,
      lastSuccessAt: day === null ? null : day * DAY_MS,
    });
    await onDay(100);
    expect(await onDay(131)).toBe(gone);
  });
});

const MEMORY: SyncMemory = makeMemory({
  settings: { kind: 'carried' },
  keys: { identity: 'i', recipient: 'r', fingerprint: '0123456789abcdef' },
  keyFile: { name: 'k', number: 1, bytes: new Uint8Array([1]) },
  replica: 'aaaaaaaaaaaa',
  device: 'Here',
});
