import { dayNumber, daysInMonth } from './calendar.ts';

/** When the article was published, as far as that is known: what "yesterday" and "last month" count from. */
export interface Reference {
  readonly year: number;
  readonly month: number | null;
  /** Day number; `null` where only month or year is known. */
  readonly day: number | null;
}

/** Reads an ISO date, date-time, month or year; `null` for anything else ("2022/2023", "spring"). */
export function parseReference(published: string | null): Reference | null {
  const parts = /^\s*(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?=$|[T\s])/.exec(published ?? '');
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  if (month === null) return { year, month: null, day: null };
  if (month < 1 || month > 12) return null;
  return { year, month, day: parts[3] === undefined ? null : dayNumber(year, month, Number(parts[3])) };
}

/**
 * The day to count days from: the published one, or the middle of the month or year where no more is known, so that
 * months and years still count right. `null` where the unit is finer than what is known.
 */
export function anchorDay(reference: Reference, unit: 'day' | 'month' | 'year'): number | null {
  if (reference.day !== null) return reference.day;
  if (unit === 'day') return null;
  if (reference.month !== null) {
    return dayNumber(
      reference.year,
      reference.month,
      Math.min(15, daysInMonth(reference.year, reference.month)),
    );
  }
  return unit === 'year' ? dayNumber(reference.year, 7, 1) : null;
}
