import type { WhyRule } from '../why.ts';
import { Bite } from './bite.ts';
import type { Draft, Rule, Surroundings } from './draft.ts';
import type { Found } from './found.ts';
import { CALENDAR_RULES } from './rules/calendar-rules.ts';
import { DURATION_RULES } from './rules/duration-rules.ts';
import { RELATIVE_RULES } from './rules/relative-rules.ts';
import { WEEKDAY_RULES } from './rules/weekday-rules.ts';
import { YEAR_RULES } from './rules/year-rules.ts';
import type { Tokens } from './tokenize.ts';

/** In order of preference: of two that match at the same word the first that reads a date wins. */
const RULES: readonly Rule[] = [
  ...CALENDAR_RULES,
  ...YEAR_RULES,
  ...DURATION_RULES,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
];
const WHY: readonly WhyRule[] = [
  ...CALENDAR_RULES.map(({ why }) => why ?? 'calendar-date'),
  ...YEAR_RULES.map(({ why }) => why ?? 'year'),
  ...DURATION_RULES.map(({ why }) => why ?? 'length-of-time'),
  ...WEEKDAY_RULES.map(({ why }) => why ?? 'weekday'),
  ...RELATIVE_RULES.map(({ why }) => why ?? 'relative-date'),
];
/** The rules' patterns over classes, in the order of `RULES`. */
export const PATTERNS = RULES.map(({ pattern }) => new RegExp(pattern.replaceAll(' ', ''), 'y'));
/** How the classes of any date begin, asked before all rules: these stand alone, others go on with a word that is a date's. */
export const BEGINNING = '(?=[MmIuYySsWUda]|[^_.|"#][^_])';
/** Any date: the group that matched is the first rule in `RULES` that does. */
const ANY = new RegExp(
  `${BEGINNING}(?:${RULES.map(({ pattern }) => `(${pattern.replaceAll(' ', '')})`).join('|')})`,
  'g',
);

/**
 * Runs the rules over the tokens from left to right; a date takes its tokens with it. `onFound` hears of each date at
 * once, so that later rules know what was spoken of.
 */
export function applyRules(
  tokens: Tokens,
  around: Surroundings,
  onFound: (found: Found) => Found | null,
): Found[] {
  const all: Found[] = [];
  ANY.lastIndex = 0;
  for (let place = ANY.exec(tokens.classes); place; place = ANY.exec(tokens.classes)) {
    const read = applyAt(tokens, place, around);
    ANY.lastIndex = read?.to ?? place.index + 1;
    if (read === null || read.draft.type === 'impossible') continue;
    const kept = onFound({ from: read.from, to: read.to, draft: read.draft, rule: read.rule });
    if (kept) all.push(kept);
    else ANY.lastIndex = place.index + 1;
  }
  return all;
}

function applyAt(
  tokens: Tokens,
  place: RegExpExecArray,
  around: Surroundings,
): { from: number; to: number; draft: Draft; rule: WhyRule } | null {
  const at = place.index;
  const first = place.indexOf(place[0], 1) - 1;
  for (let i = first; i < RULES.length; i++) {
    const to = i === first ? at + place[0].length : endOfMatch(PATTERNS[i]!, tokens.classes, at);
    if (to === at) continue;
    const bite = new Bite(tokens, at, to);
    const draft = RULES[i]!.read(bite, around);
    if (draft) return { from: at, to, draft, rule: WHY[i]! };
  }
  return null;
}

/** Past the classes that the pattern matches at this place; the place itself where it matches none. */
function endOfMatch(pattern: RegExp, classes: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(classes) ? pattern.lastIndex : at;
}
