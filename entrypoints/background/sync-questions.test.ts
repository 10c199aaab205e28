import { describe, expect, test } from 'vitest';
import type { Row } from '../../lib/sync/record-shapes.ts';
import { writeRow } from '../../test/support/memory-sync-store.ts';
import { makeNote } from '../../test/support/notes.ts';
import { makeWorld, type Weather } from './sync-world.samples.ts';

const CALM: Weather = { kill: 0, drop: 0, lostReply: 0, oldListing: 0 };
const CUT_OFF: Weather = { ...CALM, drop: 1 };

const keyOf = (at: number) => `note:note-${String(at).padStart(6, '0')}`;

/** Two browsers with the same notes, and a reader who answers no question unless told. */
async function meet(count: number, seed = 1) {
  const world = makeWorld(seed, 2, CALM);
  const [here, there] = world.browsers as [(typeof world.browsers)[0], (typeof world.browsers)[0]];
  for (let at = 0; at < count; at++)
    writeRow(here.disk, keyOf(at), makeNote({ id: keyOf(at).slice(5) }) as unknown as Row);
  const sync = async (...browsers: (typeof here)[]) => {
    for (const browser of browsers) await world.sync(browser, false);
  };
  const remove = (browser: typeof here, from: number, to: number) => {
    for (let at = from; at < to; at++) writeRow(browser.disk, keyOf(at), null);
  };
  await sync(here, there, here);
  return { world, here, there, sync, remove };
}

test('a question about deletions that came in stands until it is answered, round after round', async () => {
  const { world, here, there, sync, remove } = await meet(1000);
  for (let at = 0; at < 160; at += 40) {
    remove(here, at, at + 40);
    await sync(here);
  }
  await sync(there);
  const asked = there.disk.memory!.massDelete;
  expect(asked).toMatchObject({ direction: 'incoming' });
  const left = there.disk.rows.size;
  await sync(there, there);
  world.setWeather(CUT_OFF);
  await sync(there);
  world.setWeather(CALM);
  await sync(there);
  expect(there.disk.memory!.massDelete).toEqual(asked);
  expect(there.disk.rows.size).toBe(left);
  world.answer(there.disk, { incoming: 'take', outgoing: 'ask' });
  await sync(there);
  expect(there.disk.memory!.massDelete).toBe(null);
  expect(there.disk.rows.size).toBe(840);
});

test('a question about deletions here is not passed by when the same records come in', async () => {
  const { here, there, sync, remove } = await meet(120);
  remove(here, 0, 120);
  await sync(here);
  expect(here.disk.memory!.massDelete).toMatchObject({ direction: 'outgoing', records: 120 });
  // The other sends everything once more, as after a repair.
  for (const [key, row] of there.disk.rows) writeRow(there.disk, key, row);
  await sync(there, here, there);
  expect(here.disk.memory!.massDelete).toMatchObject({ direction: 'outgoing', records: 120 });
  expect(there.disk.rows.size).toBe(120);
});

describe('a question about deletions here, when others wrote in the same records meanwhile', () => {
  /** One second ahead of the other, and three years behind. */
  const [AHEAD, BEHIND] = [6, 1];

  async function ask(how: string, seed: number) {
    const browsers = await meet(120, seed);
    const { here, there, sync } = browsers;
    for (const [key, row] of here.disk.rows)
      writeRow(here.disk, key, how === 'for good' ? null : { ...row, deletedAt: 9e12, updatedAt: 9e12 });
    await sync(here);
    const asked = here.disk.memory!.massDelete;
    expect(asked).toMatchObject({ direction: 'outgoing', records: 120 });
    for (const [key, row] of there.disk.rows) writeRow(there.disk, key, { ...row, tags: ['later'] });
    await sync(there, here, here, there);
    return { ...browsers, asked };
  }

  const look = ({ disk }: Awaited<ReturnType<typeof meet>>['here'], deletedAt: number | null) =>
    [...disk.rows.values()].filter((row) => row.deletedAt === deletedAt && String(row.tags) === 'later');

  test('stands where the deletions do, and takes along what came in', async () => {
    const { world, here, there, sync, asked } = await ask('into the bin', AHEAD);
    expect(here.disk.memory!.massDelete).toEqual(asked);
    expect(look(there, null)).toHaveLength(120);
    world.answer(here.disk, { incoming: 'ask', outgoing: 'send' });
    await sync(here, there);
    // Asked anew where an object brings more than the last answer was about.
    while (there.disk.memory!.massDelete !== null) {
      world.answer(there.disk, { incoming: 'take', outgoing: 'ask' });
      await sync(there);
    }
    for (const browser of [here, there]) expect(look(browser, 9e12)).toHaveLength(120);
  });

  test.each([
    ['for good', AHEAD],
    ['for good', BEHIND],
    ['into the bin', BEHIND],
  ])('falls where later writes bring the records back (%s, %i)', async (how, seed) => {
    const { here, there } = await ask(how, seed);
    expect(here.disk.memory!.massDelete).toBe(null);
    for (const browser of [here, there]) expect(look(browser, null)).toHaveLength(120);
  });
});

test('what was allowed holds for so many deletions as were asked about', async () => {
  const { world, here, there, sync, remove } = await meet(400);
  remove(here, 0, 120);
  await sync(here);
  world.answer(here.disk, { incoming: 'ask', outgoing: 'send' });
  world.setWeather(CUT_OFF);
  await sync(here);
  world.setWeather(CALM);
  remove(here, 120, 300);
  await sync(here, there);
  expect(here.disk.memory!.massDelete).toMatchObject({ records: 300 });
  expect(there.disk.rows.size).toBe(400);
  world.answer(here.disk, { incoming: 'ask', outgoing: 'send' });
  await sync(here);
  expect(here.disk.memory!.massDelete).toBe(null);
});
