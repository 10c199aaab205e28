import { describe, expect, test } from 'vitest';
import type { Actor, Statistic } from '../analysis.ts';
import { readArticle } from '../reading.ts';
import { groupSources } from './group-sources.ts';
import { findAttributions } from './index.ts';

function group(text: string, actors: readonly Actor[] = [], statistics: readonly Statistic[] = []) {
  const reading = readArticle({ url: null, title: null, byline: null, published: null, lang: 'en', text });
  return groupSources({ attributions: findAttributions(reading, actors), statistics, actors });
}

const figure = (attribution: number | null): Statistic => ({
  start: 0,
  end: 1,
  text: '4',
  value: 4,
  unit: 'count',
  attribution,
  grade: 'sourced',
});

describe('groupSources', () => {
  test('full name, surname and pronoun are one source', () => {
    const text = 'Dr. Lena Ortiz said it rained. Ortiz added that it was cold. She said it would pass.';
    expect(group(text)).toMatchObject([{ name: 'Dr. Lena Ortiz', kind: 'person', attributions: [0, 1, 2] }]);
  });

  test('a role in front of a name is no part of it; "he" is the last person', () => {
    const text =
      'Attorney Paul Ward said it rained. Critics argued that it was dry. He said they were wrong. In court, attorney Paul Ward said so again.';
    expect(group(text).map(({ kind, attributions }) => [kind, attributions.length])).toEqual([
      ['person', 3],
      ['anonymous', 1],
    ]);
  });

  test('different people stay apart, in the order of first citing', () => {
    const text = 'Lena Ortiz said it rained. Paul Ward said it was dry. Ortiz said he was wrong.';
    expect(group(text).map(({ name, attributions }) => [name, attributions])).toEqual([
      ['Lena Ortiz', [0, 2]],
      ['Paul Ward', [1]],
    ]);
  });

  test('an actor of the directory names the row and is its key', () => {
    const text = 'CBP said it rained. Later, CBP said it stopped.';
    const mentions = [0, 27].map((start) => ({ start, end: start + 3, text: 'CBP' }));
    const actors: Actor[] = [{ id: 'cbp', name: 'Customs and Border Protection', kind: 'agency', mentions }];
    expect(group(text, actors)).toMatchObject([
      { key: 'cbp', actor: 'cbp', name: 'Customs and Border Protection', attributions: [0, 1] },
    ]);
  });

  test('figures are listed with the source that they rest on', () => {
    const text = 'Lena Ortiz said it rained. Critics argued that it was dry.';
    const rows = group(text, [], [figure(1), figure(null), figure(0), figure(1)]);
    expect(rows.map(({ name, statistics }) => [name, statistics])).toEqual([
      ['Lena Ortiz', [2]],
      ['Critics', [0, 3]],
    ]);
  });

  test('no attributions, no sources', () => expect(group('It rained.')).toEqual([]));
});
