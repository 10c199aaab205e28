import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberWordCases } from './number-words.cases.ts';
import { isNumberWord, parseNumberWords, readNumber, scaleOf } from './number-words.ts';

describe('parseNumberWords', () => {
  test.each(numberWordCases)('%j (%s) → %j', (text, lang, value) => {
    expect(parseNumberWords(text, lang)).toBe(value);
  });

  test('gives a finite number or null, whatever the text', () => {
    const words = fc.constantFrom(
      'two',
      'hundred',
      'a',
      'half',
      'million',
      '-',
      'and',
      'thousand',
      'dozen',
      'mil',
      'y',
    );
    fc.assert(
      fc.property(fc.array(words), fc.constantFrom('en' as const, 'es' as const), (list, lang) => {
        const value = parseNumberWords(list.join(' '), lang);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('readNumber', () => {
  const read = (text: string, lang: 'en' | 'es') =>
    readNumber(
      text.split(' ').map((word) => ({ word, digits: /^\d/.test(word) ? Number(word) : null })),
      0,
      lang,
    );

  test.each([
    ['2 mil 300 elementos', 'es', { value: 2300, length: 3 }],
    ['3 millones 500 mil pesos', 'es', { value: 3.5e6, length: 4 }],
    ['45 mil millones de pesos', 'es', { value: 45e9, length: 3 }],
    ['mil 200 millones', 'es', { value: 1.2e9, length: 3 }],
    ['2.2 million people', 'en', { value: 2.2e6, length: 2 }],
    ['12 people', 'en', { value: 12, length: 1 }],
    ['9 billones 66 mil 45.8 millones', 'es', { value: 9.0660458e12, length: 6 }],
    ['1.5 - billion', 'en', { value: 1.5e9, length: 3 }],
    ['1 - 5', 'en', { value: 1, length: 1 }],
    ['2 - year', 'en', { value: 2, length: 1 }],
    ['2 300', 'es', { value: 2, length: 1 }],
    ['3 million 500', 'en', { value: 3e6, length: 2 }],
    ['two and three men', 'en', { value: 2, length: 1 }],
    ['dos y tres hombres', 'es', { value: 2, length: 1 }],
    ['people', 'en', null],
  ] as const)('%j (%s)', (text, lang, reading) => expect(read(text, lang)).toEqual(reading));
});

test('scale words and number words are told from others', () => {
  expect(scaleOf('billion', 'en')).toBe(1e9);
  expect(scaleOf('billones', 'es')).toBe(1e12);
  expect(scaleOf('cartel', 'en')).toBeNull();
  expect(isNumberWord('veinte', 'es')).toBe(true);
  expect(isNumberWord('veinte', 'en')).toBe(false);
});
