import { expect, test } from 'vitest';
import { addMonths, dayNumber, isoDay, mondayOf, shiftMonth, weekdayOf } from './calendar.ts';

const day = (iso: string) =>
  dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));

test('only days of the calendar have a number', () => {
  expect(day('1970-01-01')).toBe(0);
  expect(day('2024-02-29')).not.toBeNull();
  expect(day('2023-02-29')).toBeNull();
  expect(day('2023-13-01')).toBeNull();
});

test('months are added without leaving the month', () => {
  expect(isoDay(addMonths(day('2025-05-31')!, -3))).toBe('2025-02-28');
  expect(isoDay(addMonths(day('2025-11-15')!, 6))).toBe('2026-05-15');
  expect(shiftMonth(2025, 1, -1)).toEqual([2024, 12]);
});

test('weeks start on Monday', () => {
  expect(weekdayOf(day('2025-11-15')!)).toBe(6);
  expect(weekdayOf(day('1969-12-28')!)).toBe(0);
  expect(isoDay(mondayOf(day('2025-11-16')!))).toBe('2025-11-10');
});
