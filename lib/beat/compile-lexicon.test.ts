import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../pack/schema.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { countTerms } from './count-terms.ts';
import { openLexicon } from './open-lexicon.ts';

type Term = Lexicon['groups'][number]['terms'][number];
const withTerms = (...terms: Term[]): Lexicon => ({
  threshold: 1,
  groups: [{ id: 'one', role: 'core', terms }],
});
const count = (text: string, ...terms: Term[]) => [
  ...countTerms(text, () => 'en', [openLexicon(compileLexicon('p', withTerms(...terms)))])[0]!.counts,
];

describe('compileLexicon', () => {
  test('is plain JSON', () => {
    const compiled = compileLexicon('p', withTerms({ text: 'Mérida Initiative', weight: 3 }));
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
    expect(openLexicon(compiled).words).toEqual(['merida initiative']);
  });

  test('names the form without a word', () => {
    expect(() => compileLexicon('p', withTerms({ text: '—!', weight: 1 }))).toThrow(
      /group one: “—!” holds no word/,
    );
  });

  test('names the form that stands twice, however it is written', () => {
    const twice = withTerms({ text: 'Cártel', weight: 1 }, { text: 'drug', forms: ['cartel'], weight: 2 });
    expect(() => compileLexicon('p', twice)).toThrow(/“cartel” stands in group one/);
  });

  test('the same form may serve two languages', () => {
    const lexicon = withTerms(
      { text: 'cartel', lang: 'en', weight: 2 },
      { text: 'cartel', lang: 'es', weight: 1 },
    );
    const compiled = openLexicon(compileLexicon('p', lexicon));
    expect([...countTerms('a cartel', () => 'en', [compiled])[0]!.counts]).toEqual([[0, 1]]);
    expect([...countTerms('un cartel', () => 'es', [compiled])[0]!.counts]).toEqual([[1, 1]]);
  });
});

describe('countTerms', () => {
  test('the longest form wins and uses its words up', () => {
    const terms = [
      { text: 'cartel', weight: 1 },
      { text: 'cartel del festival', weight: 1 },
    ];
    expect(count('El cartel del festival y otro cartel del mismo', ...terms)).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  test.each([
    ['U.S.–Mexico border', 'The US–Mexico border', 0],
    ['U.S.-Mexico', 'at the U.S. – Mexico line', 1],
    ['Z-40', 'El “Z-40” cayó', 1],
    ['Z-40', 'AZ-401', 0],
    ['El Niño', 'EL NINO', 1],
    ['fentanyl', 'fen\u00adta\u200bnyl', 1],
    ['drug war', 'drug\n\n\n\n\n\nwar', 0],
    ['drug war', 'drug warrior', 0],
  ])('%j in %j: %i', (text, within, times) => {
    expect(count(within, { text, weight: 1 })).toEqual(times === 0 ? [] : [[0, times]]);
  });

  test('each lexicon counts for itself: the words that one uses up are another’s', () => {
    const lexicons = [
      { text: 'cartel del festival', weight: 1 },
      { text: 'festival', weight: 1 },
    ].map((term) => openLexicon(compileLexicon('p', withTerms(term))));
    const found = countTerms('El cartel del festival', () => 'es', lexicons);
    expect(found.map(({ counts, words }) => [[...counts], words])).toEqual([
      [[[0, 1]], 2],
      [[[0, 1]], 4],
    ]);
  });

  test('an exact form keeps capitals and accents', () => {
    expect(count('ICE ice Ice', { text: 'ICE', exact: true, weight: 1 })).toEqual([[0, 1]]);
    expect(count('el cártel, el cartel', { text: 'cártel', exact: true, weight: 1 })).toEqual([[0, 1]]);
  });
});
