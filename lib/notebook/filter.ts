import * as z from 'zod/mini';
import type { Outcome } from '../anchoring/index.ts';
import type { Reliability } from '../notes/note.ts';
import { followMerges } from './follow-merges.ts';
import { eachOnce, type NoteRow } from './note-row.ts';

/** By what notes can be told apart, in the order in which it is shown. */
export const FACETS = ['state', 'colour', 'tag', 'actor', 'source', 'grade', 'outlet', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of what a note has none of: no tag, no date, no source. */
export const NONE = '';

export const ORDERS = ['recent', 'oldest', 'article', 'date'] as const;
export type Order = (typeof ORDERS)[number];

const values = z.optional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(500)));

export const filterSchema = z.object({
  query: z.string().check(z.maxLength(500)),
  /** Whether the bin is looked through in place of the notebook. */
  inBin: z.boolean(),
  chosen: z.object({
    ...{ state: values, colour: values, tag: values, actor: values },
    ...{ source: values, grade: values, outlet: values, year: values },
  }),
});

/** What is asked: the words, and per facet the values of which a note must have one. */
export type Filter = z.infer<typeof filterSchema>;

export const EMPTY_FILTER: Filter = { query: '', inBin: false, chosen: {} };

/** What a row does not know of itself. */
export interface FilterLookups {
  readonly reliabilities: ReadonlyMap<string, Reliability | null>;
  /** What became of passages when their pages were last open; absent where that was never seen. */
  readonly outcomes: ReadonlyMap<string, Outcome['state']>;
  /** Where actors are to be looked up that the reader made one with another. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** Values of a row by a facet, each once; `['']` where it has none. */
export function facetValues(row: NoteRow, facet: Facet, lookups: FilterLookups): readonly string[] {
  switch (facet) {
    case 'state':
      return [row.quote === null ? 'page' : (lookups.outcomes.get(row.id) ?? 'unseen')];
    case 'colour':
      return [row.colour];
    case 'tag':
      return row.tags.length === 0 ? [NONE] : row.tags;
    case 'actor':
      return row.actors.length === 0 ? [NONE] : followMerges(row, lookups.mergedInto).actors;
    case 'source':
      return row.sources.length === 0 ? [NONE] : eachOnce(row.sources.map(({ source }) => source));
    case 'grade':
      return gradesOf(row, lookups.reliabilities);
    case 'outlet':
      return [row.outlet];
    case 'year':
      return [row.date?.slice(0, 4) ?? NONE];
  }
}

/** Grades of a note's sources as the Admiralty system writes them: `B2`; `–` stands for what was not judged. */
function gradesOf({ sources }: NoteRow, reliabilities: FilterLookups['reliabilities']): readonly string[] {
  if (sources.length === 0) return [NONE];
  return eachOnce(
    sources.map(({ source, credibility }) => formatGrade(reliabilities.get(source) ?? null, credibility)),
  );
}

/** `B2`; `B–` or `–2` where one half was not judged. */
export function formatGrade(reliability: string | null, credibility: number | null): string {
  return `${reliability ?? '–'}${credibility ?? '–'}`;
}

/** The filter with a value of a facet chosen, or no longer chosen where it was. */
export function toggleChoice(filter: Filter, facet: Facet, value: string): Filter {
  const before = filter.chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const { [facet]: _, ...others } = filter.chosen;
  return { ...filter, chosen: after.length === 0 ? others : { ...others, [facet]: after } };
}

/** Whether it asks nothing: every note is in it. */
export function isEmptyFilter({ query, chosen }: Filter): boolean {
  return query.trim() === '' && Object.keys(chosen).length === 0;
}
