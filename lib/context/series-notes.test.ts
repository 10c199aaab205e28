import { expect, test } from 'vitest';
import { gradeStatistics } from '../analysis/attributions/grade-statistics.ts';
import { findStatistics } from '../analysis/statistics/index.ts';
import { createGlossary } from '../pack/glossary.ts';
import { SAMPLE_GLOSSARY, sampleInput } from './context.samples.ts';
import { findContext } from './index.ts';
import { COAST_SERIES, SERIES_CASES } from './series.cases.ts';

const glossary = {
  ...createGlossary([], []),
  packs: SAMPLE_GLOSSARY.packs,
  series: COAST_SERIES.map((entry) => ({ pack: 'sample', entry })),
};

function place(text: string, lang: 'en' | 'es' = 'en', published: string | null = '2025-11-15') {
  const sample = sampleInput(text, { lang });
  const input = { ...sample, reading: { ...sample.reading, published } };
  const statistics = gradeStatistics(findStatistics(input.reading), [], input.reading);
  return findContext({ ...input, statistics }, glossary);
}

test.each(SERIES_CASES)('%s: %s', (lang, text, expected) => {
  const { context } = place(text, lang);
  const notes = context.filter(({ kind }) => kind === 'series');
  expect(notes.map(({ says, ref, point }) => `${says}: ${ref} ${point}`)).toEqual(
    expected === null ? [] : [expected],
  );
});

test.each([
  ['There were 300 drownings in 2024.', '2024-12-31', ['2024']],
  ['There were 300 drownings in 2024.', '2024-12-30', []],
  ['There were 300 drownings in 2024.', '2024-06-01T10:00:00Z', []],
  ['There were 300 drownings in 2024.', null, ['2024']],
  ['It made 4,000 apprehensions on the coast in fiscal year 2024.', '2024-09-30', ['FY2024']],
  ['It made 4,000 apprehensions on the coast in fiscal year 2024.', '2024-09-29', []],
  ['It made 400 apprehensions on the coast in May 2024.', '2024-05-30', []],
  ['About 70% of the boats built between 2014 and 2018 came from abroad.', '2018-12-01', []],
])(
  'a period that was not over when the article came out is no full one: %s (%s)',
  (text, published, points) => {
    expect(place(text, 'en', published).context.map(({ point }) => point)).toEqual(points);
  },
);

test('the figure gets the series, the note says what was compared', () => {
  const { statistics, context } = place('Drownings fell 6% in 2024, to 300.');
  expect(statistics.map(({ series }) => series)).toEqual([undefined, 'drownings']);
  expect(context).toMatchObject([
    {
      says: '300',
      packSays: '300 death (2024, Port Office)',
      why: { rule: 'figure-beside-series', words: 'Drownings', against: '2024' },
    },
  ]);
});
