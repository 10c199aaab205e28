import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from './word-table.ts';

const WORDS = new Map([
  ['may', 5],
  ['mayo', 5],
  ['septiembre', 9],
  ['a', 1],
  ['interinstitucionalmente', 2],
]);

test.each([
  ['in may it', 3, 6, 5],
  ['mayo', 0, 4, 5],
  ['mayo', 0, 3, 5],
  ['a', 0, 1, 1],
  ['may not', 0, 7, undefined],
  ['mry', 0, 3, undefined],
  ['interinstitucionalmente', 0, 23, 2],
])('%j from %i to %i → %j', (text, start, end, worth) => {
  expect(new WordTable(WORDS).findAt(text, start, end)).toBe(worth);
});

test('knows what a map knows, whatever the words', () => {
  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(word), word, (words, asked) => {
      const worth = new Map(words.map((one, i) => [one, i]));
      const table = new WordTable(worth);
      for (const one of [asked, ...words]) {
        expect(table.findAt(`x${one}y`, 1, 1 + one.length)).toBe(worth.get(one));
      }
    }),
  );
});
