import {
  FACETS,
  type Facet,
  type Filter,
  type FilterLookups,
  facetValues,
  NONE,
  type Order,
} from './filter.ts';
import type { NoteRow } from './note-row.ts';

/** How often a value of a facet occurs. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

export interface RowQuestion {
  readonly filter: Filter;
  /** By number, 1 where the searched words are met; `null` where none is searched. */
  readonly met: Uint8Array | null;
  readonly lookups: FilterLookups;
}

type Choice = readonly [Facet, ReadonlySet<string>];

function choicesOf({ filter, lookups: { mergedInto } }: RowQuestion): Choice[] {
  return FACETS.flatMap((facet) => {
    const values = filter.chosen[facet];
    if (values === undefined) return [];
    // A filter that was saved before two actors were made one still finds both.
    const meant = facet === 'actor' ? values.map((actor) => mergedInto.get(actor) ?? actor) : values;
    return [[facet, new Set(meant)] as const];
  });
}

function isInScope(row: NoteRow, { filter, met }: RowQuestion): boolean {
  return (row.deletedAt !== null) === filter.inBin && (met === null || met[row.number] === 1);
}

function fits(row: NoteRow, [facet, values]: Choice, lookups: FilterLookups): boolean {
  return facetValues(row, facet, lookups).some((value) => values.has(value));
}

/** What is counted before anything is. */
export const NO_COUNTS = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as FacetCounts;

/** The rows that the filter asks for, in the order in which they were given. */
export function selectRows(rows: readonly NoteRow[], question: RowQuestion): NoteRow[] {
  const choices = choicesOf(question);
  const selected: NoteRow[] = [];
  for (const row of rows) {
    if (isInScope(row, question) && choices.every((choice) => fits(row, choice, question.lookups)))
      selected.push(row);
  }
  return selected;
}

/**
 * Values of every facet with their counts, most frequent first. A facet's own choices do not narrow its counts, so that
 * they say what choosing another value would add.
 */
export function countFacets(rows: readonly NoteRow[], question: RowQuestion): FacetCounts {
  const count = beginFacetCount(question);
  count.add(rows);
  return count.result();
}

/** The same for rows that are given part by part: 100,000 at once would hold up what is typed. */
export function beginFacetCount(question: RowQuestion) {
  const choices = choicesOf(question);
  const counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));
  const count = (row: NoteRow, facet: Facet): void => {
    const of = counts.get(facet)!;
    for (const value of facetValues(row, facet, question.lookups)) of.set(value, (of.get(value) ?? 0) + 1);
  };
  return {
    add(rows: readonly NoteRow[]): void {
      for (const row of rows) {
        if (!isInScope(row, question)) continue;
        const missed = choices.filter((choice) => !fits(row, choice, question.lookups));
        if (missed.length === 0) for (const facet of FACETS) count(row, facet);
        else if (missed.length === 1) count(row, missed[0]![0]);
      }
    },
    result(): FacetCounts {
      const listed = FACETS.map((facet) => {
        const of = new Map(counts.get(facet));
        // A chosen value stays in sight, also where nothing is left of it.
        for (const value of question.filter.chosen[facet] ?? []) if (!of.has(value)) of.set(value, 0);
        const all = [...of].map(([value, count]) => ({ value, count }));
        return [facet, all.sort(byCount)] as const;
      });
      return Object.fromEntries(listed) as unknown as FacetCounts;
    },
  };
}

/** Most frequent first; what has none of it last. */
function byCount(a: FacetCount, b: FacetCount): number {
  if ((a.value === NONE) !== (b.value === NONE)) return a.value === NONE ? 1 : -1;
  return b.count - a.count || compare(a.value, b.value);
}

/** The rows in another order; `rows` come most recently changed first. */
export function orderRows(rows: readonly NoteRow[], order: Order): readonly NoteRow[] {
  switch (order) {
    case 'recent':
      return rows;
    case 'oldest':
      return [...rows].reverse();
    case 'article':
      return [...rows].sort((a, b) => compare(a.title, b.title) || compare(a.url, b.url));
    case 'date':
      // Notes without a date come last.
      return [...rows].sort((a, b) => compare(a.date ?? '\uffff', b.date ?? '\uffff'));
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
