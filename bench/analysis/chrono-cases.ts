import type { Language } from '../../lib/text/language.ts';

/** A case of chrono's tests; `expect: null` means that nothing may be found. */
export interface ChronoCase {
  readonly file: string;
  readonly lang: Language;
  readonly parser: string;
  readonly text: string;
  readonly ref: string | null;
  readonly expect: ChronoExpectation | null;
}

export interface ChronoExpectation {
  readonly text?: string;
  readonly start?: ChronoParts;
  readonly end?: ChronoParts;
  readonly start_date?: string | null;
  readonly end_date?: string | null;
}

export interface ChronoParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

interface ScopeRule {
  readonly why: string;
  /** `words` are those that chrono is to find, the whole text where the case does not say. */
  leavesOut(one: ChronoCase, words: string): boolean;
}

const ALWAYS: readonly ScopeRule[] = [
  {
    why: 'a parser made for the test, or of another language',
    leavesOut: ({ parser }) => parser === 'custom' || /fr$|chronoLittle|chronoMiddle/.test(parser),
  },
  {
    why: 'British day-first order, a choice of parser',
    leavesOut: ({ parser }) => parser === 'chrono.en.GB',
  },
  {
    why: 'eras (BC, AD, Buddhist)',
    leavesOut: ({ text }) => /\b(BCE?|CE|AD|BE|AC|d\. C)\b/.test(text),
  },
];

const WITHOUT_DATE: readonly ScopeRule[] = [
  {
    why: 'a bare weekday, nothing in chrono’s strict mode only',
    leavesOut: ({ parser, text }) => /strict/.test(parser) && /^[A-Z][a-z]+day$/.test(text),
  },
  {
    why: 'no date in chrono, yet one by the guideline: a bare year, years from to, half of a year',
    leavesOut: ({ text }) =>
      /^\s*(19|20)\d\d\s*$|(19|20)\d\d to (19|20)\d\d|\b(19|20)\d\d-\d\d(?![-\d])|half of (19|20)\d\d/.test(
        text,
      ),
  },
];

const CALENDAR_WORD =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|mon|tue|wed|thu|fri|sat|sun|lun|mie|jue|vie|dom|today|tomorrow|yesterday|tonight|this (morning|afternoon|evening)|hoy|ayer|ma[nñ]ana|\d{4}|\d\/\d|week|month|year|day|quarter|qtr|semana|mes|a[ñn]o|d[ií]a|esta noche|esta tarde|last night/i;

const WITH_DATE: readonly ScopeRule[] = [
  {
    why: '“now”, no date by the guideline',
    leavesOut: (_, words) => /\b(now|ahora)\b/i.test(words) && !/from now/.test(words),
  },
  {
    why: 'shorthand (“+2 months”, “3w later”, “-3y”)',
    leavesOut: (_, words) => /^\s*[-+]|[+-] ?\d+ ?days|\d(d|w|mo|y|h|hr|m|min)\b| mon$/.test(words),
  },
  {
    why: 'hours, minutes and seconds',
    leavesOut: (_, words) => /hour|minute|second|\bmins?\b|\bhrs?\b|\bhora|\bminuto|\bsegundo/i.test(words),
  },
  {
    why: 'distance to another event (“2 days later”)',
    leavesOut: (_, words) =>
      /\blater\b|\bearlier\b|day before$|^after |\bafter this year|\d (day|week|month)s? (before|after) |a week (before|after) /.test(
        words,
      ) && !/^the day/.test(words),
  },
  {
    why: 'clock times only',
    leavesOut: ({ text }, words) =>
      /mediod|medianoche|midnight $/.test(words) ||
      !CALENDAR_WORD.test(words) ||
      /^(annual leave|the event is today|.*today to|10:30).*(pst|jst)/i.test(text),
  },
  {
    why: 'relative, and the case as extracted has lost its reference date',
    leavesOut: ({ ref }, words) => !/\d{4}|\d\/\d/.test(words) && readReference(ref) === null,
  },
  { why: 'the option “forward dates only”', leavesOut: ({ text }) => /forward dates only/.test(text) },
  {
    why: 'a bare length, or a day of another event',
    leavesOut: ({ text }) =>
      /^\s*(set a timer|1 month|give it|wait for|next day|last day|a (day|month)|establecer)/.test(text),
  },
  {
    why: 'misspelling or abbreviation of the calendar’s words',
    leavesOut: ({ text }) => /^(lastmonth|next qtr|next two quarter)/.test(text),
  },
  { why: '“last weekday”', leavesOut: ({ text }) => /weekday$/.test(text) },
];

const OPTION = 'the same words and reference date asked for again with another answer, by an option';

/** The cases in our scope, and for each reason how many are left out. */
export function chooseCases(cases: readonly ChronoCase[]): {
  chosen: readonly ChronoCase[];
  leftOut: ReadonlyMap<string, number>;
} {
  const leftOut = new Map<string, number>();
  const chosen = cases.filter((one) => {
    const words = one.expect?.text ?? one.text;
    const rules = [...ALWAYS, ...(one.expect === null ? WITHOUT_DATE : WITH_DATE)];
    const rule = rules.find(({ leavesOut }) => leavesOut(one, words));
    const why = rule?.why ?? (isSecondAnswer(one, cases) ? OPTION : null);
    if (why !== null) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    return why === null;
  });
  return { chosen, leftOut };
}

function isSecondAnswer(one: ChronoCase, cases: readonly ChronoCase[]): boolean {
  if (one.expect?.start === undefined) return false;
  const same = cases.filter(({ text, ref }) => text === one.text && ref === one.ref);
  const answers = new Set(
    same.map(({ expect }) => `${expect?.start?.year}-${expect?.start?.month}-${expect?.start?.day}`),
  );
  return answers.size > 1 && same.indexOf(one) > 0;
}

/** The reference day as ISO; `null` where it is missing or its month is no month. */
export function readReference(ref: string | null): string | null {
  if (ref === null) return null;
  const iso = /^\d{4}-\d\d-\d\d/.exec(ref)?.[0];
  if (iso !== undefined) return Number(iso.slice(5, 7)) > 12 ? null : iso;
  const date = new Date(`${ref.replace(/^[a-z]+ /i, '')} UTC`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
