import { describe, expect, test } from 'vitest';
import { readArticle } from '../reading.ts';
import { findDates } from './index.ts';
import { findPrintedDate } from './printed-date.ts';

const facts = { url: null, title: null, byline: null, published: null, lang: 'en' as const };

describe('findPrintedDate', () => {
  test.each([
    ['Saturday, November 15, 2025\n\nA headline\n\nThe story began in 2009.', '2025-11-15'],
    ['A headline\n\n3 March 2024\n\nThe story.', '2024-03-03'],
    ['A headline\n\nUpdated: 3 March 2024\n\nThe story.', '2024-03-03'],
    ['On 3 March 2024 the office closed.\n\nThe story.', null],
    ['March 2024\n\nThe story.', null],
    ['The story.', null],
    [`${'Long. '.repeat(200)}\n\n3 March 2024\n\nEnd.`, null],
  ])('%j', (text, iso) =>
    expect(findPrintedDate(text, findDates(readArticle({ ...facts, text })))).toBe(iso),
  );
});
