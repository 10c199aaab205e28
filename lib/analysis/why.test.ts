import { expect, test } from 'vitest';
import { compileMatcher } from '../pack/compile-matcher.ts';
import { EMPTY_GLOSSARY } from '../pack/glossary.ts';
import { findAll } from './find-all.ts';
import { readArticle } from './reading.ts';

const matcher = compileMatcher(EMPTY_GLOSSARY);

function find(text: string, lang: 'en' | 'es' = 'en') {
  const article = { url: null, title: null, byline: null, published: '2025-11-15', lang, text };
  return findAll(readArticle(article), matcher);
}

test.each([
  ['Thefts rose 27 percent.', 'percent', '27 percent'],
  ['The port paid $3 million.', 'money', '$3 million'],
  ['Officers seized 40 kilograms of resin.', 'measured-quantity', '40 kilograms'],
  ['The rate was 33 per 100,000 residents.', 'rate', '33 per 100,000 residents'],
  ['One in five boats leaked.', 'share', 'One in five boats'],
  ['A judge gave him 40 years in prison.', 'prison-term', '40 years in prison'],
  ['Police arrested 27 smugglers.', 'counted-noun', '27 smugglers'],
])('the figure of “%s” by %s', (text, rule, words) => {
  expect(find(text).statistics.map(({ why }) => why)).toEqual([{ rule, words }]);
});

test.each([
  ['It began on May 3, 2021.', { rule: 'calendar-date', words: 'May 3, 2021' }],
  ['It began on October 3.', { rule: 'calendar-date', words: 'October 3', against: '2025-11-15' }],
  ['It began in 2021.', { rule: 'year', words: '2021' }],
  ['It began in fiscal year 2021.', { rule: 'fiscal-year', words: 'fiscal year 2021' }],
  ['It began yesterday.', { rule: 'relative-date', words: 'yesterday', against: '2025-11-15' }],
  ['It began three days ago.', { rule: 'length-of-time', words: 'three days ago', against: '2025-11-15' }],
  ['It began in the 1990s.', { rule: 'decade', words: 'the 1990s' }],
  ['It lasted from 2019 to 2021.', { rule: 'date-range', words: '2019 to 2021' }],
])('the date of “%s”', (text, why) => {
  expect(find(text).dates.map((date) => date.why)).toEqual([why]);
});

test('a figure is graded by the words for its source', () => {
  const [named, vague, none] = [
    'According to the Harbour Institute, thefts rose 27 percent.',
    'Critics say thefts rose 27 percent.',
    'Thefts rose 27 percent.',
  ].map((text) => find(text).statistics[0]!.gradeWhy);
  expect(named).toEqual({ rule: 'named-source', words: 'According to the Harbour Institute' });
  expect(vague).toEqual({ rule: 'unnamed-source', words: 'Critics say' });
  expect(none).toEqual({ rule: 'no-source', words: '27 percent' });
});

test('an actor is explained by its fullest form, a shorter one by that', () => {
  const { actors } = find('Marta Delgado spoke in Veracruz. “No,” Delgado said.');
  expect(actors).toMatchObject([
    {
      why: { rule: 'person-name', words: 'Marta Delgado' },
      mentions: [{}, { why: { rule: 'short-form', words: 'Delgado', against: 'Marta Delgado' } }],
    },
  ]);
  expect(actors[0]!.mentions[0]!.why).toBeUndefined();
});

test('an attribution by cue and source', () => {
  const { attributions } = find('“We left early,” said Marta Delgado, who keeps the harbour.');
  expect(attributions[0]!.why).toMatchObject({ rule: 'reporting-verb' });
  expect(attributions[0]!.why!.words).toMatch(/^said Marta Delgado/);
});
