import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../text/language.ts';
import { readArticle } from '../reading.ts';
import { describedCases } from './described.cases.ts';
import { figureCases, noFigureCases } from './figures.cases.ts';
import { findStatistics } from './index.ts';

const article = { url: null, title: null, byline: null, published: '2025-11-15' };
const find = (text: string, lang: Language) => findStatistics(readArticle({ ...article, lang, text }));

describe('findStatistics', () => {
  test.each(figureCases)('%s %j', (lang, text, figures) => {
    const found = find(text, lang).map((s) => [
      s.text,
      s.high === undefined ? s.value : [s.value, s.high],
      s.unit,
    ]);
    expect(found).toEqual(figures);
  });

  test.each(noFigureCases)('%s finds nothing in %j', (lang, text) => {
    expect(find(text, lang).map((s) => s.text)).toEqual([]);
  });

  test.each(describedCases)('%s describes the figure in %j', (lang, text, said) => {
    const [first] = find(text, lang);
    const keys = Object.keys(said) as (keyof typeof said)[];
    expect(Object.fromEntries(keys.map((key) => [key, first?.[key]]))).toEqual(said);
  });

  test('counts offsets into the article, across paragraphs and accents', () => {
    const text = 'México, según la Fiscalía.\n\nSe aseguraron 45 kilos en Ávila. Luego, 12%.';
    const found = find(text, 'es');
    expect(found.map((s) => text.slice(s.start, s.end))).toEqual(['45 kilos', '12%']);
  });

  test('gives the period to the figure it stands beside', () => {
    const found = find('They fell from 48,913 in 2024 to 38,084 in 2025.', 'en');
    expect(found.map((s) => s.period)).toEqual(['2024', '2025']);
  });
});

describe('findStatistics on any text', () => {
  const word = fc.constantFrom(
    'the',
    'of',
    'per',
    'to',
    'between',
    'and',
    'entre',
    'y',
    'de',
    'cada',
    'mil',
    'millones',
    'two',
    'half',
    'a',
    'cinco',
    'percent',
    'por',
    'ciento',
    '%',
    '$',
    'US$',
    '-',
    '/',
    '(',
    ')',
    ',',
    '.',
    ':',
    '5',
    '12,000',
    '1.5',
    '.5',
    '2019',
    '1e9',
    'kg',
    'miles',
    'veces',
    'más',
    'dozens',
    'men',
    'rose',
    'in',
    'years',
    'prison',
    '\ud800',
    '\u200b',
    'ﷺ',
    'MS',
    '*',
    '\n',
    '9'.repeat(400),
    'billion',
    'medio',
  );
  const texts = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '', '\u00a0')))
    .map((parts) => parts.flat().join(''));

  test('never throws; spans are in order, apart and in the text; values are finite', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'binary' })),
        fc.constantFrom<Language>('en', 'es'),
        (text, lang) => {
          let last = 0;
          for (const found of find(text, lang)) {
            expect(found.start).toBeGreaterThanOrEqual(last);
            expect(found.end).toBeGreaterThan(found.start);
            expect(found.end).toBeLessThanOrEqual(text.length);
            expect(found.text).toBe(text.slice(found.start, found.end));
            expect(Number.isFinite(found.value) && Number.isFinite(found.high ?? 0)).toBe(true);
            if (found.high !== undefined) expect(found.high).toBeGreaterThan(found.value);
            last = found.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a sentence is read alike alone and among others', () => {
    const [lang, text] = ['en', 'Agents took 45 pounds of heroin. '] as const;
    expect(find(text.repeat(2000), lang)).toHaveLength(2000);
  });
});
