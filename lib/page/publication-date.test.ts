import { describe, expect, test } from 'vitest';
import { dateInUrl, parsePublicationDate } from './publication-date.ts';

describe('parsePublicationDate', () => {
  test.each([
    ['2025-11-15', '2025-11-15'],
    ['2025-11-15T10:30:00Z', '2025-11-15T10:30:00Z'],
    ['2025-11-15T10:30:00.000+0100', '2025-11-15T10:30:00+01:00'],
    ['2025-11-15 10:30', '2025-11-15T10:30'],
    ['20251115', '2025-11-15'],
    ['2025/11/5', '2025-11-05'],
    ['Saturday, November 15, 2025', '2025-11-15'],
    ['Sat, 15 Nov 2025 10:00:00 GMT', '2025-11-15'],
    ['Nov. 15, 2025, 4:12 p.m. ET', '2025-11-15'],
    ['15 de noviembre de 2025', '2025-11-15'],
    ['Ciudad de México, 3 de sept. del 2024', '2024-09-03'],
    ['2025-13-40', null],
    ['yesterday', null],
    ['November 2025', null],
    ['', null],
    [null, null],
  ])('%j → %j', (written, iso) => expect(parsePublicationDate(written)).toBe(iso));
});

describe('dateInUrl', () => {
  test.each([
    ['https://news.example/2025/11/15/story', '2025-11-15'],
    ['https://news.example/story-2025-11-15.html', '2025-11-15'],
    ['https://news.example/mx/2025/3/7/', '2025-03-07'],
    ['https://news.example/2025/story', null],
    ['https://news.example/1234/56/78', null],
    [null, null],
  ])('%j → %j', (url, iso) => expect(dateInUrl(url)).toBe(iso));
});
