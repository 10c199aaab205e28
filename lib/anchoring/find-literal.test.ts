import { describe, expect, test } from 'vitest';
import { findLiteral } from './find-literal.ts';

/** A text, what is looked for (`before|passage|after`), and where it begins. */
const CASES: readonly (readonly [text: string, asked: string, starts: readonly number[]])[] = [
  ['The quay was shut.', '|quay|', [4]],
  ['A quay and a quay.', '|quay|', [2, 13]],
  ['A quay and a quay.', 'a |quay|.', [13]],
  ['The harbour office said so.', '|bour off|', [7]],
  ['She saw the woman and the man.', '|man|', [26]],
  ['She saw the woman.', '|man|', [14]],
  ['ananas', '|ana|', [0, 2]],
  // Never part of a number.
  ['It rose 27% there.', '|7%|', []],
  ['It rose 1,227 there.', '|227|', []],
  ['It rose 1.5 there.', '|1|', []],
  ['It rose -27% there.', '|27%|', []],
  ['It cost −$27 there.', '|$27|', []],
  ['A well-27 there.', '|27|', [7]],
  ['It rose 27% there.', '|27%|', [8]],
  // Nothing asked, nothing there, another company.
  ['Anything', '||', []],
  ['Anything', '| |', []],
  ['Anything', '|else|', []],
  ['A quay and a quay.', 'one |quay|', []],
];

describe('findLiteral', () => {
  test.each(CASES)('in “%s” looks for “%s”', (text, asked, starts) => {
    const [prefix = '', exact = '', suffix = ''] = asked.split('|');
    const found = findLiteral(text, { prefix, exact, suffix, start: 0, end: exact.length });
    expect(found.map(({ start }) => start)).toEqual(starts);
    for (const { start, end } of found) expect(text.slice(start, end)).toBe(exact);
  });
});
