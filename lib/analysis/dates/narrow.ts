import { dayNumber, daysInMonth, isoYear } from './calendar.ts';
import { type Fixed, type Point, stretch } from './draft.ts';
import type { Found } from './found.ts';
import { partOf } from './rules/relative-rules.ts';
import type { Tokens } from './tokenize.ts';
import { PART } from './word-class.ts';

/** Takes "early", "mid-", "late", "a mediados de" before a month, year or decade into the date. */
export function narrow(found: Found, tokens: Tokens, start: number): Found {
  const lead = /E(?:-|o?e?)$/.exec(tokens.classes.slice(Math.max(start, found.from - 3), found.from))?.[0];
  if (lead === undefined) return found;
  const from = found.from - lead.length;
  const draft = cut(found.draft, tokens.values[from]!);
  return draft === null ? found : { ...found, from, draft };
}

function cut(draft: Point | Fixed, part: number): Fixed | null {
  if (draft.type === 'fixed') return draft.precision === 'decade' ? cutDecade(Number(draft.iso), part) : null;
  const { year, month, day } = draft;
  if (year === null || day !== null) return null;
  if (month === null) return partOf(dayNumber(year, 1, 1)!, dayNumber(year, 12, 31)!, part);
  return partOf(dayNumber(year, month, 1)!, dayNumber(year, month, daysInMonth(year, month))!, part);
}

function cutDecade(first: number, part: number): Fixed {
  const [from, to] = part === PART.early ? [0, 3] : part === PART.mid ? [3, 6] : [6, 9];
  return stretch(isoYear(first + from), isoYear(first + to), 'period');
}
