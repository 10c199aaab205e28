import { expect, test } from 'vitest';
import { formatDate, formatDateRange, formatNumber } from './format-date.ts';
import type { Words } from './words.ts';

const words = (lang: 'en' | 'es'): Words => ({ lang, t: (key, ...parts) => [key, ...parts].join(' ') });

test.each([
  ['2014', 'en', '2014'],
  ['2014-09', 'en', 'September 2014'],
  ['2007-10-22', 'en', '22 October 2007'],
  ['2007-10-22', 'es', '22 de octubre de 2007'],
  ['2014-09', 'es', 'septiembre de 2014'],
  ['0050-01-01', 'en', '0050-01-01'],
  ['soon', 'en', 'soon'],
] as const)('%s in %s is %s: no more precise than it is', (iso, lang, text) => {
  expect(formatDate(iso, lang)).toBe(text);
});

test.each([
  [{ iso: '2014-09-26', isoEnd: '2014-09-27' }, /^26\s?–\s?27 September 2014$/],
  [{ iso: '2025-05-15', isoEnd: '2025-11-15', precision: 'period' }, /^May\s?–\s?November 2025$/],
  [{ iso: '2030', isoEnd: '2035', precision: 'period' }, /^2030\s?–\s?2035$/],
  [{ iso: '2014', isoEnd: '2014' }, /^2014$/],
  [{ iso: '2014', isoEnd: '2015-03' }, /^panelDateRange 2014 March 2015$/],
  [{ iso: '2016', isoEnd: '2014' }, /^panelDateRange 2016 2014$/],
  [{ iso: '1990', isoEnd: '1999', precision: 'decade' }, /^panelDecade 1990$/],
] as const)('%j', (when, text) => {
  expect(formatDateRange(when, words('en'))).toMatch(text);
});

test('numbers have the separators of the interface', () => {
  expect(formatNumber(12345.678, 'en')).toBe('12,345.68');
});
