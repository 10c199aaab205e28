import { expect, test } from 'vitest';
import { findMatches } from './find-matches.ts';

test.each([
  [/a/g, 'banana'],
  [/a(n)?/g, 'banana'],
  [/x*/g, 'axxb'],
  [/z/g, 'banana'],
  [/^b/gm, 'b\nb'],
])('%s in %j: what matchAll finds', (pattern, text) => {
  const found = findMatches(pattern, text).map((match) => [match.index, ...match]);
  expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, ...match]));
});

test('starts at the beginning, whatever was looked for before', () => {
  const pattern = /a/g;
  pattern.lastIndex = 5;
  expect(findMatches(pattern, 'banana')).toHaveLength(3);
});
