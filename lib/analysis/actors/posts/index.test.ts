import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../pack/compile-matcher.ts';
import { EMPTY_GLOSSARY } from '../../../pack/glossary.ts';
import { type Reading, readArticle } from '../../reading.ts';
import { findByRules } from '../by-rules.ts';
import { findActors } from '../index.ts';
import { readSegments } from '../tokens.ts';
import { findInPost, isPost, unpackWeights } from './index.ts';
import { LABELS } from './labels.ts';
import { PRIORS, SCALE, STEPS, WEIGHTS } from './weights.data.ts';

const NO_PACKS = compileMatcher(EMPTY_GLOSSARY);

function read(text: string, lang: Reading['lang'] = 'en'): Reading {
  return readArticle({ url: null, title: null, byline: null, published: null, lang, text });
}

function show(text: string): string[] {
  return findActors(read(text), NO_PACKS).actors.flatMap(({ kind, mentions }) =>
    mentions.map((mention) => `${kind}: ${mention.text}`),
  );
}

describe('a text is taken for a post', () => {
  test.each([
    'omg did you see that',
    'the mayor is back',
    'Mayor Rosa Lira is back in town',
    '@rosa are we going',
    'Great show tonight!!',
    'My cousin Rosa Lira lives there.',
  ])('%s', (text) => expect(isPost(read(text))).toBe(true));
});

describe('a text is not taken for a post', () => {
  test.each([
    ['The mayor met Rosa Lira in Tijuana on Monday.', 'en'],
    ['“The port is closed,” Rosa Lira said.', 'en'],
    ['MAYOR MEETS ROSA LIRA IN TIJUANA', 'en'],
    ['jajaja viste eso', 'es'],
    [`lol ${'The mayor met Rosa Lira. '.repeat(30)}`, 'en'],
  ] as const)('%s', (text, lang) => expect(isPost(read(text, lang))).toBe(false));
});

describe('names in posts', () => {
  test.each([
    ['thanks obama lol', ['person: obama']],
    ['omg i love taylor so much', ['person: taylor']],
    ['i miss Tamika sooo much lol', ['person: Tamika']],
    ['RT @ben: Rosa Lira and Karl are here!', ['person: Rosa Lira', 'person: Karl']],
    ['I told Dwayne, Rosa and Karl to wait', ['person: Dwayne', 'person: Rosa', 'person: Karl']],
  ])('%s', (text, names) => expect(show(text)).toEqual(names));
});

describe('no names in posts', () => {
  test.each(['SO BORED TODAY', 'Sushi tonight!!', 'Goodnight everyone :)', 'I hate Mondays lol'])(
    '%s',
    (text) => expect(show(text)).toEqual([]),
  );
});

test('what the rules see stays as they see it where the labeller sees the same name', () => {
  const { actors } = findActors(read('so the DEA called Marta Delgado again lol'), NO_PACKS);
  expect(actors.map(({ name, kind, why }) => [name, kind, why?.rule])).toEqual([
    ['DEA', 'agency', 'known-institution'],
    ['Marta Delgado', 'person', 'person-name'],
  ]);
});

test('the weights are whole', () => {
  expect(STEPS).toHaveLength(LABELS.length ** 2);
  expect(PRIORS).toHaveLength(LABELS.length);
  const weights = unpackWeights(WEIGHTS, SCALE);
  expect(Math.log2(weights.length / LABELS.length)).toBe(13);
  expect(weights.every((weight) => Math.abs(weight) <= 8 * SCALE + 1e-6)).toBe(true);
});

test('for any text the names lie in order, apart from one another and on words', () => {
  const piece = fc.oneof(
    fc.constantFrom('Rosa', ' Lira', ' ', 'obama ', 'LOL', '! ', '@ben ', 'DEA ', ': ', "'", '-', '\n', '😀'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const reading = read(pieces.join(''));
      const segments = readSegments(reading);
      let end = 0;
      const tokens = segments.flatMap((segment) => segment.tokens);
      for (const found of findInPost(reading.text, segments, findByRules(segments))) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(tokens.some(({ start }) => start === found.start)).toBe(true);
        expect(found.end).toBeGreaterThan(found.start);
        end = found.end;
      }
    }),
    { numRuns: 100 },
  );
});
