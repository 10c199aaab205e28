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
    ['“One thing," she said. "And more.”', ['One thing,', 'And more.']],
    ['“He called it a "mess" and left,” she said.', ['He called it a "mess" and left,']],
    ['', []],
  ])('%j', (text, expected) => expect(quoted(text)).toEqual(expected));

  test('a straight single mark is one in Spanish, which has no apostrophe', () => {
    const text = "Dijo 'no es ayuda, es justicia' a O'Neil.";
    expect(findQuotes(text, 'es').map(({ inner }) => text.slice(inner.start, inner.end))).toEqual([
      'no es ayuda, es justicia',
    ]);
    expect(findQuotes(text, 'en')).toEqual([]);
  });

  test('a paragraph that leaves its quotation open says so', () => {
    expect(findQuotes('“One.\n“Two.”').map(({ goesOn }) => goesOn)).toEqual([true, false]);
  });
});
