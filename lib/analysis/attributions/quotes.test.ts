import { describe, expect, test } from 'vitest';
import { findQuotes } from './quotes.ts';

const quoted = (text: string) => findQuotes(text).map(({ inner }) => text.slice(inner.start, inner.end));

describe('findQuotes', () => {
  test.each([
    ['He said “no” and "yes".', ['no', 'yes']],
    ['Dijo «nunca» y calló.', ['nunca']],
    ["''The clock is ticking,'' she said.", ['The clock is ticking,']],
    ['“Call it ‘the plan’ or “the map” now,” he said.', ['Call it ‘the plan’ or “the map” now,']],
    ['She called it ‘a mess’, he a “win”.', ['a mess', 'win']],
    ['The agents’ car and the boss’s car.', []],
    ['A 5" pipe and nothing else', []],
    ['A stray “ mark in a line', []],
    ['“One paragraph.\n\n“And the next.”', ['One paragraph.', 'And the next.']],
    ['', []],
  ])('%j', (text, expected) => expect(quoted(text)).toEqual(expected));

  test('a paragraph that leaves its quotation open says so', () => {
    expect(findQuotes('“One.\n“Two.”').map(({ goesOn }) => goesOn)).toEqual([true, false]);
  });
});
