import type { Language } from '../../text/language.ts';
import type { DatePrecision } from '../analysis.ts';
import type { WhyRule } from '../why.ts';
import type { Bite } from './bite.ts';
import type { Reference } from './reference.ts';

/** Which way an expression without a year or month points: back, to the nearest, on. `null`: as the sentence's tense says. */
export type Lean = -1 | 0 | 1 | null;

/** A day, month or year of which the text gave only some parts. */
export interface Point {
  readonly type: 'point';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly lean: Lean;
  /** Whether the text itself names the year. */
  readonly isYearGiven: boolean;
}

/** A date that needs nothing more. */
export interface Fixed {
  readonly type: 'fixed';
  readonly iso: string;
  readonly isoEnd?: string;
  readonly precision: DatePrecision;
  /** A weekday by itself: "Monday to Friday" goes on into the next week. */
  readonly isWeekday?: boolean;
}

/** Words that look like a date and are none ("June 31, 2022"): nothing in them is to be read as one. */
export interface Impossible {
  readonly type: 'impossible';
}

export type Draft = Point | Fixed | Impossible;

export const IMPOSSIBLE: Impossible = { type: 'impossible' };

/** What was spoken of so far: "that year" and "the previous year" go back to it. */
export interface Focus {
  year: number | null;
  month: number | null;
  /** The latest month named: the one that a report of figures is about. */
  latest: { readonly year: number; readonly month: number } | null;
}

/** What a rule may look at beside its own tokens. */
export interface Surroundings {
  readonly text: string;
  readonly folded: string;
  readonly lang: Language;
  readonly reference: Reference | null;
  readonly focus: Readonly<Focus>;
  /** Past or future, by the verbs of the sentence around this offset. */
  readonly tenseAt: (offset: number) => 'past' | 'future' | null;
}

/** One way to write a date. */
export interface Rule {
  /** Regular expression over word classes (word-class.ts), spaces for the eye. */
  readonly pattern: string;
  /** What it says, `null` where it is no date after all. */
  readonly read: (bite: Bite, around: Surroundings) => Draft | null;
  /** Where it is of another kind than the rules of its list. */
  readonly why?: WhyRule;
}

/** A point from the parts that are there. */
export function point(parts: Partial<Omit<Point, 'type'>>): Point {
  const isYearGiven = parts.year !== undefined && parts.year !== null;
  return {
    type: 'point',
    year: null,
    month: null,
    day: null,
    weekday: null,
    lean: null,
    isYearGiven,
    ...parts,
  };
}

/** A stretch of time between two ISO dates. */
export function stretch(iso: string, isoEnd: string, precision: DatePrecision = 'range'): Fixed {
  return { type: 'fixed', iso, isoEnd, precision };
}
