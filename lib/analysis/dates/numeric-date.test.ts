import { describe, expect, test } from 'vitest';
import { parseNumericDate } from './numeric-date.ts';

describe('parseNumericDate', () => {
  test.each([
    ['2014-04-18', 'en', [2014, 4, 18]],
    ['2014/4/8', 'es', [2014, 4, 8]],
    ['1994-11-05t13:15:30z', 'en', [1994, 11, 5]],
    ['8/10/2012', 'en', [2012, 8, 10]],
    ['8/10/2012', 'es', [2012, 10, 8]],
    ['28/10/2012', 'en', [2012, 10, 28]],
    ['02.07.2013', 'en', [2013, 7, 2]],
    ['04/2016', 'en', [2016, 4, 0]],
    ['2019-11', 'en', [2019, 11, 0]],
    ['9/11', 'en', [2001, 9, 11]],
    ['9/11', 'es', null],
    ['1/2', 'en', null],
    ['2010-11', 'en', null],
    ['13/31/2018', 'en', null],
    ['2014-02-30', 'en', null],
    ['1.1.30', 'en', null],
  ] as const)('%s in %s', (text, lang, parts) => {
    const date = parseNumericDate(text, 0, lang);
    expect(date && [date.year, date.month, date.day]).toEqual(parts);
  });
});
