import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { widenToWords } from './selection-span.ts';
import { readWholePage } from './whole-page.ts';

describe('widenToWords', () => {
  const text = `Seizures fell 27.5% to 1,204 kg, the agency’s table says. ${'毒品'.repeat(30)}缉获${'下降'.repeat(30)}`;
  const widen = (words: string) => {
    const start = text.indexOf(words);
    const span = widenToWords(text, { start, end: start + words.length });
    return text.slice(span.start, span.end);
  };

  test.each([
    ['izures fe', 'Seizures fell'],
    ['7.5', '27.5'],
    ['27', '27.5'],
    ['.5%', '27.5%'],
    ['204 k', '1,204 kg'],
    ['agency', 'agency’s'],
    ['Seizures', 'Seizures'],
    ['fell 27.5%', 'fell 27.5%'],
    ['table says.', 'table says.'],
    ['缉获', '缉获'],
  ])('%j → %j', (words, whole) => expect(widen(words)).toBe(whole));

  test('stays within the text', () =>
    expect(widenToWords('abc', { start: 1, end: 2 })).toEqual({ start: 0, end: 3 }));
});

describe('readWholePage', () => {
  test('reads what is no part of the article as well', () => {
    const { document } = parseHTML(
      '<!doctype html><html><body><p>Prose.</p><figure><figcaption>Caption.</figcaption></figure></body></html>',
    );
    expect(readWholePage(document, () => false).text).toBe('Prose.\n\nCaption.');
  });
});
