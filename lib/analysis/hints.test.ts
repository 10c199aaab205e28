import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import { PATTERNS } from './dates/apply-rules.ts';
import { findDates } from './dates/index.ts';
import { HEADS } from './dates/vocabulary.ts';
import { findHints, HINT } from './hints.ts';
import { readArticle } from './reading.ts';

const { figure, date } = HINT;

test.each<[string, Language, number]>([
  ['The agency declined to comment.', 'en', 0],
  ['A spokesman said that the raid was a success.', 'en', 0],
  ['He was charged in 2014.', 'en', figure | date],
  ['Dozens of migrants were found.', 'en', figure],
  ['About ½ of the shipment was lost.', 'en', figure],
  ['She will testify tomorrow.', 'en', date],
  ['The talks went on in December.', 'en', date],
  ['Two days later the talks went on.', 'en', figure | date],
  ['Soldados e instituciones callaron.', 'es', 0],
  ['Murieron decenas de migrantes.', 'es', figure],
  ['El cártel nació en los noventa.', 'es', figure | date],
  ['Se espera que declare mañana.', 'es', date],
])('%s (%s) may hold %i', (text, lang, hints) => {
  expect([...findHints(fold(text), [{ start: 0, end: text.length }], lang)]).toEqual([hints]);
});

test('no rule for dates matches where no class of a head or a digit stands, but the one of "los noventa"', () => {
  const others = [...'NAFOTLPBGXtzgHlEvhxcqVj0eor&fbni_-,()/."|'];
  const patterns = PATTERNS.filter(({ source }) => source !== '(?:eN)' && source !== 'eN');
  expect(others.filter((one) => HEADS.includes(one))).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...others), { minLength: 1, maxLength: 7 }), (list) => {
      for (const pattern of patterns) {
        pattern.lastIndex = 0;
        expect(pattern.exec(list.join(''))?.[0] ?? '').toBe('');
      }
    }),
    { numRuns: 3000 },
  );
});

test('sentences without a date around it change nothing in a date', () => {
  const around = ['The agency declined to comment.', '“No,” said the mayor!', 'Officials were silent', ''];
  const dated = ['He was arrested on Saturday.', 'The law passed in March 2019.', 'It began last year.'];
  const find = (text: string) =>
    findDates(
      readArticle({ url: null, title: null, byline: null, published: '2025-11-15', lang: 'en', text }),
    ).map(({ text, iso }) => [text, iso]);
  for (const sentence of dated) {
    for (const before of around) {
      for (const after of around) {
        expect(find(`${before}\n${sentence} ${after}`)).toEqual(find(sentence));
      }
    }
  }
});
