import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '../../lib/crypto/hash.ts';
import { makeKeys, wrapKeys } from '../../lib/crypto/keys.ts';
import type { Sent } from '../../lib/messaging/protocol.ts';
import { listNotes, saveNote } from '../../lib/storage/index.ts';
import { makeNote } from '../../test/support/notes.ts';
import {
  deleteBrowsers,
  join,
  makeBrowser,
  makePlace,
  PAGE,
  PASSPHRASE,
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

test.each([
  ['the passphrase', 'sync/change-passphrase', { passphrase: PASSPHRASE, next: 'new words' }],
  ['the keys', 'sync/rotate', { next: 'new words' }],
] as const)('%s cannot be changed back by the place (R34)', async (_what, type, change) => {
  await meet();
  const old = new Map(place.objects);
  await here.ask(type, change as Sent<typeof type>);
  await here.ask('sync/now', null);
  const changed = (await here.store.load())!.memory;
  place.objects.clear();
  for (const [name, bytes] of old) place.objects.set(name, bytes);
  await here.ask('sync/now', null);
  expect((await here.state()).fault).toMatchObject({ kind: 'rolled-back' });
  await expect(here.handlers['sync/unlock']({ passphrase: PASSPHRASE }, PAGE)).rejects.toThrow(
    /^rolled-back/,
  );
  expect((await here.store.load())!.memory.keys).toEqual(changed.keys);
  // The reader has all sent once more: the later key file is in force again.
  await here.ask('sync/repair', null);
  await here.ask('sync/now', null);
  expect((await here.state()).fault).toBe(null);
  const third = makeBrowser(place);
  await third.ask('sync/join', { ...start, passphrase: 'new words', device: 'Third' });
  expect(await listNotes(third.db)).toHaveLength(1);
});

test.each([
  ['plain', 'plaintext', 'no key at all'],
  ['not what its name promises', 'damaged-key', 'age-encryption.org/v1\n-> scrypt'],
])('a key file that is %s is named, and neither taken over nor put back (R35)', async (_what, kind, text) => {
  await meet();
  const good = (await here.store.load())!.memory.keyFile;
  const { fingerprint } = (await here.store.load())!.memory.keys;
  const forged = `k-9-${fingerprint}-${'0'.repeat(32)}.age`;
  place.objects.set(forged, new TextEncoder().encode(text));
  await saveNote(here.db, makeNote({ id: 'note-000002' }));
  await here.ask('sync/now', null);
  expect(await here.state()).toMatchObject({ fault: { kind, object: forged }, waiting: 0 });
  expect((await here.store.load())!.memory.keyFile).toEqual(good);
  expect(place.objects.has(good.name)).toBe(true);
  await here.ask('sync/repair', null);
  expect((await here.state()).fault).toBe(null);
});

test('two that set up at once end as one, and nothing is lost', async () => {
  const apart = makePlace();
  const other = makeBrowser(apart);
  await saveNote(here.db, makeNote());
  await saveNote(other.db, makeNote({ id: 'note-000002' }));
  await here.ask('sync/set-up', { ...start, device: 'Here' });
  await other.ask('sync/set-up', { ...start, device: 'Other' });
  for (const [name, bytes] of apart.objects) place.objects.set(name, bytes);
  Object.assign(apart, place);
  for (const browser of [here, other, here, other]) await browser.ask('sync/now', null);
  const faults = await Promise.all([here, other].map(async ({ state }) => (await state()).fault?.kind));
  expect(faults.filter((kind) => kind === 'keys-changed')).toHaveLength(1);
  const late = faults[0] === 'keys-changed' ? here : other;
  await late.ask('sync/unlock', { passphrase: PASSPHRASE });
  for (const browser of [here, other]) {
    await browser.ask('sync/now', null);
    expect((await listNotes(browser.db)).map(({ id }) => id)).toEqual(['note-000001', 'note-000002']);
    expect((await browser.state()).fault).toBe(null);
  }
});

test('a key file that was never opened drives out no other', async () => {
  await meet();
  const { keys, keyFile } = (await here.store.load())!.memory;
  const bytes = await wrapKeys(await makeKeys(), 'words of the place');
  place.objects.set(`k-9-${keys.fingerprint}-${await hashOf(bytes)}.age`, bytes);
  for (const browser of [here, there, here]) await browser.ask('sync/now', null);
  expect(place.objects.has(keyFile.name)).toBe(true);
  expect((await here.state()).passedOver).toBe(null);
  await here.ask('sync/rotate', { next: 'new words' });
  await here.ask('sync/now', null);
  expect([...place.objects.keys()].filter((name) => name.startsWith('k-'))).toEqual([
    expect.stringMatching(/^k-10-/),
  ]);
});

describe('a key file of a made-up number (R35)', () => {
  const forge = async (fingerprint: string, number = 9) => {
    const bytes = await wrapKeys(await makeKeys(), PASSPHRASE);
    const name = `k-${number}-${fingerprint}-${await hashOf(bytes)}.age`;
    place.objects.set(name, bytes);
    return name;
  };

  test.each([
    ['opens with other words', 'words of the place'],
    ['holds other keys', PASSPHRASE],
  ])(
    'that %s keeps nobody from joining, is told of, and goes with the next passphrase',
    async (_how, words) => {
      await meet();
      const { keys } = (await here.store.load())!.memory;
      const bytes = await wrapKeys(await makeKeys(), words);
      const forged = `k-9-${keys.fingerprint}-${await hashOf(bytes)}.age`;
      place.objects.set(forged, bytes);
      const third = makeBrowser(place);
      await third.ask('sync/join', { ...start, device: 'Third' });
      await third.ask('sync/now', null);
      expect(await third.state()).toMatchObject({ fault: null, passedOver: forged });
      expect(await listNotes(third.db)).toHaveLength(1);
      await expect(
        makeBrowser(place).handlers['sync/join']({ ...start, passphrase: 'wrong', device: '' }, PAGE),
      ).rejects.toThrow(/^wrong-passphrase|^damaged-key/);
      await third.ask('sync/change-passphrase', { passphrase: PASSPHRASE, next: 'new words' });
      await third.ask('sync/now', null);
      expect((await third.state()).passedOver).toBe(null);
      expect([...place.objects.keys()].filter((name) => name.startsWith('k-'))).toEqual([
        expect.stringMatching(/^k-10-/),
      ]);
      await here.ask('sync/now', null);
      expect((await here.state()).fault).toBe(null);
    },
  );

  test('leads nobody to keys that were changed', async () => {
    await meet();
    const old = new Map(place.objects);
    await here.ask('sync/rotate', { next: 'new words' });
    await here.ask('sync/now', null);
    // The place puts the old key file back.
    for (const [name, bytes] of old) place.objects.set(name, bytes);
    await expect(makeBrowser(place).handlers['sync/join']({ ...start, device: '' }, PAGE)).rejects.toThrow(
      /^wrong-passphrase/,
    );
    await forge((await here.store.load())!.memory.keys.fingerprint);
    await expect(makeBrowser(place).handlers['sync/join']({ ...start, device: '' }, PAGE)).rejects.toThrow(
      /^damaged-key/,
    );
  });
});
