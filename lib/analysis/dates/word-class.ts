/**
 * The classes of words that dates are made of, one letter each, so that a text becomes a string of classes and a rule
 * a regular expression over it. `_` is any other word.
 *
 * Y year  D number 1–31  K other whole number  # number that is no part of a date  N number word  A "a", "un"
 * F "few", "several"  O "first" … "twelfth"  M month  m month by a form with other meanings  W weekday  w its short form
 * I date in digits  u the same, unsure  S "1970s"  s "80s"  Q "Q3"  U unit  Z season
 * T this  L last  P past, último  B previous  G next  X following  t that  z same
 * g ago  H hace  l earlier, later  E early, mid, late  d today …  a mañana  p part of the day  h clock time
 * x fiscal  y FY  c straight  q nearly, over  V every  j "for" with a length  0 now
 * v end (of)
 * e the  o of  r to, until  & and, or  f from, since  b between  n in, within  i other prepositions
 */
export type WordClass = string;

/** A word's class and its worth: the month, the weekday, the unit, the number. */
export type Word = readonly [WordClass, number];

/** Units of time from fine to coarse. */
export const UNIT = {
  minute: 0,
  hour: 1,
  day: 2,
  week: 3,
  fortnight: 4,
  month: 5,
  quarter: 6,
  half: 7,
  year: 8,
  lustrum: 9,
  decade: 10,
  weekend: 11,
} as const;

/** Added to a unit's number where the word is plural. */
export const PLURAL = 100;

/** Parts of a year, month or decade. */
export const PART = { early: 1, mid: 2, late: 3, end: 4 } as const;

/** Worth of a word for "earlier" and "later". */
export const EARLIER = -1;
export const LATER = 1;

/** Builds entries for words in a row: `list('M', 'january february', 1)` counts up from 1. */
export function countUp(kind: WordClass, words: string, from: number, step = 1): [string, Word][] {
  return words.split(' ').map((word, i) => [word, [kind, from + i * step]]);
}

/** Builds entries of the same worth. */
export function alike(kind: WordClass, words: string, value = 0): [string, Word][] {
  return words.split(' ').map((word) => [word, [kind, value]]);
}
