import { expect, test } from 'vitest';
import { findKeyFile } from './object-names.ts';

const key = (number: number, letter: string) => `k-${number}-${letter.repeat(16)}-${letter.repeat(32)}.age`;

test.each([
  [[], null],
  [['s-00000000-aaaaaaaaaaaa-9-00000000000000000000000000000000.age', 'notes.age'], null],
  [[key(1, 'a')], key(1, 'a')],
  [[key(9, 'a'), key(10, 'a'), key(2, 'a')], key(10, 'a')],
  // Of two that were written at once, the same one for everybody.
  [[key(2, 'a'), key(2, 'b'), key(1, 'c')], key(2, 'b')],
])('of %j the key file in force is %s, in whatever order they are listed (R3)', (objects, expected) => {
  expect(findKeyFile(objects)?.object ?? null).toBe(expected);
  expect(findKeyFile([...objects].reverse())?.object ?? null).toBe(expected);
});
