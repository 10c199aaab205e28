import type { Bite } from '../bite.ts';
import { dayNumber, daysInMonth, isoDay, isoMonth, isoYear, mondayOf, shiftMonth } from '../calendar.ts';
import { type Draft, type Fixed, point, type Rule, type Surroundings, stretch } from '../draft.ts';
import type { Reference } from '../reference.ts';
import { LATER, PART, PLURAL, UNIT } from '../word-class.ts';
import { dayFrom } from './near-days.ts';

/** Dates that count from the article's own: "yesterday", "this week", "el lunes pasado", "earlier this year", "a fin de mes". */
export const RELATIVE_RULES: readonly Rule[] = [
  { pattern: 'e U [i_] d', read: readNextToNear },
  { pattern: 'd W', read: readNear },
  { pattern: 'd', read: readNear },
  { pattern: 'a', read: readTomorrow },
  { pattern: '[TL] [pa]', read: readPartOfDay },
  { pattern: 'l d', read: readNear },
  { pattern: 'l n? (?: T | e ) U', read: readSoFar },
  { pattern: 'l o T? (?: U | Y )', read: readSoFar },
  { pattern: 'e? z U ,? [no]? (?: e? [LB] U | e? U [LB] | Y )', read: readSameTime },
  { pattern: '(?: e? [LGPT] )? E o e? (?: [TLG] U | U [LG]? )', read: readEndOfUnit },
  { pattern: 'e? v o e U', read: readEndOfUnit },
  { pattern: 'e? U _ G', read: readUnit },
  { pattern: 'e? U [LBGX]', read: readUnit },
  { pattern: 'e? [TLGBX] U', read: readUnit },
  { pattern: 'e? U', read: readBareUnit },
];

/** "the day before yesterday", "the day after tomorrow". */
function readNextToNear(bite: Bite, around: Surroundings): Draft | null {
  const word = bite.from + 2;
  const link = around.folded.slice(bite.tokens.starts[word]!, bite.tokens.ends[word]!);
  const shift = link === 'before' ? -1 : link === 'after' ? 1 : 0;
  return shift === 0 || bite.value('U') !== UNIT.day
    ? null
    : dayFrom(around.reference, bite.value('d')! + shift);
}

function readNear(bite: Bite, around: Surroundings): Draft | null {
  if (
    /^ (?:en )?dia(?![a-z])/.test(
      around.folded.slice(bite.tokens.ends[bite.to - 1]!, bite.tokens.ends[bite.to - 1]! + 8),
    )
  )
    return null;
  const end = bite.tokens.ends[bite.to - 1]!;
  const isCompound =
    around.folded.charAt(bite.tokens.starts[bite.from]! - 1) === '-' || around.folded.charAt(end) === '-';
  return isCompound ? null : dayFrom(around.reference, bite.value('d')!);
}

/** "mañana", where it is no morning: not "la mañana", "de mañana", "10 de la mañana". */
function readTomorrow(bite: Bite, around: Surroundings): Draft | null {
  return /[eoVTAdnri]/.test(bite.before()) ? null : dayFrom(around.reference, 1);
}

function readPartOfDay(bite: Bite, around: Surroundings): Draft | null {
  if (bite.has('L')) return bite.value('p') === -1 ? dayFrom(around.reference, -1) : null;
  return dayFrom(around.reference, 0);
}

const SPOKEN_OF: ReadonlyMap<number, 'day' | 'week' | 'month' | 'year'> = new Map([
  [UNIT.day, 'day'],
  [UNIT.week, 'week'],
  [UNIT.month, 'month'],
  [UNIT.year, 'year'],
]);

/** "earlier this year", "later this month", "en lo que va de este año": from the start to today, or from today to the end. */
function readSoFar(bite: Bite, around: Surroundings): Draft | null {
  const { reference } = around;
  if (reference?.day == null) return null;
  const isLater = bite.value('l') === LATER;
  const year = bite.value('Y');
  if (around.lang === 'es') {
    const start = bite.tokens.starts[bite.from]!;
    if (!/\blo que $/.test(around.folded.slice(Math.max(0, start - 7), start))) return null;
  }
  if (year !== null)
    return year === reference.year
      ? stretch(`${isoYear(year)}-01-01`, isoDay(reference.day), 'period')
      : null;
  const unit = bite.value('U')!;
  const whole = unit === UNIT.day ? null : unitAround(SPOKEN_OF.get(unit), reference, 0);
  if (whole === null) return null;
  const [first, last] = whole;
  return isLater
    ? stretch(isoDay(reference.day), isoDay(last), 'period')
    : stretch(isoDay(first), isoDay(reference.day), 'period');
}

/** "the same month last year": the month last spoken of, a year back; of other lengths only the year is told. */
function readSameTime(bite: Bite, around: Surroundings): Draft | null {
  const named = bite.value('Y');
  const { focus, reference } = around;
  const base = named ?? (reference === null ? null : reference.year - 1);
  if (base === null) return null;
  if (bite.value('U') === UNIT.month && focus.month !== null)
    return point({ year: base, month: focus.month });
  return point({ year: base });
}

/** "a finales de año", "a principios de este mes", "a fin de mes", "fin de semana". */
function readEndOfUnit(bite: Bite, around: Surroundings): Draft | null {
  const unit = bite.value('U')!;
  const part = bite.value('E') ?? PART.end;
  const shift = bite.has('LP') ? -1 : bite.has('G') ? 1 : 0;
  if (unit === UNIT.week) return part === PART.end ? weekend(shift, bite, around) : null;
  if (around.lang === 'en' && !bite.has('TLGv')) return null;
  const whole = unitAround(SPOKEN_OF.get(unit), around.reference, shift);
  if (whole === null || unit < UNIT.month) return null;
  return partOf(whole[0], whole[1], part);
}

/** The early, middle or late third of a stretch of days; its last sixth for the end. */
export function partOf(first: number, last: number, part: number): Fixed {
  const third = Math.round((last - first + 1) / 3);
  if (part === PART.early) return stretch(isoDay(first), isoDay(first + third - 1), 'period');
  if (part === PART.mid) return stretch(isoDay(first + third), isoDay(last - third), 'period');
  return stretch(
    isoDay(last + 1 - (part === PART.end ? Math.round(third / 2) : third)),
    isoDay(last),
    'period',
  );
}

function weekend(shift: number, bite: Bite, around: Surroundings): Fixed | null {
  const today = around.reference?.day ?? null;
  if (today === null) return null;
  const saturday = mondayOf(today) + 5;
  const tense = around.tenseAt(bite.tokens.starts[bite.from]!);
  if (shift !== 0 || (bite.has('T') && tense !== 'past')) {
    return stretch(isoDay(saturday + shift * 7), isoDay(saturday + shift * 7 + 1));
  }
  const isBack = saturday > today && (tense === null ? saturday - today > 2 : tense === 'past');
  const first = isBack ? saturday - 7 : saturday;
  return stretch(isoDay(first), isoDay(first + 1));
}

/** "this week", "last year", "la semana pasada", "the previous year", "next quarter". */
function readUnit(bite: Bite, around: Surroundings): Draft | null {
  const unit = bite.value('U')!;
  const isPlural = unit >= PLURAL;
  if (isPlural || bite.before() === 'V' || isTitle(bite, around)) return null;
  const shift = bite.has('LB') ? -1 : bite.has('GX') ? 1 : 0;
  if (unit === UNIT.weekend) return weekend(shift, bite, around);
  if (bite.has('BX')) return readFromFocus(unit, shift, around);
  const { reference } = around;
  if (reference === null) return null;
  if (unit === UNIT.quarter && reference.month !== null)
    return quarter(reference.year, reference.month, shift);
  if (unit === UNIT.decade && shift < 0)
    return stretch(isoYear(reference.year - 10), isoYear(reference.year), 'period');
  if (unit === UNIT.decade && shift > 0)
    return stretch(isoYear(reference.year), isoYear(reference.year + 10), 'period');
  const name = SPOKEN_OF.get(unit);
  if (name === undefined || name === 'day') return null;
  if (name === 'year') return point({ year: reference.year + shift });
  if (name === 'month') {
    if (reference.month === null) return null;
    const [year, month] = shiftMonth(reference.year, reference.month, shift);
    return point({ year, month });
  }
  const whole = unitAround('week', reference, shift);
  return whole === null ? null : stretch(isoDay(whole[0]), isoDay(whole[1]), 'week');
}

/** "Top 5 This Week": a heading of the page, not a date of the article. */
function isTitle(bite: Bite, { text }: Surroundings): boolean {
  const at = bite.tokens.starts[bite.indexOf('U')]!;
  const [first, second] = [text.charAt(at), text.charAt(at + 1)];
  return first !== first.toLowerCase() && second === second.toLowerCase();
}

/** "the previous year", "el mes anterior": from the year or month last spoken of. */
function readFromFocus(unit: number, shift: number, { focus, reference }: Surroundings): Draft | null {
  if (unit === UNIT.year) {
    const year = focus.year ?? reference?.year ?? null;
    return year === null ? null : point({ year: year + shift });
  }
  if (unit === UNIT.month) {
    const month = focus.month ?? reference?.month ?? null;
    const year = focus.month === null ? (reference?.year ?? null) : focus.year;
    if (month === null || year === null) return null;
    const [y, m] = shiftMonth(year, month, shift);
    return point({ year: y, month: m });
  }
  if (unit !== UNIT.week) return null;
  const whole = unitAround('week', reference, shift);
  return whole === null ? null : stretch(isoDay(whole[0]), isoDay(whole[1]), 'week');
}

function quarter(year: number, month: number, shift: number): Fixed {
  const [y, m] = shiftMonth(year, month - ((month - 1) % 3), shift * 3);
  return stretch(`${isoMonth(y, m)}-01`, `${isoMonth(y, m + 2)}-${daysInMonth(y, m + 2)}`);
}

/** "over the weekend", "over the month" after a month was named. */
function readBareUnit(bite: Bite, around: Surroundings): Draft | null {
  if (!bite.has('e')) return null;
  const unit = bite.value('U')!;
  const start = bite.tokens.starts[bite.from]!;
  const lead = around.folded.slice(Math.max(0, start - 10), start);
  if (unit === UNIT.weekend) return weekend(0, bite, around);
  const { latest } = around.focus;
  if (unit !== UNIT.month || latest === null) return null;
  return /\b(?:over|during|for|durante) $/.test(lead) && bite.after() !== 'o' && bite.after() !== '-'
    ? point({ year: latest.year, month: latest.month })
    : null;
}

/** First and last day of the unit around the reference, or of its neighbour; `null` where the reference is too coarse. */
function unitAround(
  name: 'day' | 'week' | 'month' | 'year' | undefined,
  reference: Reference | null,
  shift: number,
): [first: number, last: number] | null {
  if (reference === null || name === undefined) return null;
  if (name === 'year')
    return [dayNumber(reference.year + shift, 1, 1)!, dayNumber(reference.year + shift, 12, 31)!];
  if (name === 'month') {
    if (reference.month === null) return null;
    const [year, month] = shiftMonth(reference.year, reference.month, shift);
    return [dayNumber(year, month, 1)!, dayNumber(year, month, daysInMonth(year, month))!];
  }
  if (reference.day === null) return null;
  if (name === 'day') return [reference.day + shift, reference.day + shift];
  const monday = mondayOf(reference.day) + shift * 7;
  return [monday, monday + 6];
}
