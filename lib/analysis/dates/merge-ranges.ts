import { dayNumber, isoDay } from './calendar.ts';
import { type Fixed, type Point, stretch } from './draft.ts';
import type { Found } from './found.ts';
import { fixPoint } from './resolve-point.ts';
import type { Tokens } from './tokenize.ts';

type Drafted = Point | Fixed;

/** Joins two dates with "to", "through", "–", "a", "al", or "between … and": "from June to August 2024", "2019–2021". */
export function mergeRanges(found: readonly Found[], tokens: Tokens): Found[] {
  const merged: Found[] = [];
  for (const next of found) {
    const last = merged.at(-1);
    const joined = last && join(last, next, tokens);
    if (last && !joined) {
      alignList(merged, next, tokens);
      alignStory(merged, next, tokens);
    }
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(next);
  }
  return merged;
}

const LONGEST_LIST = 12;

/** "October, November and December 2022": the year that stands at the end of a list is that of all its months. */
function alignList(merged: Found[], next: Found, tokens: Tokens): void {
  let after = next;
  let link = /^,?&$/;
  for (let i = merged.length - 1; i >= 0 && merged.length - i < LONGEST_LIST; i--) {
    const each = merged[i]!;
    if (!link.test(tokens.classes.slice(each.to, after.from)) || !sharesYear(each.draft, after.draft)) return;
    after = { ...each, draft: { ...alignYears(each.draft, after.draft)[0], isYearGiven: true } as Point };
    merged[i] = after;
    link = /^,$/;
  }
}

/** "In May the court ruled, and on January 20, 2017, he was flown out": what is told first has not come years later. */
function alignStory(merged: Found[], next: Found, tokens: Tokens): void {
  const last = merged.at(-1)!;
  const [first, second] = [last.draft, next.draft];
  if (first.type !== 'point' || second.type !== 'point' || first.month === null || second.month === null)
    return;
  if (first.isYearGiven || !second.isYearGiven || first.year === null || first.year <= second.year!) return;
  const between = tokens.classes.slice(last.to, next.from);
  const opening = tokens.classes.slice(Math.max(0, last.from - 2), last.from);
  if (!/^[^.|]*&[ine]*$/.test(between) || !/^(?:[.|]?n|[.|])?$/.test(opening)) return;
  const year = second.year! - (isLater(first, second) ? 1 : 0);
  merged[merged.length - 1] = { ...last, draft: { ...first, year } };
}

/** Whether the first is a month or day without a year and the second one with it, both as fine as each other. */
function sharesYear(first: Drafted, second: Drafted): boolean {
  return (
    first.type === 'point' &&
    second.type === 'point' &&
    first.month !== null &&
    second.month !== null &&
    (first.day === null) === (second.day === null) &&
    !first.isYearGiven &&
    second.isYearGiven
  );
}

function join(first: Found, second: Found, tokens: Tokens): Found | null {
  const between = tokens.classes.slice(first.to, second.from);
  const before = tokens.classes.charAt(first.from - 1);
  const isLinked =
    /^,?h?,?(?:re?n?|-)$/.test(between) ||
    (/^,?&[en]?$/.test(between) &&
      (before === 'b' || /^be$/.test(tokens.classes.slice(first.from - 2, first.from))));
  if (!isLinked) return null;
  const pair = alignYears(first.draft, second.draft);
  const start = asFixed(pair[0]);
  const end = afterWeekday(start, asFixed(pair[1]));
  if (
    start === null ||
    end === null ||
    start.iso.slice(0, end.iso.length) >= end.iso.slice(0, start.iso.length)
  )
    return null;
  if (!isComparable(start.precision) || !isComparable(end.precision)) return null;
  const draft = stretch(start.iso, end.isoEnd ?? end.iso);
  const against = first.against ?? second.against;
  return {
    from: first.from,
    to: second.to,
    draft,
    rule: 'date-range',
    ...(against === undefined ? {} : { against }),
  };
}

function isComparable(precision: string): boolean {
  return (
    precision === 'day' ||
    precision === 'month' ||
    precision === 'year' ||
    precision === 'decade' ||
    precision === 'week'
  );
}

/** "Monday to Friday": the Friday that follows. */
function afterWeekday(start: Fixed | null, end: Fixed | null): Fixed | null {
  if (!start?.isWeekday || !end?.isWeekday || start.iso < end.iso) return end;
  const day = dayNumber(Number(end.iso.slice(0, 4)), Number(end.iso.slice(5, 7)), Number(end.iso.slice(8)))!;
  return { ...end, iso: isoDay(day + 7) };
}

function asFixed(draft: Drafted) {
  return draft.type === 'fixed' ? draft : fixPoint(draft);
}

/** The year stands once, at the end or the start: "Aug 10 – Nov 12, 2013", "December to May 2020". */
function alignYears(first: Drafted, second: Drafted): [Drafted, Drafted] {
  if (first.type !== 'point' || second.type !== 'point') return [first, second];
  if (first.month === null || second.month === null) return [first, second];
  const order = isLater(first, second) ? 1 : 0;
  if (!first.isYearGiven && second.isYearGiven) return [{ ...first, year: second.year! - order }, second];
  if (first.isYearGiven && !second.isYearGiven) return [first, { ...second, year: first.year! + order }];
  if (!first.isYearGiven && !second.isYearGiven && second.year !== null && first.year !== null) {
    const isUpsideDown = first.year > second.year || (first.year === second.year && order === 1);
    if (isUpsideDown) return [{ ...first, year: second.year - order }, second];
    if (second.year - first.year >= 1 && order === 0) return [{ ...first, year: second.year }, second];
  }
  return [first, second];
}

/** Whether the first comes later in a calendar year than the second. */
function isLater(first: Point, second: Point): boolean {
  const number = (point: Point) => point.month! * 40 + (point.day ?? 0);
  return number(first) > number(second);
}
