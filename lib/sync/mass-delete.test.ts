import { expect, test } from 'vitest';
import { isMassDelete } from './mass-delete.ts';

test.each([
  [0, 0, false],
  [1, 1, false],
  [2, 3, false],
  [2, 2, true],
  [9, 9, true],
  [9, 10, false],
  [10, 50, false],
  [10, 49, true],
  [100, 1000, false],
  [101, 100_000, true],
])('%i deletions of %i records are many: %s (R31)', (deletions, of, isMany) => {
  expect(isMassDelete(deletions, of)).toBe(isMany);
});
