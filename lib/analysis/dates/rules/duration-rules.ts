import { type Bite, readCount } from '../bite.ts';
import { addMonths, isoDay, isoMonth, isoYear, mondayOf, partsOf, shiftMonth } from '../calendar.ts';
import { type Draft, type Fixed, point, type Rule, type Surroundings, stretch } from '../draft.ts';
import { anchorDay } from '../reference.ts';
import { PLURAL, UNIT } from '../word-class.ts';

const ABOUT = '(?: q [qoe]{0,3} )?';
const COUNT = '(?: F? [DKN] (?: [-&] N )? | A? F o? | A )';
const SPAN = '[DKN] (?: - | r | & ) [DKN]';

/** Counted lengths with one end at the article's date: "the past six months", "hace dos años", "in over 50 years", "5-10 years" ahead. */
export const DURATION_RULES: readonly Rule[] = [
  { pattern: `e? [PLGX] (?: ${SPAN} ) U`, read: readAhead },
  { pattern: `e? [PLGX] ${ABOUT} ${COUNT} [cx]? U`, read: readNeighbouring },
  { pattern: `e? ${ABOUT} ${COUNT} [PLG] U`, read: readNeighbouring },
  { pattern: `e ${COUNT} U [LG]`, read: readNeighbouring },
  { pattern: 'e? P U', read: readNeighbouring },
  { pattern: 'e L U', read: readTheLast },
  { pattern: `f? ${ABOUT} (?: ${SPAN} | ${COUNT} ) U g`, read: readAgo },
  { pattern: `f? H ${ABOUT} (?: ${SPAN} | ${COUNT} ) U`, read: readAgo },
  { pattern: `${ABOUT} ${COUNT} U f 0`, read: readFromNow },
  { pattern: `n o? ${ABOUT} (?: ${SPAN} | ${COUNT} ) U`, read: readIn },
  { pattern: `e? O (?: c U | U [cU] )`, read: readStraight },
  { pattern: `e? ${ABOUT} ${COUNT} (?: c U | U c )`, read: readStraight },
  { pattern: `j ${ABOUT} ${COUNT} U`, read: readLasting },
  { pattern: `${SPAN} U`, read: readOutlook },
  { pattern: `\\( ${ABOUT} ${COUNT} U`, read: readOutlook },
];

const MONTHS_IN: ReadonlyMap<number, number> = new Map([
  [UNIT.month, 1],
  [UNIT.quarter, 3],
  [UNIT.half, 6],
  [UNIT.year, 12],
  [UNIT.lustrum, 60],
  [UNIT.decade, 120],
]);
const DAYS_IN: ReadonlyMap<number, number> = new Map([
  [UNIT.day, 1],
  [UNIT.week, 7],
  [UNIT.fortnight, 14],
]);

/** A length as months or days. */
interface Length {
  readonly unit: number;
  readonly months: number;
  readonly days: number;
}

function readLength(bite: Bite, count = readCount(bite)): Length | null {
  const unit = bite.values('U').at(-1)! % PLURAL;
  const isOne = bite.has('P') && bite.values('U').at(-1)! < PLURAL;
  const amount = count ?? (isOne ? 1 : null);
  if (amount === null || amount > 2000) return null;
  if (unit === UNIT.hour) return { unit, months: 0, days: Math.round(amount / 24) };
  const months = MONTHS_IN.get(unit);
  if (months !== undefined) return { unit, months: months * amount, days: 0 };
  const days = DAYS_IN.get(unit);
  return days === undefined ? null : { unit, months: 0, days: days * amount };
}

/** The day so far from the article's, `null` where the article's is not known well enough. */
function dayAt(length: Length, direction: -1 | 1, around: Surroundings): number | null {
  const today = todayFor(length, around);
  return today === null ? null : addMonths(today, direction * length.months) + direction * length.days;
}

function todayFor(length: Length, { reference }: Surroundings): number | null {
  if (reference === null) return null;
  return anchorDay(
    reference,
    length.days > 0 || length.months === 0 ? 'day' : length.unit >= UNIT.year ? 'year' : 'month',
  );
}

/** No finer than the article's date is known. */
function isoAs(number: number, around: Surroundings): string {
  const { year, month } = partsOf(number);
  if (around.reference?.day != null) return isoDay(number);
  return around.reference?.month == null ? isoYear(year) : isoMonth(year, month);
}

/** From so long ago to the article's date, or from it on. */
function fromToday(length: Length, direction: -1 | 1, around: Surroundings): Fixed | null {
  const other = dayAt(length, direction, around);
  const today = todayFor(length, around);
  if (other === null || today === null) return null;
  const [from, to] = direction < 0 ? [other, today] : [today, other];
  return stretch(isoAs(from, around), isoAs(to, around), 'period');
}

function readNeighbouring(bite: Bite, around: Surroundings): Draft | null {
  if (!isCountable(bite)) return null;
  if (bite.has('X') && around.tenseAt(bite.tokens.starts[bite.from]!) !== 'future') return null;
  const length = readLength(bite);
  return length === null ? null : fromToday(length, bite.has('GX') ? 1 : -1, around);
}

/** "the last year" is the past one, where "last year" is the calendar's; "the last week of May" is neither. */
function readTheLast(bite: Bite, around: Surroundings): Draft | null {
  const unit = bite.value('U')!;
  const isCalendar = around.lang !== 'en' || unit < UNIT.day || unit > UNIT.decade || bite.after() === 'o';
  const length = isCalendar ? null : readLength(bite, 1);
  return length === null ? null : fromToday(length, -1, around);
}

/** "último" by itself is often just the last of a row: "el último día". */
function isCountable(bite: Bite): boolean {
  return readCount(bite) !== null || bite.value('U') !== UNIT.day || bite.before() !== '_';
}

/** "5-10 years" ahead of the article's date. */
function readAhead(bite: Bite, around: Surroundings): Draft | null {
  const [low, high] = bite.values('DKN');
  if (low === undefined || high === undefined || low >= high) return null;
  const direction = bite.has('GX') || !bite.has('PL') ? 1 : -1;
  const [near, far] = [readLength(bite, low), readLength(bite, high)];
  if (near === null || far === null) return null;
  const [a, b] = [dayAt(near, direction, around), dayAt(far, direction, around)];
  if (a === null || b === null) return null;
  const [from, to] = a < b ? [a, b] : [b, a];
  const isYears = near.unit >= UNIT.year;
  return isYears
    ? stretch(isoYear(partsOf(from).year), isoYear(partsOf(to).year), 'period')
    : stretch(isoAs(from, around), isoAs(to, around), 'period');
}

/** "two years ago" is a year, "5 days ago" a day; "desde hace dos años" lasts until today. */
function readAgo(bite: Bite, around: Surroundings): Draft | null {
  const counts = bite.values('DKN');
  if (counts.length === 2 && bite.classes.search(/[DKN][-r&][DKN]U/) >= 0 && !isOneNumber(bite))
    return readSpanAgo(bite, around);
  const length = readLength(bite);
  if (length === null) return null;
  if (bite.value('f') === 1 || (bite.has('F') && length.unit !== UNIT.hour))
    return fromToday(length, -1, around);
  return when(length, -1, around);
}

function isOneNumber(bite: Bite): boolean {
  const [first, second] = bite.values('DKN');
  return bite.has('N') && first! % 10 === 0 && first! >= 20 && second! < 10;
}

function readSpanAgo(bite: Bite, around: Surroundings): Draft | null {
  const [low, high] = bite.values('DKN');
  const [near, far] = [readLength(bite, low), readLength(bite, high)];
  if (near === null || far === null) return null;
  const [to, from] = [dayAt(near, -1, around), dayAt(far, -1, around)];
  return from === null || to === null || from >= to
    ? null
    : stretch(isoAs(from, around), isoAs(to, around), 'period');
}

/** The day, week, month or year so far away, as fine as the unit that counts. */
function when(length: Length, direction: -1 | 1, around: Surroundings): Draft | null {
  const number = dayAt(length, direction, around);
  if (number === null) return null;
  const { year, month } = partsOf(number);
  if (length.unit === UNIT.hour || length.unit === UNIT.day)
    return { type: 'fixed', iso: isoDay(number), precision: 'day' };
  if (length.days > 0) return stretch(isoDay(mondayOf(number)), isoDay(mondayOf(number) + 6), 'week');
  if (length.unit === UNIT.decade || length.unit === UNIT.lustrum)
    return stretch(isoYear(year - 2), isoYear(year + 2), 'period');
  return length.unit === UNIT.year ? point({ year }) : point({ year, month });
}

function readFromNow(bite: Bite, around: Surroundings): Draft | null {
  const length = readLength(bite);
  return length === null ? null : when(length, 1, around);
}

/** Words after which "in 50 years" looks back: "the lowest in five decades", "la primera vez en 30 años". */
const RECORD =
  /(?:\b(?:first|only|second|third|most|least|fewest|lowest|highest|biggest|largest|worst|best|greatest|deadliest|bloodiest|smallest|steepest|primera?|mayor|menor|peor|mejor|mas|menos|unica?|[a-z]{3,}est)\b[^.;\n]{0,80})$/;

/** "in five decades" after a record looks back, "in two weeks" with a future verb on; else it is only a length. */
function readIn(bite: Bite, around: Surroundings): Draft | null {
  const length = readLength(bite);
  if (length === null) return null;
  const start = bite.tokens.starts[bite.from]!;
  const before = around.folded.slice(Math.max(0, start - 100), start);
  const isWithin = /^(?:within|dentro)/.test(around.folded.slice(start, start + 6));
  if (!isWithin && length.months > 0 && RECORD.test(before)) return fromToday(length, -1, around);
  const tense = around.tenseAt(start);
  if (tense === 'past' || /[cgf]/.test(bite.after())) return null;
  if (tense === null && !isWithin && before.trim() !== '' && !/^\s*$/.test(before)) return null;
  if (length.unit === UNIT.hour && length.days === 0) return null;
  if (isWithin && around.lang === 'en') return fromToday(length, 1, around);
  return when(length, 1, around);
}

/** "nine straight months", "the second straight month", "tercer año consecutivo": up to the last one that is over. */
function readStraight(bite: Bite, around: Surroundings): Draft | null {
  if (!bite.has('c') || !bite.has('U')) return null;
  const count = bite.value('O') ?? readCount(bite);
  const unit = bite.value('U')! % PLURAL;
  const { reference } = around;
  if (count === null || count < 2 || reference === null) return null;
  if (unit === UNIT.year) {
    const last = reference.month !== null && reference.month <= 3 ? reference.year - 1 : reference.year;
    return stretch(isoYear(last - count + 1), isoYear(last), 'period');
  }
  if (unit === UNIT.month && reference.month !== null) {
    const [year, month] = shiftMonth(reference.year, reference.month, -1);
    const [fromYear, fromMonth] = shiftMonth(year, month, 1 - count);
    return stretch(isoMonth(fromYear, fromMonth), isoMonth(year, month), 'period');
  }
  const length = readLength(bite, count);
  return length === null || unit === UNIT.year ? null : fromToday(length, -1, around);
}

/** "for nearly three years, he has been", "lleva diez años": a length that lasts until today, never one that was served. */
function readLasting(bite: Bite, around: Surroundings): Draft | null {
  const length = readLength(bite);
  if (length === null || length.unit < UNIT.day) return null;
  const start = bite.tokens.starts[bite.from]!;
  const end = bite.tokens.ends[bite.to - 1]!;
  if (around.lang === 'es') {
    return /^\s(?:en (?:prision|la carcel)|de (?:carcel|prision|edad))/.test(
      around.folded.slice(end, end + 24),
    )
      ? null
      : fromToday(length, -1, around);
  }
  const before = /[^.;\n]{0,60}$/.exec(around.folded.slice(Math.max(0, start - 60), start))![0];
  const after = /^[^.;\n]{0,50}/.exec(around.folded.slice(end, end + 50))![0];
  const isPerfect =
    /\b(?:has|have|'s|'ve) (?:[a-z]+ )?(?:been|had|[a-z]+ed|kept|led|run|held|sought|fought|become|made|taken)\b/;
  if (
    /\b(?:delayed|postponed|extended|sentenced|suspended|paused|jailed|imprisoned|banned|barred) $/.test(
      before,
    )
  )
    return null;
  return isPerfect.test(before) || (/^\s*$/.test(before) && isPerfect.test(after))
    ? fromToday(length, -1, around)
    : null;
}

const AHEAD =
  /(?:(?:short|medium|mid|near|long(?:er)?)[- ]term|(?:corto|mediano|largo) plazo|outlook|horizon|forecast)[^.;\n]{0,24}$/;

/** "Long-term (5-10 years)": a length in brackets after the word for an outlook. */
function readOutlook(bite: Bite, around: Surroundings): Draft | null {
  const start = bite.tokens.starts[bite.from]!;
  if (!AHEAD.test(around.folded.slice(Math.max(0, start - 60), start))) return null;
  if (bite.classes.search(/[DKN][-r&][DKN]U/) >= 0) return readAhead(bite, around);
  const length = readLength(bite);
  return length === null ? null : fromToday(length, 1, around);
}
