import { expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import { describeEntry } from './describe-entry.ts';

const quill = makePack().actors[1]!;

test('what a list says comes with the entry, without the names that it has anyway', () => {
  const listing = { under: ['ACT 1'], knownAs: ['ADA QUILL', 'Ada of the Ferry'], linkedTo: [] };
  const listed = { ...quill, id: 'list-7', name: { en: 'Ada Joan Quill' }, asOf: '2026-02-03', listing };
  const listings = [{ pack: 'a-list', list: { en: 'A list' }, entry: listed, name: 'Ada Joan Quill' }];
  const matter = describeEntry({ pack: 'desk', entry: quill, listings }, { packs: [] });
  expect(matter.aliases).toEqual(['Quill']);
  expect(matter.listings).toEqual([
    {
      under: ['ACT 1'],
      knownAs: ['Ada of the Ferry'],
      linkedTo: [],
      list: { en: 'A list' },
      asOf: '2026-02-03',
      name: 'Ada Joan Quill',
      sources: quill.sources,
    },
  ]);
});

test('an entry that no list has says nothing of lists', () => {
  expect(describeEntry({ pack: 'desk', entry: quill }, { packs: [] })).not.toHaveProperty('listings');
});
