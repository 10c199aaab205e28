import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACK } from '../../pack/compile-matcher.cases.ts';
import { compileMatcher } from '../../pack/compile-matcher.ts';
import { createGlossary, EMPTY_GLOSSARY } from '../../pack/glossary.ts';
import { readArticle } from '../reading.ts';
import { type ActorCase, WITH_PACK, WITHOUT_PACKS } from './actors.cases.ts';
import { findActors } from './index.ts';

const NO_PACKS = compileMatcher(EMPTY_GLOSSARY);
const TEST_PACK = compileMatcher(createGlossary([PACK], []));

function read(text: string, lang: ActorCase['lang'] | null = null) {
  return readArticle({ url: null, title: null, byline: null, published: '2025-11-15', lang, text });
}

function show({ text, lang }: ActorCase, matcher = NO_PACKS): string[] {
  return findActors(read(text, lang), matcher).actors.map(
    ({ id, kind, mentions }) => `${id ?? kind}: ${mentions.map((mention) => mention.text).join('; ')}`,
  );
}

describe('without packs', () => {
  test.each(WITHOUT_PACKS)('$text', (row) => expect(show(row)).toEqual(row.actors));
});

describe('with a pack', () => {
  test.each(WITH_PACK)('$text', (row) => expect(show(row, TEST_PACK)).toEqual(row.actors));
});

test('a pack’s entry gives name and kind; a found name is the fullest that the text has', () => {
  const { actors } = findActors(
    read('Zambada met Rosa Lira Paz. Lira and Ismael Zambada left.', 'en'),
    TEST_PACK,
  );
  expect(actors.map(({ id, name, kind }) => [id, name, kind])).toEqual([
    ['ismael-zambada', 'Ismael Zambada García', 'person'],
    [null, 'Rosa Lira Paz', 'person'],
  ]);
});

test('a term counts where no actor’s name covers it', () => {
  const { terms } = findActors(read('The Border Patrol sector had more encounters.', 'en'), TEST_PACK);
  expect(terms).toEqual([
    {
      id: 'encounter',
      mentions: [{ start: 34, end: 44, text: 'encounters' }],
      why: { rule: 'directory-name', words: 'encounters', against: 'Encounters' },
    },
  ]);
});

test('a term is nobody’s name, with capitals or not; a longer name may hold it', () => {
  const term = {
    ...PACK.terms[0]!,
    id: 'kingpin-status',
    name: { en: 'Foreign Kingpin Organization' },
    aliases: [],
  };
  const matcher = compileMatcher(createGlossary([{ ...PACK, terms: [term] }], []));
  const text =
    'The CDX Foundation is a Foreign Kingpin Organization. The Foreign Kingpin Organization Institute said so.';
  const { actors, terms } = findActors(read(text, 'en'), matcher);
  expect(actors.map(({ name }) => name)).toEqual([
    'CDX Foundation',
    'Foreign Kingpin Organization Institute',
  ]);
  expect(terms.flatMap(({ mentions }) => mentions.map(({ start }) => start))).toEqual([24]);
});

test('an empty text has no actors', () => {
  expect(findActors(read(''), TEST_PACK)).toEqual({ actors: [], terms: [] });
});

describe('for any text', () => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PIECES()) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
  test('mentions lie inside the text, say what stands there, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { actors, terms } = findActors(read(text), TEST_PACK);
        for (const { mentions } of [...actors, ...terms]) {
          expect(mentions.length).toBeGreaterThan(0);
          expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start));
          for (const { start, end, text: shown } of mentions) expect(text.slice(start, end)).toBe(shown);
        }
        const all = [...actors, ...terms]
          .flatMap(({ mentions }) => mentions)
          .sort((a, b) => a.start - b.start);
        for (let at = 0; at < all.length; at++) {
          expect(all[at]!.end).toBeGreaterThan(all[at]!.start);
          if (at > 0) expect(all[at]!.start).toBeGreaterThanOrEqual(all[at - 1]!.end);
        }
        const firsts = actors.map(({ mentions }) => mentions[0]!.start);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });
});

function PIECES(): string[] {
  return (
    'Juan|Pérez|López| |, | de la | “El Chapo” |The |El |Los |Gulf Cartel|cartel| (SIG)|Security Group| y | and |. |\n|' +
    'President |Dr. |U.S.|-|’s |MS-13|J. |secretario de |Marina|gobierno de |Sinaloa|ICE|: |"|(|)|Zambada|Ismael |\u200b|\ud800'
  ).split('|');
}
