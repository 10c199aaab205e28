import { Bite } from '../bite.ts';
import { dayNumber, daysInMonth, isoDay, isoMonth, isoYear } from '../calendar.ts';
import { type Draft, type Fixed, point, type Rule, type Surroundings, stretch } from '../draft.ts';
import { isYear } from '../guards.ts';
import { expandYear } from '../numeric-date.ts';
import { PLURAL, UNIT } from '../word-class.ts';
import { readYearOf, YEAR_OF } from './calendar-rules.ts';

/** Years and what they are cut into: "2014", "2019-21", "the 1970s", "los años 80", "fiscal year 2024", "Q3 2024", "summer 2023". */
export const YEAR_RULES: readonly Rule[] = [
  {
    pattern: 'e? [OLP] [DN] U o e? (?: [TLGPB] x U | (?: x U? o? | U x o? ) Y | y [YDK]? )',
    read: readMonthsOfFiscalYear,
    why: 'fiscal-year',
  },
  { pattern: 'e? x U Y (?: r | - | & ) Y', read: readFiscalYears, why: 'fiscal-year' },
  { pattern: 'y [YDK]?', read: readFiscalYear, why: 'fiscal-year' },
  { pattern: 'e? x U? o? Y', read: readFiscalYear, why: 'fiscal-year' },
  { pattern: 'e? U x o? Y', read: readFiscalYear, why: 'fiscal-year' },
  { pattern: 'e? [TLGPB] x U', read: readDeicticFiscalYear, why: 'fiscal-year' },
  { pattern: 'e? (?: U x [LBG] | [TLGB] U x )', read: readDeicticFiscalYear, why: 'fiscal-year' },
  { pattern: `e? [OD] U ${YEAR_OF}`, read: readPartOfYear },
  { pattern: `Q ,? ${YEAR_OF}`, read: readPartOfYear },
  { pattern: `e? [OLP] (?: [DN] | A? F o? ) U ${YEAR_OF}`, read: readMonthsOfYear },
  { pattern: `e? (?: [DN] | A? F o? ) [OP] U ${YEAR_OF}`, read: readMonthsOfYear },
  { pattern: `e? Z ${YEAR_OF}`, read: readSeason },
  { pattern: 'e? (?: [TLGP] Z | Z [LG] )', read: readSeason },
  { pattern: 'e? U o e? (?: U )? [YSsDKN]', read: readDecade, why: 'decade' },
  { pattern: 'e? U [SsDKNY]', read: readDecade, why: 'decade' },
  { pattern: 'e? S', read: readDecade, why: 'decade' },
  { pattern: 'e s', read: readDecade, why: 'decade' },
  { pattern: 's', read: readDecade, why: 'decade' },
  { pattern: 'e N', read: readDecade, why: 'decade' },
  { pattern: 'Y - D', read: readShortRange },
  { pattern: 'Y', read: readYear },
];

function readYear(bite: Bite, around: Surroundings): Draft | null {
  const year = bite.value('Y')!;
  return isYear(bite.tokens, bite.from, around, false) ? point({ year }) : null;
}

/** "2019-21" is 2019 to 2021; "2012-14" too. */
function readShortRange(bite: Bite, around: Surroundings): Draft | null {
  const from = bite.value('Y')!;
  const to = Math.floor(from / 100) * 100 + bite.value('D')!;
  if (to <= from || to - from > 20 || bite.tokens.ends[bite.to - 1]! - bite.tokens.starts[bite.to - 1]! !== 2)
    return null;
  return isYear(bite.tokens, bite.from, around, false) ? stretch(isoYear(from), isoYear(to)) : null;
}

/** The fiscal year of the United States starts in October of the year before; an "ejercicio fiscal" goes by the calendar. */
function readFiscalYear(bite: Bite, around: Surroundings): Draft | null {
  const glued = bite.value('y') || null;
  const year = glued ?? bite.value('Y') ?? bite.value('DK');
  if (year === null) return null;
  const start = bite.tokens.starts[bite.from]!;
  const isMexican = /\bejercicio $/.test(around.folded.slice(Math.max(0, start - 10), start));
  const full = year < 100 ? expandYear(year) : year;
  return isMexican ? point({ year: full }) : fiscalYear(full);
}

function readDeicticFiscalYear(bite: Bite, around: Surroundings): Draft | null {
  return bite.value('U') === UNIT.year ? readDeicticOf(bite, around) : null;
}

/** The fiscal year that "current", "last" or "next" points to. */
function readDeicticOf(bite: Bite, { reference }: Surroundings): Draft | null {
  if (reference === null) return null;
  const current = reference.year + (reference.month !== null && reference.month >= 10 ? 1 : 0);
  return fiscalYear(current + (bite.has('LPB') ? -1 : bite.has('G') ? 1 : 0));
}

/** "fiscal years 2008 to 2010": from the start of the first to the end of the last. */
function readFiscalYears(bite: Bite): Draft | null {
  const [first, last] = bite.values('Y');
  if (first === undefined || last === undefined || last <= first) return null;
  return stretch(fiscalYear(first).iso, fiscalYear(last).isoEnd!);
}

function fiscalYear(year: number): Fixed {
  return stretch(`${isoYear(year - 1)}-10-01`, `${isoYear(year)}-09-30`);
}

/** "the first three months of the current fiscal year", "of FY2024". */
function readMonthsOfFiscalYear(bite: Bite, around: Surroundings): Draft | null {
  const at = bite.indexOf('o') + 1;
  const [count, unit] = [bite.value('DN')!, bite.value('U')!];
  const opening = bite.value('O');
  if (unit !== UNIT.month + PLURAL || count > 12 || (opening !== null && opening !== 1)) return null;
  const part = new Bite(bite.tokens, at, bite.to);
  const whole = part.has('Yy') ? readFiscalYear(part, around) : readDeicticOf(part, around);
  if (whole?.type !== 'fixed') return null;
  const year = Number(whole.iso.slice(0, 4));
  const [from, to] = opening === 1 ? [10, 9 + count] : [22 - count, 21];
  const month = (index: number) => [year + Math.floor((index - 1) / 12), ((index - 1) % 12) + 1] as const;
  const [first, last] = [month(from), month(to)];
  return stretch(`${isoMonth(...first)}-01`, `${isoMonth(...last)}-${daysInMonth(...last)}`);
}

const MONTHS_OF: ReadonlyMap<number, number> = new Map([
  [UNIT.quarter, 3],
  [UNIT.half, 6],
]);

/** "the second quarter of 2024", "primer semestre de este año". */
function readPartOfYear(bite: Bite, around: Surroundings): Draft | null {
  const year = readYearOf(bite, around);
  const months = bite.has('Q') ? 3 : MONTHS_OF.get(bite.value('U')!);
  const ordinal = bite.value('QOD')!;
  if (year !== null && bite.has('O') && bite.value('U') === UNIT.month && ordinal <= 12)
    return point({ year, month: ordinal });
  if (year === null || months === undefined || ordinal * months > 12) return null;
  return monthsOf(year, (ordinal - 1) * months + 1, ordinal * months);
}

/** "the first six months of 2025", "los últimos tres meses de 2024". */
function readMonthsOfYear(bite: Bite, around: Surroundings): Draft | null {
  const year = readYearOf(bite, around);
  const unit = bite.value('U')!;
  const count = bite.value('DN') ?? bite.value('F')!;
  const opening = bite.value('O');
  if (year === null || unit !== UNIT.month + PLURAL || count > 12) return null;
  if (opening !== null && opening !== 1) return null;
  return opening === 1 ? monthsOf(year, 1, count) : monthsOf(year, 13 - count, 12);
}

function monthsOf(year: number, from: number, to: number): Fixed {
  return stretch(`${isoMonth(year, from)}-01`, `${isoMonth(year, to)}-${daysInMonth(year, to)}`);
}

/** Seasons of the north: spring is March to May; winter is named by the year it ends in. */
function readSeason(bite: Bite, around: Surroundings): Draft | null {
  const season = bite.value('Z')!;
  const named = readYearOf(bite, around);
  const year = named ?? (bite.has('U') || bite.has('Y') ? null : nearSeason(season, bite, around));
  if (year === null) return null;
  const first = season === 3 ? dayNumber(year - 1, 12, 1)! : dayNumber(year, 3 + season * 3, 1)!;
  const lastMonth = season === 3 ? 2 : 5 + season * 3;
  return stretch(isoDay(first), isoDay(dayNumber(year, lastMonth, daysInMonth(year, lastMonth))!));
}

function nearSeason(season: number, bite: Bite, { reference }: Surroundings): number | null {
  if (reference?.month == null) return null;
  const start = season === 3 ? 0 : 3 + season * 3;
  const hasBegun = reference.month >= start;
  if (bite.has('L') || bite.has('P'))
    return reference.month >= start + 3 ? reference.year : reference.year - 1;
  if (bite.has('G')) return hasBegun ? reference.year + 1 : reference.year;
  return reference.year;
}

/** "the 1970s", "los años ochenta", "la década de los 90": 1980 to 1989. */
function readDecade(bite: Bite, around: Surroundings): Draft | null {
  const unit = bite.values('U');
  const isPlainYears = unit.length > 0 && unit[0] !== UNIT.decade;
  if (isPlainYears && (unit[0] !== UNIT.year + PLURAL || around.lang !== 'es')) return null;
  const value = bite.values('YSsDKN').at(-1)!;
  if (unit.length === 0 && bite.has('N') && !isSpanishDecade(bite, around)) return null;
  if (isPlainYears && bite.has('DN') && value < 20) return null;
  if (bite.has('Y') && isPlainYears && value % 10 !== 0) return null;
  const first = value >= 1000 ? value : value % 10 === 0 && value >= 20 && value < 100 ? 1900 + value : null;
  if (first === null || first % 10 !== 0 || first > 2090) return null;
  if (
    bite.has('s') &&
    bite.before() === 'n' &&
    /\bhis |\bher |\btheir $/.test(
      around.folded.slice(Math.max(0, bite.tokens.starts[bite.from]! - 6), bite.tokens.starts[bite.from]!),
    )
  )
    return null;
  if (unit.length === 0 && !bite.has('Se') && isAgeGroup(bite, around)) return null;
  return { type: 'fixed', iso: isoYear(first), isoEnd: isoYear(first + 9), precision: 'decade' };
}

/** "los noventa" with nothing counted after it. */
function isSpanishDecade(bite: Bite, around: Surroundings): boolean {
  if (
    around.lang !== 'es' ||
    around.folded.slice(bite.tokens.starts[bite.from]!, bite.tokens.ends[bite.from]!) !== 'los'
  )
    return false;
  const value = bite.value('N')!;
  return (
    value >= 20 && value % 10 === 0 && /^[.,)nof"&|]?$/.test(bite.after()) && /[nofE]/.test(bite.before())
  );
}

/** "in her 30s", "men in their twenties". */
function isAgeGroup(bite: Bite, around: Surroundings): boolean {
  const start = bite.tokens.starts[bite.from]!;
  return /\b(?:his|her|their|my|your|our|mid|early|late)[\s-]$/.test(
    around.folded.slice(Math.max(0, start - 7), start),
  );
}
