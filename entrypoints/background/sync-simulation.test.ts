import { describe, expect, test } from 'vitest';
import { makeWorld, type Weather } from './sync-world.samples.ts';

/** More worlds: `SYNC_SEEDS=2000 npx vitest run --project unit sync-simulation`. */
const SEEDS = Number(process.env.SYNC_SEEDS ?? 24);
const STEPS = 250;

const CALM: Weather = { kill: 0, drop: 0, lostReply: 0, oldListing: 0 };
const STORM: Weather = { kill: 0.02, drop: 0.05, lostReply: 0.05, oldListing: 0.05 };

async function live(seed: number, weather: Weather, copies = 0): Promise<ReturnType<typeof makeWorld>> {
  const world = makeWorld(seed, 3 + (seed % 3), weather);
  for (let step = 0; step < STEPS; step++) {
    const browser = world.pick(world.browsers);
    if (world.random() < 0.65) world.edit(browser);
    // Whoever is asked about many deletions leaves the question standing now and then.
    else await world.sync(browser, step % 3 > 0);
    if (world.random() < copies) world.copyProfile(browser);
  }
  world.calm();
  for (let round = 0; round < 8; round++) for (const browser of world.browsers) await world.sync(browser);
  return world;
}

/** What a reader of this browser sees, by note. */
function shownBy({ disk }: { disk: ReturnType<typeof makeWorld>['browsers'][number]['disk'] }): object {
  const order = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
  return { rows: [...disk.rows].sort(order), others: [...disk.others].sort(order) };
}

function expectWell(world: ReturnType<typeof makeWorld>): void {
  const [first, ...rest] = world.browsers;
  for (const other of rest) expect(shownBy(other)).toEqual(shownBy(first!));
  expect(world.listLost()).toEqual([]);
  for (const { disk } of world.browsers) {
    expect(disk.memory?.fault).toBe(null);
    expect(disk.touched.size).toBe(0);
    expect(disk.outbox).toBe(null);
  }
}

describe('browsers that write, sync and are ended at any moment', () => {
  test.each(Array.from({ length: SEEDS }, (_, at) => at))(
    'agree and lose nothing: %i (R23, R32)',
    async (seed) => {
      expectWell(await live(seed, STORM));
    },
  );

  test.each([0, 1, 2, 3, 4, 5])('go on as two where a profile was copied: %i (R27)', async (seed) => {
    expectWell(await live(seed, CALM, 0.01));
  });

  test('agree where a listing named an own object that was taken away long ago', async () => {
    expectWell(await live(162, STORM));
  });

  test.each([13, 14, 37, 86, 98, 191])(
    'lose no word where news came in on a deletion that waited and a form stood open: %i (R21, R31)',
    async (seed) => {
      expectWell(await live(seed, STORM));
    },
  );
});
