/** Arithmetic on the proleptic Gregorian calendar. A day is its number since 1970-01-01; months are 1–12, Sunday is 0. */
const DAY_MS = 86_400_000;

/** The number of the day; `null` where the calendar has no such day (30 February). */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Year, month and day of a day number. */
export function partsOf(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 28–31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function mondayOf(number: number): number {
  return number - ((weekdayOf(number) + 6) % 7);
}

/** The day so many months on; the month's last day where it is too short (31 May − 3 months is 28 February). */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = partsOf(number);
  const [y, m] = shiftMonth(year, month, months);
  return Date.UTC(y, m - 1, Math.min(day, daysInMonth(y, m))) / DAY_MS;
}

/** Year and month so many months on. */
export function shiftMonth(year: number, month: number, by: number): [year: number, month: number] {
  const count = year * 12 + month - 1 + by;
  return [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
}

/** `2014-09-26`. */
export function isoDay(number: number): string {
  const { year, month, day } = partsOf(number);
  return `${isoMonth(year, month)}-${two(day)}`;
}

/** `2014-09`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`;
}

/** `2014`. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
