import { dayNumber, isoDay, isoMonth, isoYear, weekdayOf } from './calendar.ts';
import type { Fixed, Point, Surroundings } from './draft.ts';
import type { Reference } from './reference.ts';

/** Gives the point the year that the text left out; `null` where that cannot be known. `at` is where it stands. */
export function resolvePoint(point: Point, at: number, around: Surroundings): Point | null {
  if (point.year !== null || point.month === null) return point.year === null ? null : point;
  const { reference } = around;
  const told = yearTold(point, at, around) ?? yearBefore(point, at, around);
  if (told !== null) return { ...point, year: told };
  if (reference === null) return null;
  const led = leanAsLed(point, at, around);
  const year =
    led.day === null
      ? yearOfMonth(led, reference, () => around.tenseAt(at))
      : yearOfDay(led, led.day, reference, () => around.tenseAt(at));
  return year === null ? null : { ...point, year };
}

/** "Since Feb. 5", "desde el 5 de febrero": what something has gone on from has been, if nothing says that it will be. */
function leanAsLed(point: Point, at: number, { folded, tenseAt }: Surroundings): Point {
  if (point.lean !== null || point.weekday !== null) return point;
  const isStart = /\b(?:ever since|since|desde)(?: el| el pasado| el dia)? ?$/.test(
    folded.slice(Math.max(0, at - 20), at),
  );
  return isStart && tenseAt(at) !== 'future' ? { ...point, lean: point.day === null ? null : -1 } : point;
}

/** "A month later, on Feb. 20": the year goes on from the date that was spoken of; `null` where nothing says so. */
function yearTold({ month, lean }: Point, at: number, { folded, focus }: Surroundings): number | null {
  const { year } = focus;
  if (year === null || focus.month === null || lean !== null) return null;
  const isLater = LATER.test(folded.slice(Math.max(0, at - 40), at));
  return isLater ? (month! >= focus.month ? year : year + 1) : null;
}

/** "52 percent lower than last February", told in March: the one before this year's. */
function yearBefore(
  { month, day, lean }: Point,
  at: number,
  { folded, reference, lang }: Surroundings,
): number | null {
  if (lang !== 'en' || lean !== -1 || day !== null || reference?.month == null) return null;
  if ((reference.month - month! + 12) % 12 !== 1) return null;
  const isCompared = /\b(?:than|from|over|versus|vs\.?|compared (?:to|with)) $/.test(
    folded.slice(Math.max(0, at - 16), at),
  );
  return isCompared ? reference.year - (month! < reference.month ? 1 : 2) : null;
}

const LATER =
  /\b(?:(?:days?|weeks?|months?) (?:later|after)|(?:dias?|semanas?|mes|meses) (?:despues|mas tarde)),? (?:on |el )?$/;

/** "June" of an article in July is this year's; a future verb or "next" makes it the coming one. */
function yearOfMonth(point: Point, reference: Reference, tense: () => 'past' | 'future' | null): number {
  const month = point.month!;
  const now = reference.month ?? 12;
  const { year } = reference;
  const latest = month <= now ? year : year - 1;
  if (point.lean === -1) return month < now ? year : year - 1;
  if (point.lean === 1) return month > now ? year : year + 1;
  if (month === now || point.lean === 0) return year;
  const way = tense();
  if (way === 'past') return latest;
  if (way === 'future') return latest + 1;
  const isNearerAhead = ((month - now + 12) % 12) * LOOK_BACK < (now - month + 12) % 12;
  return isNearerAhead ? latest + 1 : latest;
}

/** A day this near needs no year; one this far away would be given it: then the verb's tense is of something else. */
const NEAR_DAYS = 60;
const FAR_DAYS = 250;
/** Where no verb tells, news is rather of what has been: the coming date must be so much nearer. */
const LOOK_BACK = 1.5;

function yearOfDay(
  point: Point,
  day: number,
  reference: Reference,
  tense: () => 'past' | 'future' | null,
): number | null {
  const today = reference.day ?? dayNumber(reference.year, reference.month ?? 7, 15)!;
  const years = [reference.year - 1, reference.year, reference.year + 1].filter(
    (year) => dayNumber(year, point.month!, day) !== null,
  );
  const dayIn = (year: number) => dayNumber(year, point.month!, day)!;
  const byWeekday = years.filter(
    (year) => point.weekday !== null && weekdayOf(dayIn(year)) === point.weekday,
  );
  if (byWeekday.length === 1) return byWeekday[0]!;
  const way = point.lean === -1 ? 'past' : point.lean === 1 ? 'future' : tense();
  const slack = reference.day === null ? 31 : 0;
  const last = years.filter((year) => dayIn(year) <= today + slack).at(-1) ?? null;
  const coming = years.find((year) => dayIn(year) >= today) ?? null;
  if (last === null || coming === null) return last ?? coming;
  const [ago, ahead] = [today - dayIn(last), dayIn(coming) - today];
  if (point.lean === null && Math.min(ago, ahead) <= NEAR_DAYS && Math.max(ago, ahead) > FAR_DAYS)
    return ago < ahead ? last : coming;
  if (way === 'past') return last;
  if (way === 'future') return coming;
  return ahead * LOOK_BACK < ago ? coming : last;
}

/** The resolved point as an ISO date; `null` for a day that its year does not have. */
export function fixPoint({ year, month, day }: Point): Fixed | null {
  if (year === null) return null;
  if (month === null) return { type: 'fixed', iso: isoYear(year), precision: 'year' };
  if (day === null) return { type: 'fixed', iso: isoMonth(year, month), precision: 'month' };
  const number = dayNumber(year, month, day);
  return number === null ? null : { type: 'fixed', iso: isoDay(number), precision: 'day' };
}
