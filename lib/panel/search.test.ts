import { expect, test } from 'vitest';
import { makeSearchable, parseQuery, rankMatch } from './search.ts';

const entry = makeSearchable(
  'Mérida  Initiative',
  ['Plan Mérida', 'Mérida Plan'],
  'Security assistance for Mexico.',
);

test.each([
  ['', 0],
  ['merida', 0],
  ['MÉRIDA INIT', 0],
  ['Me\u0301rida', 0],
  ['initiative', 1],
  ['initiative merida', 1],
  ['plan', 2],
  ['plan initiative', 2],
  ['assistance', 3],
  ['plan assistance', 3],
  ['jalisco', null],
  ['merida jalisco', null],
])('%s ranks %s', (query, rank) => {
  expect(rankMatch(parseQuery(query), entry)).toBe(rank);
});

test('a query is cut into folded words, and a long one is cut short', () => {
  expect(parseQuery('  Ñandú\u00a0 “x” ')).toEqual(['nandu', '"x"']);
  expect(parseQuery('a'.repeat(5000))[0]).toHaveLength(200);
});
