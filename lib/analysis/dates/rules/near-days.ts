import { isoDay } from '../calendar.ts';
import { type Draft, type Fixed, point } from '../draft.ts';
import type { Reference } from '../reference.ts';

/** A day counted from the article's; only the month where that is all that is known, `null` where less. */
export function dayFrom(reference: Reference | null, days: number): Draft | null {
  if (reference === null) return null;
  if (reference.day !== null) return day(reference.day + days);
  return reference.month === null ? null : point({ year: reference.year, month: reference.month });
}

/** The day as a date. */
export function day(number: number): Fixed {
  return { type: 'fixed', iso: isoDay(number), precision: 'day' };
}
