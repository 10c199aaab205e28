import { describe, expect, test } from 'vitest';
import { anchorDay, parseReference } from './reference.ts';

describe('parseReference', () => {
  test.each([
    ['2025-11-15', { year: 2025, month: 11, day: 20407 }],
    ['2025-11-15T08:00:00-06:00', { year: 2025, month: 11, day: 20407 }],
    ['2019-11', { year: 2019, month: 11, day: null }],
    ['2019', { year: 2019, month: null, day: null }],
    ['2022/2023', null],
    ['2025-13', null],
    ['spring', null],
    [null, null],
  ])('%s', (published, reference) => expect(parseReference(published)).toEqual(reference));
});

test('an anchor is no finer than what is known', () => {
  const month = { year: 2019, month: 11, day: null };
  expect(anchorDay(month, 'day')).toBeNull();
  expect(anchorDay(month, 'month')).toBe(18215);
  expect(anchorDay({ year: 2019, month: null, day: null }, 'month')).toBeNull();
});
