import { describe, expect, test } from 'vitest';
import type { FoundStatistic } from '../analysis.ts';
import { readArticle } from '../reading.ts';
import { gradeStatistics } from './grade-statistics.ts';
import { findAttributions } from './index.ts';

function grade(text: string, ...figures: string[]) {
  const lang = /\b(?:el|los|según|de)\b/i.test(text) ? 'es' : 'en';
  const reading = readArticle({ url: null, title: null, byline: null, published: null, lang, text });
  const statistics = figures.map((figure): FoundStatistic => {
    const start = text.indexOf(figure);
    return { start, end: start + figure.length, text: figure, value: 0, unit: 'count' };
  });
  const attributions = findAttributions(reading, []);
  return gradeStatistics(statistics, attributions, reading).map((statistic) => [
    statistic.grade,
    statistic.attribution === null ? null : attributions[statistic.attribution]?.source,
  ]);
}

describe('gradeStatistics', () => {
  test.each([
    [
      'Figures released by the Coast Guard show 40 landings.',
      '40',
      'sourced',
      'Figures released by the Coast Guard',
    ],
    ['Mayor Lena Ortiz said 40 boats had landed.', '40', 'sourced', 'Mayor Lena Ortiz'],
    ['The ministry said 40 boats had landed.', '40', 'sourced', 'The ministry'],
    ['The report says 40 boats had landed.', '40', 'sourced', 'The report'],
    ['Reuters reported that 40 boats had landed.', '40', 'sourced', 'Reuters'],
    ['Critics argued that 40 boats had landed.', '40', 'vague', 'Critics'],
    ['Leaked documents suggest that 40 boats had landed.', '40', 'vague', 'Leaked documents'],
    ['Reports suggest that 40 boats had landed.', '40', 'vague', 'Reports'],
    [
      'Reports from local journalists suggest that 40 boats landed.',
      '40',
      'vague',
      'Reports from local journalists',
    ],
    ['Según fuentes anónimas, llegaron 40 lanchas.', '40', 'vague', 'fuentes anónimas'],
    ['Según datos de la Marina, llegaron 40 lanchas.', '40', 'sourced', 'datos de la Marina'],
    ['The fleet is estimated to have 40 boats.', '40', 'unsourced', null],
    ['The storm of 2014 sank 40 boats. Critics argued that it was avoidable.', '40', 'unsourced', null],
  ])('%s', (text, figure, wanted, source) => {
    expect(grade(text, figure)).toEqual([[wanted, source]]);
  });

  test('of two sources in a sentence, the nearer one', () => {
    const text = 'Mayor Lena Ortiz said 40 boats had landed, while critics argued that it was closer to 90.';
    expect(grade(text, '40', '90').map(([wanted]) => wanted)).toEqual(['sourced', 'vague']);
  });

  test('a source that goes on in the next sentence holds its figure', () => {
    const text = 'The Coast Guard said traffic fell. It said 40 boats had landed.';
    expect(grade(text, '40')).toEqual([['sourced', 'It']]);
  });

  test.each([
    ['—El robo bajó —responde Ortiz—. Fueron 40 casos. Y nada más.', 'sourced', 'Ortiz'],
    ['—No. Fueron 40 casos de robo —responde Ortiz—. Y nada más.', 'sourced', 'Ortiz'],
    ['—El robo bajó —dijo Ortiz.\nFueron los 40 casos de siempre.', 'unsourced', null],
    ['—El robo bajó —dijo Ortiz—.\nFueron los 40 casos de siempre.', 'unsourced', null],
    ['El robo —dice Ortiz— bajó. Fueron los 40 casos de siempre.', 'unsourced', null],
  ])('speech between dashes: %s', (text, wanted, source) => {
    expect(grade(text, '40')).toEqual([[wanted, source]]);
  });

  test.each([
    ['Robberies by state\nSonora\t40 cases\nSinaloa\t30 cases\nSource: INEGI', 'sourced', 'INEGI'],
    [
      'Robos en el estado\nSonora\t40 casos\nFuente: Secretaría de Marina.',
      'sourced',
      'Secretaría de Marina',
    ],
    ['There were 40 cases in May.\nSonora\t30 cases\nSource: INEGI', 'unsourced', null],
    ['There were 40 cases\nSource: own work', 'unsourced', null],
    ['There were 40 cases\nThe source: INEGI', 'unsourced', null],
    ['Source: INEGI\nThere were 40 cases', 'unsourced', null],
  ])('a line of source under a table: %j', (text, wanted, source) => {
    expect(grade(text, '40')).toEqual([[wanted, source]]);
  });

  test('no statistics, no attributions', () => expect(grade('')).toEqual([]));
});
