import { describe, expect, test } from 'vitest';
import { isStamp, NEVER, nextStamp } from './stamp.ts';

const A = 'aaaaaaaaaaaa';
const B = 'bbbbbbbbbbbb';

test.each([
  [`0mjtj5s00-000-${A}`, true],
  [`zzzzzzzzy-zzz-${A}`, true],
  // Nothing could be written after it.
  [`zzzzzzzzz-000-${A}`, false],
  [`zzzzzzzzz-zzz-${A}`, false],
  [`0mjtj5s00-000-${A.slice(1)}`, false],
  [`0MJTJ5S00-000-${A}`, false],
  [NEVER, false],
  [7, false],
])('%j is a stamp: %s (R13)', (raw, expected) => {
  expect(isStamp(raw)).toBe(expected);
});

describe('nextStamp (R14)', () => {
  test.each([
    ['the first', NEVER, 36, `000000010-000-${B}`],
    ['one of a later clock', `00000000z-zzz-${A}`, 36, `000000010-000-${B}`],
    ['one of an earlier clock', `000000020-00z-${A}`, 36, `000000020-010-${B}`],
    ['one more than a millisecond counts', `000000020-zzz-${A}`, 36, `000000021-000-${B}`],
  ])('after %s is later', (_what, last, now, expected) => {
    const next = nextStamp(last, now, B);
    expect(next).toBe(expected);
    expect(next > last).toBe(true);
  });

  test.each([`zzzzzzzzy-zzz-${A}`, `zzzzzzzzz-zzz-${A}`])('after %s is a stamp still', (last) => {
    expect(isStamp(nextStamp(last, 36, B))).toBe(true);
    expect(isStamp(nextStamp(last, Number.MAX_VALUE, B))).toBe(true);
  });
});
