import type { Bite } from '../bite.ts';
import { dayNumber, isoDay } from '../calendar.ts';
import { type Draft, IMPOSSIBLE, type Lean, point, type Rule, type Surroundings, stretch } from '../draft.ts';
import { isMonthName, isYear } from '../guards.ts';
import { expandYear } from '../numeric-date.ts';
import { UNIT } from '../word-class.ts';

/** "2014", "of last year", "del año pasado", "de este año", "of that year": what gives a month its year. */
export const YEAR_OF = '(?: ,? n? o? e? (?: U? Y | (?: [TLGBtz] | t z ) U | U [LBGXz] ) )';
const WEEKDAY = '(?: [Ww] ,? )';
const MONTH = '[Mm]';

/** Dates with a month's name or in digits: "Saturday, November 15, 2025", "el pasado 18 de noviembre", "June of last year". */
export const CALENDAR_RULES: readonly Rule[] = [
  { pattern: `${WEEKDAY}? I`, read: readDigits },
  { pattern: `${WEEKDAY} u`, read: readDigits },
  { pattern: `${MONTH} ,? D ,? (?: ,? h ,?)? ${YEAR_OF}?  [-r] ,? D ${YEAR_OF}`, read: readDayRange },
  { pattern: `e? D (?: - | r e? | & e? ) D o? e? ${MONTH} ${YEAR_OF}?`, read: readDayRange },
  { pattern: `e? O (?: - | r e? ) O o? ${MONTH} ${YEAR_OF}?`, read: readDayRange },
  { pattern: `[bfo] e? D (?: r e? | & e? ) D o? e? ${MONTH} (?: ${YEAR_OF} | [LG] )?`, read: readDayRange },
  {
    pattern: `${MONTH} (?: D | O | N - O ) (?: - | r e? ) (?: D | O ) (?: ${YEAR_OF} )?`,
    read: readDayRange,
  },
  {
    pattern: `(?: e? [TLGP] )? ${WEEKDAY}? e? [TLGP]? U? (?: D | O | N - O ) o? e? ${MONTH} (?: ${YEAR_OF} | ,? K | [LG] )?`,
    read: readDay,
  },
  {
    pattern: `[LG]? ${WEEKDAY}? ${MONTH} ,? (?: D | O | N - O ) (?: ${YEAR_OF} | ,? h ,? Y | ,? K )?`,
    read: readDay,
  },
  { pattern: `(?: K o? ${MONTH} ${YEAR_OF} | ${MONTH} K ,? Y | ${MONTH} D , # )`, read: () => IMPOSSIBLE },
  { pattern: `D [-/] ${MONTH} [-/] Y`, read: readDay },
  { pattern: `Y [-/]? ${MONTH} [-/]? D`, read: readDay },
  { pattern: 'e? U? D o (?: T U | e? U [LGB] | e? L U )', read: readDayOfMonth },
  { pattern: `e? [TLGP] (?: U o )? ${MONTH}`, read: readLeaningMonth },
  { pattern: `${MONTH} -? ${YEAR_OF}`, read: readMonth },
  { pattern: `${MONTH} [LG]`, read: readLeaningMonth },
  { pattern: `Y [-/]? ${MONTH}`, read: readMonth },
  { pattern: `${MONTH} K`, read: readMonth },
  { pattern: MONTH, read: readMonth },
];

function readDigits(bite: Bite): Draft {
  const digits = bite.value('Iu')!;
  const day = digits % 100;
  return point({
    year: Math.floor(digits / 10_000),
    month: Math.floor(digits / 100) % 100,
    day: day || null,
  });
}

function readDay(bite: Bite, around: Surroundings): Draft | null {
  const at = bite.indexOf('Mm');
  const month = bite.tokens.values[at]!;
  const day = readDayOf(bite);
  if (day === null || !isMonthName(bite, at, around, true)) return null;
  const year =
    readYearOf(bite, around) ??
    readShortYear(bite, at) ??
    (isNineEleven(month, day, bite, around) ? 2001 : null);
  const lean = bite.has('LP') && year === null ? -1 : bite.has('G') && year === null ? 1 : null;
  const parts = { year, month, day, weekday: bite.value('Ww'), lean } as const;
  return dayNumber(year ?? 2000, month, day) === null ? IMPOSSIBLE : point(parts);
}

/** "the Sept. 11 attacks", "los atentados del 11 de septiembre" are of one year to every reader. */
function isNineEleven(month: number, day: number, bite: Bite, { folded }: Surroundings): boolean {
  if (month !== 9 || day !== 11) return false;
  const [start, end] = [bite.tokens.starts[bite.from]!, bite.tokens.ends[bite.to - 1]!];
  return (
    /^,? (?:terror[a-z]* )?(?:attack|hijack)/.test(folded.slice(end, end + 24)) ||
    /\b(?:atentados?|ataques?) (?:terroristas? )?(?:de|del) ?$/.test(
      folded.slice(Math.max(0, start - 28), start),
    )
  );
}

function readDayOf(bite: Bite): number | null {
  const ordinal = bite.value('O');
  if (ordinal !== null) return ordinal + (bite.has('N') ? bite.value('N')! : 0);
  return bite.value('D');
}

function readDayRange(bite: Bite, around: Surroundings): Draft | null {
  const at = bite.indexOf('Mm');
  const month = bite.tokens.values[at]!;
  const [first, last] = bite.values('DO');
  if (first === undefined || last === undefined || last <= first || !isMonthName(bite, at, around, true))
    return null;
  const named = readYearOf(bite, around);
  const year = named ?? yearOfNearest(month, first, around);
  if (year === null) return null;
  const [from, to] = [dayNumber(year, month, first), dayNumber(year, month, last)];
  return from === null || to === null ? IMPOSSIBLE : stretch(isoDay(from), isoDay(to));
}

function yearOfNearest(month: number, day: number, around: Surroundings): number | null {
  const { reference } = around;
  if (reference === null) return null;
  const today = reference.day ?? dayNumber(reference.year, reference.month ?? 7, 1)!;
  const distance = (year: number) => Math.abs((dayNumber(year, month, Math.min(day, 28)) ?? 0) - today);
  const years = [reference.year, reference.year - 1, reference.year + 1];
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** "el 15 del mes pasado", "el día 2 de este mes". */
function readDayOfMonth(bite: Bite, around: Surroundings): Draft | null {
  const units = bite.values('U');
  if (units.at(-1) !== UNIT.month || around.reference?.month == null) return null;
  const { year, month } = around.reference;
  const shift = bite.has('LB') ? -1 : bite.has('G') ? 1 : 0;
  const count = year * 12 + month - 1 + shift;
  return point({ year: Math.floor(count / 12), month: (count % 12) + 1, day: bite.value('D') });
}

function readMonth(bite: Bite, around: Surroundings): Draft | null {
  const at = bite.indexOf('Mm');
  const year = readYearOf(bite, around) ?? readShortYear(bite, at);
  if (bite.has('K') && year === null) return null;
  if (!isMonthName(bite, at, around, year !== null)) return null;
  return point({ year, month: bite.tokens.values[at]! });
}

function readLeaningMonth(bite: Bite, around: Surroundings): Draft | null {
  const at = bite.indexOf('Mm');
  if (bite.has('U') && bite.value('U') !== UNIT.month) return null;
  if (!isMonthName(bite, at, around, false)) return null;
  const lean: Lean = bite.has('LP') ? -1 : bite.has('G') ? 1 : 0;
  return point({ month: bite.tokens.values[at]!, lean });
}

/** The year a month's companion words name; `null` where there are none or what they go back to is unknown. */
export function readYearOf(bite: Bite, around: Surroundings): number | null {
  const at = bite.indexOf('Y');
  if (at >= 0) return isYear(bite.tokens, at, around, true) ? bite.tokens.values[at]! : null;
  const unit = bite.values('U').at(-1);
  if (unit !== UNIT.year) return null;
  const { reference, focus } = around;
  if (bite.has('tzB')) return focus.year === null ? null : focus.year - (bite.has('B') ? 1 : 0);
  if (reference === null) return null;
  return reference.year + (bite.has('L') ? -1 : bite.has('GX') ? 1 : 0);
}

/** "Aug 96": two digits at the end of a clause. */
function readShortYear(bite: Bite, month: number): number | null {
  const at = bite.to - 1;
  if (at <= month || bite.tokens.classes.charAt(at) !== 'K' || !/^[.,)|"]?$/.test(bite.after())) return null;
  const value = bite.tokens.values[at]!;
  return value >= 60 && value < 100 ? expandYear(value) : null;
}
