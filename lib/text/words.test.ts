import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { findWords } from './words.ts';

const words = (text: string) => findWords(fold(text)).map((word) => word.folded);

test('parts words at hyphens, apostrophes and punctuation', () => {
  expect(words('MS-13, “Trump’s” plan')).toEqual(['ms', '13', 'trump', 's', 'plan']);
});

test('keeps dotted initials as one word, with their stops in the span', () => {
  expect(words('the U.S. and EE. UU. met in D.C.')).toEqual(['the', 'us', 'and', 'eeuu', 'met', 'in', 'dc']);
  expect(findWords('the u.s. army')[1]).toEqual({ start: 4, end: 8, folded: 'us' });
});

test('an initial before a name is a word without its stop', () => {
  expect(findWords('donald j. trump')[1]).toEqual({ start: 7, end: 8, folded: 'j' });
});

test('finds no words in signs, and lone surrogates are none', () => {
  expect(findWords('—…“” \ud800 !')).toEqual([]);
});
