import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listNotes, saveNote, saveNotes } from '../../lib/storage/index.ts';
import { SyncError } from '../../lib/sync/errors.ts';
import { makeNote } from '../../test/support/notes.ts';
import { deleteBrowsers, makeBrowser, makePlace, PAGE, start } from './sync-browsers.samples.ts';

let place: ReturnType<typeof makePlace>;
let here: ReturnType<typeof makeBrowser>;

beforeEach(async () => {
  place = makePlace();
  here = makeBrowser(place);
  // So long that they make two objects.
  await saveNotes(here.db, longNotes(50));
  await here.ask('sync/set-up', { ...start, device: 'Here' });
});
afterEach(deleteBrowsers);

const longNotes = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    makeNote({ id: `note-${String(at).padStart(6, '0')}`, text: `${at} `.repeat(33_000) }),
  );
const segments = () => [...place.objects.keys()].filter((name) => /^[sp]-/.test(name));
const stateAfter = async (browser: typeof here) => {
  await browser.ask('sync/now', null);
  return browser.state();
};

/** From here on the place takes so many objects. */
function takeNoMoreThan(count: number): () => void {
  const { putNew } = place.remote;
  let left = count;
  place.remote.putNew = async (...put) => {
    if (left-- <= 0) throw new SyncError('full', 'no room');
    return putNew(...put);
  };
  return () => {
    place.remote.putNew = putNew;
  };
}

describe('a repair (R29)', () => {
  test.each([0, 1, 2])(
    'that is interrupted after %i objects does not look complete to a browser that joins then',
    async (sent) => {
      expect(segments()).toHaveLength(2);
      place.objects.delete(segments()[0]!);
      const goOn = takeNoMoreThan(sent);
      await here.ask('sync/repair', null);
      const joining = makeBrowser(place);
      await joining.ask('sync/join', { ...start, device: 'Late' });
      expect(await joining.state()).toMatchObject({
        fault: { kind: 'missing-object' },
        lastSuccessAt: null,
      });
      goOn();
      expect((await stateAfter(here)).fault).toBe(null);
      expect((await stateAfter(joining)).fault).toBe(null);
      expect(await listNotes(joining.db)).toHaveLength(50);
    },
  );

  test('that is through leaves one whole chain behind, to go on with and to pack', async () => {
    await here.ask('sync/repair', null);
    for (let round = 0; round < 4; round++) await here.ask('sync/now', null);
    expect(segments().map((name) => name.split('-').slice(3, -1).join('-'))).toEqual(['4', '5', '1-3']);
    for (let at = 0; at < 12; at++) {
      await saveNote(here.db, makeNote({ id: `note-1000${10 + at}` }));
      expect((await stateAfter(here)).fault).toBe(null);
    }
    const joining = makeBrowser(place);
    await joining.ask('sync/join', { ...start, device: 'Late' });
    expect((await joining.state()).fault).toBe(null);
    expect(await listNotes(joining.db)).toHaveLength(62);
  });

  test('that is asked for twice is one', async () => {
    const goOn = takeNoMoreThan(1);
    await here.ask('sync/repair', null);
    goOn();
    await here.ask('sync/repair', null);
    const joining = makeBrowser(place);
    await joining.ask('sync/join', { ...start, device: 'Late' });
    expect((await joining.state()).fault).toBe(null);
    expect(await listNotes(joining.db)).toHaveLength(50);
    for (let round = 0; round < 6; round++) expect((await stateAfter(here)).fault).toBe(null);
  });
});

test('no round costs more than two requests, whether it sends, packs or tidies (R33)', async () => {
  const counts: number[] = [];
  const round = async () => {
    place.asked.length = 0;
    await here.handlers['sync/now'](null, PAGE);
    counts.push(place.asked.length);
  };
  for (let at = 0; at < 30; at++) {
    await saveNote(here.db, makeNote({ id: `note-1000${10 + at}` }));
    await round();
  }
  expect(segments().some((name) => name.startsWith('p-'))).toBe(true);
  const before = segments().length;
  for (let at = 0; at < 30; at++) await round();
  expect(segments().length).toBeLessThan(before - 10);
  expect(Math.max(...counts)).toBe(2);
  expect(counts.at(-1)).toBe(1);
});
