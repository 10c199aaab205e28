import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { findWords } from '../text/words.ts';
import { FOUND, type MatcherCase, PACK, URL_OF_CASES } from './compile-matcher.cases.ts';
import { compileMatcher } from './compile-matcher.ts';
import { createGlossary, EMPTY_GLOSSARY } from './glossary.ts';
import type { LayerRecord } from './layer.ts';

function find(text: string, options: { lang?: 'en' | 'es'; layer?: LayerRecord[]; url?: string } = {}) {
  const matcher = compileMatcher(createGlossary([PACK], options.layer ?? []));
  const found = matcher.findMatches({
    text,
    folded: fold(text),
    words: findWords(fold(text)),
    lang: options.lang ?? 'en',
    url: options.url ?? URL_OF_CASES,
  });
  const show = (list: typeof found.actors) =>
    list.map(({ entry, start, end }) => `${entry}: ${text.slice(start, end)}`);
  return { actors: show(found.actors), terms: show(found.terms) };
}

describe('finds an entry by its forms', () => {
  test.each(FOUND.map((row): [string, MatcherCase] => [row.text, row]))('%s', (text, row) => {
    const { actors, terms } = find(text, { lang: row.lang ?? 'en' });
    expect(actors).toEqual(row.actors);
    expect(terms).toEqual(row.terms ?? []);
  });
});

describe('what the reader said is not meant', () => {
  const record = (scope: 'page' | 'site' | 'everywhere', where: string, form?: string): LayerRecord => ({
    type: 'not-meant',
    id: 'x',
    entry: 'gulf-cartel',
    scope,
    where,
    createdAt: 0,
    ...(form === undefined ? {} : { form }),
  });
  const text = 'The Gulf Cartel and the Cártel del Golfo.';
  const both = ['gulf-cartel: Gulf Cartel', 'gulf-cartel: Cártel del Golfo'];
  test.each([
    [record('everywhere', ''), []],
    [record('page', URL_OF_CASES), []],
    [record('page', 'https://example.org/other'), both],
    [record('site', 'example.org'), []],
    [record('site', 'example.com'), both],
    [record('everywhere', '', 'gulf cartel'), ['gulf-cartel: Cártel del Golfo']],
  ])('%j', (layer, expected) => {
    expect(find(text, { layer: [layer], url: `${URL_OF_CASES}#top` }).actors).toEqual(expected);
  });
});

test('nothing is found without packs', () => {
  const text = 'The Gulf Cartel.';
  const none = compileMatcher(EMPTY_GLOSSARY);
  expect(
    none.findMatches({ text, folded: fold(text), words: findWords(fold(text)), lang: 'en', url: null }),
  ).toEqual({
    actors: [],
    terms: [],
  });
});

test('matches lie in order, inside the text, and do not overlap', () => {
  const matcher = compileMatcher(createGlossary([PACK], []));
  const piece = fc.oneof(
    fc.constantFrom(
      'Gulf Cartel',
      'El Mayo',
      'Ismael',
      '"',
      ' ',
      'Zambada García',
      'ICE',
      'J.',
      '\n',
      '-',
      ', ',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const { actors } = matcher.findMatches({
        text,
        folded: fold(text),
        words: findWords(fold(text)),
        lang: 'en',
        url: null,
      });
      let reached = 0;
      for (const { start, end } of actors) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
      expect(reached).toBeLessThanOrEqual(text.length);
    }),
  );
});
