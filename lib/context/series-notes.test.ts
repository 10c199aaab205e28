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

function place(text: string, lang: 'en' | 'es' = 'en') {
  const input = sampleInput(text, { lang });
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
