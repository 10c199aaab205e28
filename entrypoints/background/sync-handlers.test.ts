import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listNotes, saveNote, saveNotes, setNotesDeleted } from '../../lib/storage/index.ts';
import { SyncError } from '../../lib/sync/errors.ts';
import { SYNC_OFF, type SyncState } from '../../lib/sync/sync-state.ts';
import { makeNote } from '../../test/support/notes.ts';
import {
  deleteBrowsers,
  join,
  makeBrowser,
  makePlace,
  PAGE,
  PASSPHRASE,
  SETTINGS,
  start,
} from './sync-browsers.samples.ts';

let place: ReturnType<typeof makePlace>;
let here: ReturnType<typeof makeBrowser>;
let there: ReturnType<typeof makeBrowser>;

beforeEach(() => {
  place = makePlace();
  here = makeBrowser(place);
  there = makeBrowser(place);
});
afterEach(deleteBrowsers);

/** Both browsers in sync over one place, with one note. */
const meet = () => join(here, there);

describe('before sync is set up', () => {
  test('everything says so', async () => {
    expect(await here.handlers['sync/state'](null, PAGE)).toEqual(SYNC_OFF);
    await expect(here.handlers['sync/now'](null, PAGE)).rejects.toThrow(/not set up/);
    expect(place.asked).toEqual([]);
  });

  test('a web page is told nothing (R38)', async () => {
    const script = { tabId: 3, url: 'https://news.example/' };
    for (const handle of Object.values(here.handlers))
      await expect((handle as (data: unknown, sender: unknown) => unknown)(null, script)).rejects.toThrow(
        /own pages/,
      );
  });

  test('a place can be looked at', async () => {
    expect(await here.handlers['sync/look']({ settings: SETTINGS }, PAGE)).toMatchObject({ holds: 'empty' });
  });

  test('a place is tried by writing a few sealed bytes, of which nothing is left (R3)', async () => {
    place.objects.set(`t-${'a'.repeat(12)}.age`, new Uint8Array(1));
    await here.handlers['sync/look']({ settings: SETTINGS }, PAGE);
    expect(place.asked.map((act) => act.split(' ')[0])).toEqual(['list', 'put', 'delete', 'delete']);
    expect(place.objects.size).toBe(0);
    await here.handlers['sync/look']({ settings: { kind: 'carried' } }, PAGE);
    expect(place.asked.at(-1)).toBe('list');
  });

  test.each(['putNew', 'delete'] as const)('a place that refuses a %s is told of', async (act) => {
    place.remote[act] = async () => {
      throw new SyncError('forbidden', 'read only', { status: 403 });
    };
    await expect(here.handlers['sync/look']({ settings: SETTINGS }, PAGE)).rejects.toThrow(/^forbidden/);
  });
});

describe('two browsers over one place', () => {
  test('have the same notes', async () => {
    await meet();
    expect(await listNotes(there.db)).toEqual([makeNote()]);
    expect(await here.state()).toMatchObject({
      status: 'on',
      waiting: 0,
      fault: null,
      place: { kind: 'webdav' },
    });
    expect((await there.state()).browsers.map(({ name }) => name)).toEqual(['There', 'Here']);
  });

  test('ask one request for nothing new, two for one note, of less than 4 kB (R22)', async () => {
    await meet();
    await here.ask('sync/now', null);
    place.asked.length = 0;
    await here.handlers['sync/now'](null, PAGE);
    expect(place.asked).toEqual(['list']);
    place.asked.length = 0;
    await saveNote(here.db, makeNote({ text: 'Asked.' }));
    await here.handlers['sync/now'](null, PAGE);
    expect(place.asked).toHaveLength(2);
    expect(place.objects.get(place.asked[1]!.slice(4))!.length).toBeLessThan(4096);
  });

  test('tell what is at the place after what they sent and took away', async () => {
    await meet();
    const expectTold = async () => {
      const sizes = [...place.objects.values()].map(({ length }) => length);
      expect((await here.state()).remote).toMatchObject({
        objects: sizes.length,
        bytes: sizes.reduce((sum, size) => sum + size, 0),
      });
    };
    for (let round = 0; round < 13; round++) {
      await saveNote(here.db, makeNote({ text: `Edit ${round}.` }));
      await here.ask('sync/now', null);
      await expectTold();
    }
    // What was packed goes in rounds that send nothing.
    await here.ask('sync/now', null);
    await expectTold();
    expect(place.asked.some((act) => act.startsWith('delete s-'))).toBe(true);
  });

  test('are not begun over what is there already, nor joined where nothing is', async () => {
    await expect(there.handlers['sync/join']({ ...start, device: '' }, PAGE)).rejects.toThrow(
      /Nothing is there/,
    );
    await here.ask('sync/set-up', { ...start, device: 'Here' });
    await expect(there.handlers['sync/set-up']({ ...start, device: '' }, PAGE)).rejects.toThrow(/already/);
    await expect(
      there.handlers['sync/join']({ ...start, passphrase: 'wrong', device: '' }, PAGE),
    ).rejects.toThrow(/^wrong-passphrase/);
    expect((await there.state()).status).toBe('off');
  });

  test('a browser that has the notes already does not send them again', async () => {
    await saveNote(there.db, makeNote());
    await meet();
    expect([...place.objects.keys()].filter((name) => name.startsWith('s-')).length).toBe(2);
    const before = place.objects.size;
    await there.ask('sync/now', null);
    await here.ask('sync/now', null);
    expect(place.objects.size).toBe(before);
  });
});

describe('the passphrase and the keys', () => {
  test('a changed passphrase opens the same notes, which are not sealed again (R34)', async () => {
    await meet();
    const sealed = [...place.objects.keys()].filter((name) => !name.startsWith('k-'));
    await expect(
      here.handlers['sync/change-passphrase']({ passphrase: 'wrong', next: 'new' }, PAGE),
    ).rejects.toThrow(/^wrong-passphrase/);
    await here.ask('sync/change-passphrase', { passphrase: PASSPHRASE, next: 'new words' });
    await here.ask('sync/now', null);
    expect([...place.objects.keys()].filter((name) => !name.startsWith('k-'))).toEqual(sealed);
    expect([...place.objects.keys()].filter((name) => name.startsWith('k-'))).toHaveLength(1);
    await there.ask('sync/now', null);
    expect((await there.state()).fault).toBe(null);
    const third = makeBrowser(place);
    await third.ask('sync/join', { ...start, passphrase: 'new words', device: 'Third' });
    expect(await listNotes(third.db)).toHaveLength(1);
  });

  test('new keys lock out who has not their passphrase, and nothing is lost (R36)', async () => {
    await meet();
    await saveNote(there.db, makeNote({ id: 'note-000002' }));
    await here.ask('sync/rotate', { next: 'new words' });
    await here.ask('sync/now', null);
    expect(place.objects.size).toBe(2);
    await there.ask('sync/now', null);
    expect((await there.state()).fault?.kind).toBe('keys-changed');
    await expect(there.handlers['sync/unlock']({ passphrase: PASSPHRASE }, PAGE)).rejects.toThrow(
      /^wrong-passphrase/,
    );
    await there.ask('sync/unlock', { passphrase: 'new words' });
    await here.ask('sync/now', null);
    expect((await listNotes(here.db)).map(({ id }) => id)).toEqual(['note-000001', 'note-000002']);
    expect((await there.state()).fault).toBe(null);
  });
});

test('new keys wait until all that the old ones sealed was read (R36)', async () => {
  await meet();
  await saveNote(there.db, makeNote({ id: 'note-000002' }));
  await there.ask('sync/now', null);
  const { get } = place.remote;
  place.remote.get = async (name) => {
    throw new SyncError('missing', 'for a moment', { object: name });
  };
  await expect(here.handlers['sync/rotate']({ next: 'new words' }, PAGE)).rejects.toThrow(/taken in/);
  place.remote.get = get;
  await here.ask('sync/rotate', { next: 'new words' });
  expect(await listNotes(here.db)).toHaveLength(2);
});

describe('what goes wrong at the place', () => {
  const segments = () => [...place.objects.keys()].filter((name) => /^[sp]-/.test(name));
  const swap = (name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) =>
    place.objects.set(name, change(place.objects.get(name)!));
  const faultOf = async (browser: typeof here): Promise<SyncState['fault']> => {
    await browser.ask('sync/now', null);
    return (await browser.state()).fault;
  };

  test.each([
    ['cut', 'damaged', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -9)],
    [
      'changed',
      'damaged',
      (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, at) => (at === 250 ? byte ^ 1 : byte)),
    ],
    ['plain', 'plaintext', () => new TextEncoder().encode('{"notes":[]}')],
  ])('an object that is %s is named, and the others are read (R24)', async (_what, kind, change) => {
    await meet();
    await saveNote(here.db, makeNote({ id: 'note-000002' }));
    await here.ask('sync/now', null);
    const bad = segments().at(-1)!;
    swap(bad, change);
    await saveNote(here.db, makeNote({ id: 'note-000003' }));
    await here.ask('sync/now', null);
    expect(await faultOf(there)).toMatchObject({ kind, object: bad });
    expect((await listNotes(there.db)).map(({ id }) => id)).toEqual(['note-000001', 'note-000003']);
    const report = await there.handlers['sync/verify'](null, PAGE);
    expect(report.objects.find(({ name }) => name === bad)?.fault).toBe(kind);
    expect((await there.state()).verified?.isAllFine).toBe(false);
    // The writer sends all once more, and what was damaged is gone.
    await here.ask('sync/repair', null);
    await here.ask('sync/now', null);
    await there.ask('sync/now', null);
    expect(await listNotes(there.db)).toHaveLength(3);
    for (let round = 0; round < 6; round++) await here.ask('sync/now', null);
    expect(await faultOf(there)).toBe(null);
    expect(
      (await there.handlers['sync/verify'](null, PAGE)).objects.every(({ fault }) => fault === null),
    ).toBe(true);
  });

  test('objects that are cut after everybody read them are named, and are sent anew', async () => {
    await meet();
    for (const browser of [here, there]) await browser.ask('sync/now', null);
    const [bad] = segments() as [string];
    swap(bad, (bytes) => bytes.slice(0, 30));
    expect(await faultOf(here)).toMatchObject({ kind: 'damaged', object: bad });
    expect(await faultOf(there)).toMatchObject({ kind: 'damaged', object: bad });
    await here.ask('sync/repair', null);
    for (let round = 0; round < 3; round++) await here.ask('sync/now', null);
    expect(place.objects.has(bad)).toBe(false);
    for (const browser of [here, there]) expect(await faultOf(browser)).toBe(null);
  });

  test('a browser that joins counts as caught up once it read everything, or saw what it cannot read twice (R26)', async () => {
    await meet();
    expect((await there.store.load())!.memory.hasCaughtUp).toBe(true);
    const [bad] = segments() as [string];
    const { get } = place.remote;
    let asked = 0;
    let isLasting = false;
    place.remote.get = async (name, signal) => {
      if (name !== bad) return get(name, signal);
      throw new SyncError(isLasting || asked++ % 2 > 0 ? 'damaged' : 'missing-object', '', { object: bad });
    };
    const late = makeBrowser(place);
    const hasCaughtUp = async () => (await late.store.load())!.memory.hasCaughtUp;
    await late.ask('sync/join', { ...start, device: 'Late' });
    await late.ask('sync/now', null);
    expect(asked).toBeGreaterThan(1);
    expect(await hasCaughtUp()).toBe(false);
    isLasting = true;
    for (let round = 0; round < 2; round++) await late.ask('sync/now', null);
    expect(await hasCaughtUp()).toBe(true);
    expect((await late.state()).lastSuccessAt).toBe(null);
  });

  test('objects under each other’s names are noticed (R2)', async () => {
    await meet();
    await saveNote(here.db, makeNote({ id: 'note-000002' }));
    await here.ask('sync/now', null);
    await saveNote(here.db, makeNote({ id: 'note-000003' }));
    await here.ask('sync/now', null);
    const [a, b] = segments().slice(-2) as [string, string];
    const bytes = place.objects.get(a)!;
    place.objects.set(a, place.objects.get(b)!);
    place.objects.set(b, bytes);
    expect(await faultOf(there)).toMatchObject({ kind: 'damaged' });
  });

  test('a missing object and a place that went back are told apart (R28)', async () => {
    await meet();
    for (const id of ['note-000002', 'note-000003']) {
      await saveNote(here.db, makeNote({ id }));
      await here.ask('sync/now', null);
    }
    await there.ask('sync/now', null);
    const [middle, last] = segments().slice(-2) as [string, string];
    const kept = place.objects.get(middle)!;
    place.objects.delete(middle);
    expect(await faultOf(there)).toMatchObject({ kind: 'missing-object' });
    place.objects.set(middle, kept);
    expect(await faultOf(there)).toBe(null);
    place.objects.delete(last);
    expect(await faultOf(there)).toMatchObject({ kind: 'rolled-back' });
    expect(await faultOf(here)).toMatchObject({ kind: 'rolled-back' });
    await here.ask('sync/repair', null);
    expect(await faultOf(here)).toBe(null);
    expect(await faultOf(there)).toBe(null);
  });

  test('an emptied place deletes nothing and is sent nothing before the reader says so (R29)', async () => {
    await meet();
    place.objects.clear();
    expect(await faultOf(here)).toMatchObject({ kind: 'emptied' });
    expect(place.objects.size).toBe(0);
    expect(await listNotes(here.db)).toHaveLength(1);
    await here.ask('sync/repair', null);
    expect(await faultOf(here)).toBe(null);
    const third = makeBrowser(place);
    await third.ask('sync/join', { ...start, device: 'Third' });
    expect(await listNotes(third.db)).toHaveLength(1);
    expect(await faultOf(there)).toBe(null);
  });
});

describe('leaving and moving', () => {
  test('leaves the place as it is, or wiped, and the notes here in any case', async () => {
    await meet();
    const before = place.objects.size;
    await there.handlers['sync/leave']({ wipeRemote: false }, PAGE);
    expect(place.objects.size).toBe(before);
    await here.handlers['sync/leave']({ wipeRemote: true }, PAGE);
    expect(place.objects.size).toBe(0);
    expect(await listNotes(here.db)).toHaveLength(1);
    expect(await here.state()).toEqual(SYNC_OFF);
  });

  test('an empty place that is moved to gets everything (R30)', async () => {
    await meet();
    const old = new Map(place.objects);
    place.objects.clear();
    await here.ask('sync/move', { settings: { ...SETTINGS, url: 'https://other.example/' } });
    expect((await here.state()).fault).toBe(null);
    expect(place.objects.size).toBe(2);
    expect(old.size).toBeGreaterThan(0);
  });
});

test('many deletions are asked about, and taken back where refused (R31)', async () => {
  const notes = Array.from({ length: 120 }, (_, at) =>
    makeNote({ id: `note-${String(at).padStart(6, '0')}` }),
  );
  await saveNotes(here.db, notes);
  await meet();
  await setNotesDeleted(
    here.db,
    notes.map(({ id }) => id),
    5,
  );
  await here.ask('sync/now', null);
  expect((await here.state()).massDelete).toEqual({ direction: 'outgoing', records: 120, of: 121 - 1 });
  await here.ask('sync/allow-mass-delete', { isAllowed: true });
  expect(await here.state()).toMatchObject({ massDelete: null, waiting: 0 });
  await there.ask('sync/now', null);
  expect((await there.state()).massDelete).toMatchObject({ direction: 'incoming', records: 120 });
  expect((await listNotes(there.db)).filter(({ deletedAt }) => deletedAt !== null)).toEqual([]);
  await there.ask('sync/allow-mass-delete', { isAllowed: false });
  await here.ask('sync/now', null);
  expect((await listNotes(here.db)).filter(({ deletedAt }) => deletedAt !== null)).toEqual([]);
});
