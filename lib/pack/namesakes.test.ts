import { describe, expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import { fold } from '../text/fold.ts';
import { findWords } from '../text/words.ts';
import { compileMatcher } from './compile-matcher.ts';
import { createGlossary } from './glossary.ts';
import { findNamesakes, indexNames } from './namesakes.ts';
import type { Alias, Pack } from './schema.ts';

const desk = makePack();
const quill = desk.actors[1]!;

/** A list that holds one person under other ids, as a sanctions list does. */
function makeList(name: string, aliases: Alias[] = []): Pack {
  const person = { ...quill, id: 'list-7', name: { en: name }, aliases, relations: [] };
  return makePack({
    manifest: { ...desk.manifest, id: 'a-list' },
    actors: [person],
    terms: [],
    events: [],
  });
}

const namesakesOf = (id: string, packs: Pack[]) => {
  const glossary = createGlossary(packs, []);
  return findNamesakes(indexNames(glossary), glossary.actors.get(id)!).map(({ entry }) => entry.id);
};

describe('findNamesakes', () => {
  test.each([
    ['the same name, however it is written', makeList('ÁDA QUILL'), ['list-7']],
    ['an alias that is the name', makeList('Ada Q. Quill', [{ text: 'Ada Quill' }]), ['list-7']],
    ['another name', makeList('Ada Quillon'), []],
    ['a surname alone', makeList('Bo Ferry', [{ text: 'Quill', withFullName: true }]), []],
  ])('%s', (_, list, expected) => {
    expect(namesakesOf('ada-quill', [desk, list])).toEqual(expected);
  });

  test('never finds the entries of its own pack', () => {
    const twice = makePack({ actors: [...desk.actors, { ...quill, id: 'ada-quill-two' }] });
    expect(namesakesOf('ada-quill', [twice])).toEqual([]);
  });
});

describe('a form that two packs hold', () => {
  const find = (packs: Pack[], text: string) =>
    compileMatcher(createGlossary(packs, []))
      .findMatches({ text, folded: fold(text), words: findWords(fold(text)), lang: 'en', url: null })
      .actors.map(({ entry }) => entry);
  const list = makeList('Ada Quill', [{ text: 'Ada the Ferrywoman' }, { text: 'Quill', withFullName: true }]);
  const text = 'Ada Quill came. Quill spoke. Ada the Ferrywoman left.';

  test('means the first pack’s entry, and the other keeps the names that are its own', () => {
    expect(find([desk, list], text)).toEqual(['ada-quill', 'ada-quill', 'list-7']);
    expect(find([list, desk], text)).toEqual(['list-7', 'list-7', 'list-7']);
  });

  test('alone, the list marks its names itself', () => {
    expect(find([list], text)).toEqual(['list-7', 'list-7', 'list-7']);
  });
});
