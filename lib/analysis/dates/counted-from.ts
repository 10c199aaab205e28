import { isoDay, isoMonth, isoYear } from './calendar.ts';
import type { Surroundings } from './draft.ts';
import type { Found } from './found.ts';
import type { Tokens } from './tokenize.ts';

/**
 * The ISO date from which a date of the text is counted: that of publication, or the one last spoken of for "that year"
 * and "the month before". `null` where the text itself gives the date whole, or nothing to count from is known.
 */
export function countedFrom(
  { draft, rule, from, to }: Found,
  { classes }: Tokens,
  { reference, focus }: Pick<Surroundings, 'reference' | 'focus'>,
): string | null {
  const words = classes.slice(from, to);
  const isWhole =
    rule !== 'length-of-time' &&
    rule !== 'weekday' &&
    rule !== 'relative-date' &&
    !(draft.type === 'point' && draft.year === null) &&
    !(words.includes('U') && !words.includes('Y'));
  if (isWhole) return null;
  const goesBack = /[tzB]/.test(words) || (rule === 'relative-date' && words.includes('X'));
  if (goesBack && focus.year !== null) {
    return focus.month === null ? isoYear(focus.year) : isoMonth(focus.year, focus.month);
  }
  if (reference === null) return null;
  const { year, month, day } = reference;
  return day !== null ? isoDay(day) : month !== null ? isoMonth(year, month) : isoYear(year);
}
