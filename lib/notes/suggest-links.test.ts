import { describe, expect, test } from 'vitest';
import type { Analysis } from '../analysis/analysis.ts';
import { sourceIdOf } from './stable-id.ts';
import { suggestLinks } from './suggest-links.ts';

const TEXT =
  'Ana Duarte said on 3 March 2024 that 27 people were held. The Border Office gave no figure. ' +
  `${'Nothing more is known. '.repeat(40)}Luis Prado was in Tijuana in 2009.`;
const at = (text: string) => {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text };
};
const ANALYSIS: Analysis = {
  url: null,
  title: null,
  byline: null,
  published: null,
  lang: 'en',
  text: TEXT,
  article: true,
  beat: { onBeat: true, score: 1, pack: null, evidence: [] },
  actors: [
    { id: 'luis-prado', name: 'Luis Prado', kind: 'person', mentions: [at('Luis Prado')] },
    { id: null, name: 'Border Office', kind: 'agency', mentions: [at('Border Office')] },
    { id: 'ana-duarte', name: 'Ana Duarte', kind: 'person', mentions: [at('Ana Duarte')] },
  ],
  terms: [],
  statistics: [],
  dates: [
    { ...at('2009'), iso: '2009', precision: 'year' },
    { ...at('3 March 2024'), iso: '2024-03-03', precision: 'day' },
  ],
  attributions: [
    {
      ...at('Ana Duarte said on 3 March 2024 that 27 people were held.'),
      cue: 'said',
      cueStart: 11,
      cueEnd: 15,
      source: 'Ana Duarte',
      sourceStart: 0,
      sourceEnd: 10,
      kind: 'person',
      actor: 'ana-duarte',
    },
  ],
  context: [],
  skipped: [],
};

describe('suggestLinks', () => {
  test('gives who and when stands in the passage first, what is far away not at all', () => {
    const { actors, dates } = suggestLinks(ANALYSIS, at('27 people were held'));
    expect(actors).toEqual([
      { id: 'Border Office', name: 'Border Office' },
      { id: 'ana-duarte', name: 'Ana Duarte' },
    ]);
    expect(dates).toEqual([{ iso: '2024-03-03', text: '3 March 2024' }]);
  });

  test('gives the source of the very sentence, under the id that its record has everywhere', () => {
    expect(suggestLinks(ANALYSIS, at('27 people')).sources).toEqual([
      { id: sourceIdOf('ana-duarte'), name: 'Ana Duarte', kind: 'person', entry: 'ana-duarte' },
    ]);
    expect(suggestLinks(ANALYSIS, at('gave no figure')).sources).toEqual([]);
  });

  test('has nothing to suggest for a note on the whole page', () => {
    expect(suggestLinks(ANALYSIS, null)).toEqual({ actors: [], dates: [], sources: [] });
  });
});
