import type { Bite } from '../bite.ts';
import { mondayOf, partsOf, weekdayOf } from '../calendar.ts';
import type { Draft, Fixed, Rule, Surroundings } from '../draft.ts';
import { UNIT } from '../word-class.ts';
import { day, dayFrom } from './near-days.ts';

/** Weekdays, counted from the article's date: "Monday", "last Thursday", "el lunes de la semana pasada". */
export const WEEKDAY_RULES: readonly Rule[] = [
  { pattern: '(?: e? [TLGP] )? W D', read: readNumberedWeekday },
  { pattern: 'W [,o]? (?: e? [TLG] U | e U [LG] | e U _ G )', read: readWeekdayOfWeek },
  { pattern: 'e? (?: [TLGP] | U ) W [LG]?', read: readLeaningWeekday },
  { pattern: 'e? W [LG]', read: readLeaningWeekday },
  { pattern: 'W', read: readWeekday },
];

/** "Tuesday of next week", "el lunes de la semana pasada". */
function readWeekdayOfWeek(bite: Bite, { reference }: Surroundings): Draft | null {
  if (bite.value('U') !== UNIT.week || reference?.day == null) return null;
  const monday = mondayOf(reference.day) + (bite.has('L') ? -7 : bite.has('G') ? 7 : 0);
  return day(monday + ((bite.value('W')! + 6) % 7));
}

/** "el viernes 7", "este sábado 15": the nearest such day that has that number. */
function readNumberedWeekday(bite: Bite, { reference, lang }: Surroundings): Draft | null {
  if (lang !== 'es' || reference?.day == null || !/^[^_U#]?$/.test(bite.after())) return null;
  const [weekday, number] = [bite.value('W')!, bite.value('D')!];
  for (let distance = 0; distance <= 31; distance++) {
    for (const candidate of [reference.day - distance, reference.day + distance]) {
      if (weekdayOf(candidate) === weekday && partsOf(candidate).day === number) return day(candidate);
    }
  }
  return null;
}

/** "last Thursday" is the latest before today, "next Friday" of the next week, "this Monday" the nearest. */
function readLeaningWeekday(bite: Bite, around: Surroundings): Draft | null {
  const unit = bite.value('U');
  if (unit !== null && unit !== UNIT.day) return null;
  const today = around.reference?.day ?? null;
  if (today === null) return dayFrom(around.reference, 0);
  const weekday = bite.value('W')!;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (bite.has('LP')) return day(today - (back === 0 ? 7 : back));
  if (bite.has('G')) return day(nextWeekday(today, weekday, around));
  return readWeekday(bite, around);
}

/** English "next Friday" is that of the next week; Spanish "el próximo viernes" is the coming one. */
function nextWeekday(today: number, weekday: number, around: Surroundings): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
  const isNextWeek = around.lang === 'en' && weekday !== 0;
  return isNextWeek ? mondayOf(today) + 7 + ((weekday + 6) % 7) : ahead + today;
}

/** A weekday by itself: today or the nearest, back or on as the sentence's verbs say. Habits ("on Mondays") are none. */
function readWeekday(bite: Bite, around: Surroundings): Draft | null {
  const at = bite.indexOf('W');
  const { tokens } = bite;
  if (isHabit(bite, at, around)) return null;
  const today = around.reference?.day ?? null;
  if (today === null) return dayFrom(around.reference, 0);
  const back = (weekdayOf(today) - tokens.values[at]! + 7) % 7;
  const isPossessive = around.folded.startsWith("'s", tokens.ends[at]!);
  const start = tokens.starts[at]!;
  const tense = isPossessive ? tenseOfPossessive(around.folded, start) : around.tenseAt(start);
  if (back === 0) return weekday(today);
  if (bite.has('T') && around.lang === 'en' && tense !== 'past') return weekday(today + 7 - back);
  if (tense === 'past') return weekday(today - back);
  if (tense === 'future') return weekday(today + 7 - back);
  return weekday(back <= 3 ? today - back : today + 7 - back);
}

/** "said in Sunday's episode", "after Monday's raid": past; of "Sunday's vote" nothing tells. */
function tenseOfPossessive(folded: string, start: number): 'past' | null {
  const lead = folded.slice(Math.max(0, start - 40), start);
  return /\b(?:(?:said|told|announced|spoke|wrote|appeared)(?: [a-z]+){0,3} (?:in|at|on|during)|after|following|since)(?: the)? $/.test(
    lead,
  )
    ? 'past'
    : null;
}

function weekday(number: number): Fixed {
  return { ...day(number), isWeekday: true };
}

/** "Saturday Night Live", "Sunday Times" are no days. */
function isTitle(after: string): boolean {
  return /^ (?:Morning|Night|Afternoon|Times|Mail|Post|Express|Telegraph|Mirror|Herald)\b/.test(after);
}

function isHabit(bite: Bite, at: number, around: Surroundings): boolean {
  const { tokens } = bite;
  if (/[VA]/.test(bite.before()) || tokens.classes.charAt(at - 1) === 'V') return true;
  if (isTitle(around.text.slice(tokens.ends[at]!, tokens.ends[at]! + 12))) return true;
  const start = tokens.starts[at]!;
  const before = around.folded.slice(Math.max(0, start - 12), start);
  if (around.lang === 'es') {
    const unit = around.text.charCodeAt(start);
    const isName =
      unit >= 65 &&
      unit <= 90 &&
      !/(?:^|[.\n"(,:] ?)$/.test(before) &&
      around.text.charCodeAt(start + 1) > 90;
    return /\blos $/.test(before) || isName;
  }
  return /\b(?:black|ruby|ash|good|cyber|super|palm) $/.test(before);
}
