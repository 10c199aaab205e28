import { describe, expect, test } from 'vitest';
import { paragraphAround } from './paragraph-around.ts';

describe('paragraphAround', () => {
  const text = 'First one.\n\nThe second, with more.\n\nThird.';
  const around = (words: string, of = text) => {
    const start = of.indexOf(words);
    return paragraphAround(of, { start, end: start + words.length });
  };

  test.each([
    ['First', 'First one.'],
    ['second', 'The second, with more.'],
    ['The second, with more.', 'The second, with more.'],
    ['Third.', 'Third.'],
    ['more.\n\nThird', 'The second, with more.\n\nThird.'],
  ])('%j stands in %j', (words, paragraph) => expect(around(words)).toBe(paragraph));

  test('of a text without breaks only what is near', () => {
    const endless = `${'a '.repeat(50_000)}here${' b'.repeat(50_000)}`;
    const paragraph = around('here', endless);
    expect(paragraph).toContain('here');
    expect(paragraph.length).toBeLessThan(21_000);
  });
});
