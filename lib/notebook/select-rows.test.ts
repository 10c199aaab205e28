import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_FILTER,
  FACETS,
  type Filter,
  type FilterLookups,
  facetValues,
  toggleChoice,
} from './filter.ts';
import { makeRow } from './note-row.ts';
import { sampleNote } from './notebook.samples.ts';
import { countFacets, orderRows, selectRows } from './select-rows.ts';

const lookups: FilterLookups = {
  reliabilities: new Map([
    ['source-one', 'B'],
    ['source-two', null],
  ]),
  outcomes: new Map([['note-000001', 'changed']]),
  mergedInto: new Map(),
};

const someRow = fc
  .record({
    tags: fc.subarray(['arms', 'drugs', 'to check']),
    colour: fc.constantFrom('yellow' as const, 'blue' as const),
    actors: fc.subarray(['dea', 'Elena Ramírez']),
    date: fc.constantFrom(null, '2008', '2014-09-26'),
    deletedAt: fc.constantFrom(null, 5),
    sources: fc.subarray([
      { source: 'source-one', credibility: 2 as const },
      { source: 'source-two', credibility: null },
    ]),
  })
  .map((parts) => parts);
const rowsOf = fc
  .array(someRow, { maxLength: 20 })
  .map((all) => all.map((parts, number) => makeRow(sampleNote(`note-00000${number}`, parts), number)));
const someFilter = fc
  .record({
    inBin: fc.boolean(),
    choices: fc.array(
      fc.constantFrom(
        ['tag', 'arms'] as const,
        ['tag', ''] as const,
        ['colour', 'blue'] as const,
        ['grade', 'B2'] as const,
        ['year', '2008'] as const,
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ inBin, choices }) =>
    choices.reduce<Filter>((filter, [facet, value]) => toggleChoice(filter, facet, value), {
      ...EMPTY_FILTER,
      inBin,
    }),
  );

describe('choosing rows', () => {
  test('gives those that have, for every facet asked, one of its values', () => {
    fc.assert(
      fc.property(rowsOf, someFilter, (rows, filter) => {
        const selected = selectRows(rows, { filter, met: null, lookups });
        for (const row of rows) {
          const fits = FACETS.every((facet) => {
            const asked = filter.chosen[facet];
            return (
              asked === undefined || facetValues(row, facet, lookups).some((value) => asked.includes(value))
            );
          });
          expect(selected.includes(row)).toBe(fits && (row.deletedAt !== null) === filter.inBin);
        }
      }),
    );
  });

  test('counts for each value what choosing it alone in its facet would show', () => {
    fc.assert(
      fc.property(rowsOf, someFilter, (rows, filter) => {
        const counts = countFacets(rows, { filter, met: null, lookups });
        for (const facet of FACETS) {
          for (const { value, count } of counts[facet]) {
            const alone: Filter = { ...filter, chosen: { ...filter.chosen, [facet]: [value] } };
            expect(selectRows(rows, { filter: alone, met: null, lookups })).toHaveLength(count);
          }
        }
      }),
    );
  });

  test('leaves out what the search did not meet', () => {
    const rows = [makeRow(sampleNote('note-000001'), 0), makeRow(sampleNote('note-000002'), 1)];
    const question = { filter: EMPTY_FILTER, met: Uint8Array.of(0, 1), lookups };
    expect(selectRows(rows, question).map(({ id }) => id)).toEqual(['note-000002']);
  });

  test('keeps a chosen value in sight when nothing is left of it', () => {
    const rows = [makeRow(sampleNote('note-000001', { tags: ['arms'] }), 0)];
    const filter = toggleChoice(EMPTY_FILTER, 'tag', 'gone');
    expect(countFacets(rows, { filter, met: null, lookups }).tag).toEqual([
      { value: 'arms', count: 1 },
      { value: 'gone', count: 0 },
    ]);
  });

  test('knows what became of a passage, and that nobody looked', () => {
    const row = makeRow(sampleNote('note-000001'), 0);
    expect(facetValues(row, 'state', lookups)).toEqual(['changed']);
    expect(facetValues({ ...row, id: 'note-000009' }, 'state', lookups)).toEqual(['unseen']);
    expect(facetValues({ ...row, quote: null }, 'state', lookups)).toEqual(['page']);
  });
});

describe('the order of rows', () => {
  test('by date puts the undated last', () => {
    const rows = ['2014', null, '2008-06'].map((date, number) =>
      makeRow(sampleNote(`note-00000${number}`, { date }), number),
    );
    expect(orderRows(rows, 'date').map(({ date }) => date)).toEqual(['2008-06', '2014', null]);
    expect(orderRows(rows, 'oldest').map(({ date }) => date)).toEqual(['2008-06', null, '2014']);
    expect(orderRows(rows, 'recent')).toBe(rows);
  });
});
