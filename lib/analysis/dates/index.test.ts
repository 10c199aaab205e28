import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../text/language.ts';
import { readArticle } from '../reading.ts';
import { type DateCase, ENGLISH_CASES, NO_DATES, SPANISH_CASES } from './index.cases.ts';
import { findDates } from './index.ts';

function find(text: string, lang: Language, published: string | null = '2025-11-15') {
  return findDates(readArticle({ url: null, title: null, byline: null, published, lang, text }));
}

function summary(text: string, lang: Language, published?: string | null) {
  return find(text, lang, published).map((d) => [d.text, d.iso, d.isoEnd ?? null, d.precision]);
}

function check(lang: Language, cases: readonly DateCase[]): void {
  test.each(cases.map((row) => [...row] as const))('%s', (sentence, dates) => {
    expect(summary(sentence, lang)).toEqual(dates);
  });
}

describe('findDates in English', () => check('en', ENGLISH_CASES));
describe('findDates in Spanish', () => check('es', SPANISH_CASES));

describe('findDates finds nothing in', () => {
  test.each(NO_DATES.map((row) => [...row] as const))('%s: %s', (lang, sentence) => {
    expect(summary(sentence, lang)).toEqual([]);
  });
});

describe('findDates and the day of publication', () => {
  test.each([
    ['2019-11', 'They met last month and over the past six months.', ['2019-10', '2019-05']],
    ['2019-11', 'He said so yesterday.', ['2019-11']],
    ['2025-11-15T23:30:00Z', 'He said so yesterday.', ['2025-11-14']],
    ['2022/2023', 'He said so yesterday, in June, and in May 2021.', ['2021-05']],
    [null, 'He said so yesterday, in June, and in May 2021.', ['2021-05']],
    [null, 'Saturday, November 15, 2025\n\nHe said so yesterday.', ['2025-11-15', '2025-11-14']],
    [null, 'Troops came between January and March 2019.', ['2019-01']],
  ])('%s: %s', (published, text, iso) => {
    expect(find(text, 'en', published).map((d) => d.iso)).toEqual(iso);
  });
});

describe('findDates on any text', () => {
  const piece = fc.constantFrom(
    ...'in the last 5 10 - to of June may 2014 1970s , . ( ) \n ago years week Monday 9/11 hace dos años de el pasado \ud800 \u200b 2014-02-30 FY24'.split(
      ' ',
    ),
  );

  test('gives dates in order, apart, and true to the text', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('en' as const, 'es' as const),
        (words, lang) => {
          const text = words.join(' ');
          let last = 0;
          for (const date of find(text, lang)) {
            expect(date.start).toBeGreaterThanOrEqual(last);
            expect(date.text).toBe(text.slice(date.start, date.end));
            expect(date.text.trim()).not.toBe('');
            expect(`${date.iso} ${date.isoEnd ?? ''}`).toMatch(/^\d{4}(-\d\d){0,2} (\d{4}(-\d\d){0,2})?$/);
            last = date.end;
          }
        },
      ),
    );
  });

  test.each(['1 ', 'May ', 'the last ', '2014-', 'de ', '5-10 years ', '12.', 'a few ', 'more than ', '('])(
    'reads any amount of %j',
    (part) => {
      expect(() => find(part.repeat(300_000 / part.length), 'en')).not.toThrow();
    },
  );
});
