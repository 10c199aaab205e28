import { describe, expect, test } from 'vitest';
import { LOOKS_AFTER_MS, type Look, lookUntilSettled } from './look-until-settled.ts';

function run(answers: Look[], abortAfterWaits = Number.POSITIVE_INFINITY) {
  const controller = new AbortController();
  const waited: number[] = [];
  const looks: boolean[] = [];
  const done = lookUntilSettled(
    async (isLast) => {
      looks.push(isLast);
      return answers[looks.length - 1] ?? 'nothing';
    },
    {
      waitMs: async (ms) => {
        waited.push(ms);
        if (waited.length >= abortAfterWaits) controller.abort();
      },
    },
    controller.signal,
  );
  return done.then(() => ({ looks, waited }));
}

describe('lookUntilSettled', () => {
  test('a settled page is looked at once, at once', async () => {
    expect(await run(['settled'])).toEqual({ looks: [false], waited: [] });
  });

  test('text that comes late is found', async () => {
    const { looks, waited } = await run(['nothing', 'little', 'settled']);
    expect(looks).toEqual([false, false, false]);
    expect(waited).toEqual(LOOKS_AFTER_MS.slice(1, 3));
  });

  test('looks are bounded, and the last one is told so', async () => {
    const { looks } = await run([]);
    expect(looks).toEqual([false, false, false, true]);
  });

  test('a visit that is over is not looked at again', async () => {
    const { looks } = await run(['stale', 'settled'], 1);
    expect(looks).toEqual([false]);
  });
});
