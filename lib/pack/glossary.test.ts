import { describe, expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import { fold } from '../text/fold.ts';
import { findWords } from '../text/words.ts';
import { compileMatcher } from './compile-matcher.ts';
import { createGlossary } from './glossary.ts';
import { type LayerRecord, layerRecordSchema } from './layer.ts';

const pack = makePack();
const times = { createdAt: 1, updatedAt: 1 };
const own: LayerRecord = {
  type: 'own',
  id: 'own-abcdef',
  kind: 'person',
  name: 'A. Q.',
  aliases: ['The Clerk'],
  definition: 'Mine.',
  sourceUrl: 'https://own.example/a',
  ...times,
};
const merge = (entry: string, into: string): LayerRecord => ({
  type: 'merged',
  id: `merged-${entry}`,
  entry,
  into,
  createdAt: 1,
});
const open = (...layer: LayerRecord[]) =>
  createGlossary(
    [pack],
    layer.map((record) => layerRecordSchema.parse(record)),
  );
const find = (glossary: ReturnType<typeof open>, text: string, url = 'https://a.example/x') =>
  compileMatcher(glossary)
    .findMatches({ text, folded: fold(text), words: findWords(fold(text)), lang: 'en', url })
    .actors.map(({ entry, form }) => [entry, form]);

describe('two entries as one', () => {
  const glossary = open(own, merge('own-abcdef', 'ada-quill'));

  test('have the words of the one and the names and sources of both', () => {
    const known = glossary.actors.get('ada-quill')!;
    expect(glossary.actors.has('own-abcdef')).toBe(false);
    expect(known.entry.definition.en).toBe('A person made up for tests.');
    expect(known.entry.sources.map(({ url }) => url)).toEqual([
      'https://www.example.org/record',
      'https://own.example/a',
    ]);
    expect(known.layered?.merged).toEqual([
      { id: 'own-abcdef', pack: 'own', name: { en: 'A. Q.' }, definition: { en: 'Mine.' } },
    ]);
    expect(find(glossary, 'Ada Quill spoke to The Clerk.')).toEqual([
      ['ada-quill', 'Ada Quill'],
      ['ada-quill', 'The Clerk'],
    ]);
  });

  test('are found under either id', () => {
    expect(glossary.mergedInto.get('own-abcdef')).toBe('ada-quill');
  });

  test('have the events of both, each once', () => {
    const both = open(merge('harbour-plan', 'ada-quill'));
    expect(both.events[0]!.entry).toMatchObject({ subject: 'ada-quill', actors: ['ada-quill'] });
  });

  test('stay two where a half is missing, is hidden, or is of another sort', () => {
    expect(open(merge('nobody', 'ada-quill')).mergedInto.size).toBe(0);
    expect(open(merge('dry-port', 'ada-quill')).mergedInto.size).toBe(0);
    const hidden: LayerRecord = { type: 'hidden', id: 'h', entry: 'ada-quill', createdAt: 1 };
    expect(open(hidden, merge('harbour-plan', 'ada-quill')).actors.has('harbour-plan')).toBe(true);
  });

  test('a chain leads to its end; a circle is broken and loses nobody', () => {
    const chain = open(own, merge('own-abcdef', 'ada-quill'), merge('ada-quill', 'harbour-plan'));
    expect([...chain.actors.keys()]).toEqual(['harbour-plan']);
    expect(chain.mergedInto.get('own-abcdef')).toBe('harbour-plan');
    expect(chain.actors.get('harbour-plan')!.layered!.merged).toHaveLength(2);
    const circle = open(merge('ada-quill', 'harbour-plan'), merge('harbour-plan', 'ada-quill'));
    expect([...circle.actors.keys()]).toEqual(['harbour-plan']);
    expect(open(merge('ada-quill', 'ada-quill')).actors.size).toBe(2);
  });

  test('“not him” of the one speaks of its own names alone', () => {
    const notMeant: LayerRecord = {
      type: 'not-meant',
      id: 'n',
      entry: 'own-abcdef',
      scope: 'everywhere',
      where: '',
      createdAt: 1,
    };
    const split = open(own, merge('own-abcdef', 'ada-quill'), notMeant);
    expect(find(split, 'Ada Quill spoke to The Clerk.')).toEqual([['ada-quill', 'Ada Quill']]);
  });
});

describe('the reader’s words on a pack’s entry', () => {
  test('stand in place of the pack’s, which are kept beside, and its name still counts', () => {
    const override: LayerRecord = {
      type: 'override',
      id: 'o',
      entry: 'ada-quill',
      name: 'Ada Q.',
      definition: 'My words.',
      ...times,
    };
    const glossary = open(override);
    const known = glossary.actors.get('ada-quill')!;
    expect(known.entry).toMatchObject({ name: { en: 'Ada Q.' }, definition: { en: 'My words.' } });
    expect(known.layered?.original).toEqual({
      name: { en: 'Ada Quill' },
      definition: { en: 'A person made up for tests.' },
    });
    expect(find(glossary, 'It was Ada Quill.')).toEqual([['ada-quill', 'Ada Quill']]);
  });

  test('a name of the reader’s marks, also where a pack knows it of somebody else', () => {
    const alias = (entry: string, text: string, exact = false): LayerRecord => ({
      type: 'alias',
      id: `a-${text}`,
      entry,
      text,
      ...(exact ? { exact } : {}),
      createdAt: 1,
    });
    expect(find(open(alias('ada-quill', 'The Penholder')), 'So said The Penholder.')).toEqual([
      ['ada-quill', 'The Penholder'],
    ]);
    expect(find(open(alias('ada-quill', 'Harbour Plan')), 'So said Harbour Plan.')).toEqual([
      ['ada-quill', 'Harbour Plan'],
    ]);
    expect(find(open(alias('ada-quill', 'NIB', true)), 'A nib is no NIB.')).toEqual([['ada-quill', 'NIB']]);
  });

  test('own events and sources stand beside the pack’s', () => {
    const glossary = open(
      {
        type: 'event',
        id: 'own-event-1',
        entry: 'ada-quill',
        date: '2020-05',
        title: 'Left',
        sourceUrl: 'https://own.example/b',
        ...times,
      },
      { type: 'source', id: 's', entry: 'ada-quill', url: 'https://www.own.example/c', ...times },
    );
    expect(glossary.events[0]).toMatchObject({
      pack: 'own',
      entry: { date: '2020-05', subject: 'ada-quill', title: { en: 'Left' } },
    });
    expect(glossary.events[0]!.entry.act).toBeUndefined();
    expect(glossary.actors.get('ada-quill')!.entry.sources.at(-1)).toEqual({
      url: 'https://www.own.example/c',
      publisher: 'own.example',
      supports: 'own.example',
    });
  });

  test('outlive the entry: what the pack dropped stands in as it last was', () => {
    const quill = pack.actors[1]!;
    const change: LayerRecord = {
      type: 'pack-change', id: 'p', entry: 'ada-quill', pack: 'test-beat', from: '1', to: '2', fields: [],
      last: { list: 'actors', entry: quill }, createdAt: 1,
    }; // biome-ignore format: one record
    const alias: LayerRecord = {
      type: 'alias',
      id: 'a',
      entry: 'ada-quill',
      text: 'The Clerk',
      createdAt: 1,
    };
    const without = makePack({ actors: [pack.actors[0]!], events: [] });
    expect(createGlossary([without], [change]).actors.has('ada-quill')).toBe(false);
    const kept = createGlossary([without], [change, alias]).actors.get('ada-quill')!;
    expect(kept.layered?.change?.last).toBeDefined();
    expect(kept.entry.aliases.map(({ text }) => text)).toEqual(['Quill', 'The Clerk']);
  });
});

test('what the reader gave away in a pack and got back stands once', () => {
  const given = makePack({
    actors: [...pack.actors, { ...pack.actors[1]!, id: 'desk-abcdef', name: { en: 'A. Q.' } }],
  });
  const glossary = createGlossary([given], [layerRecordSchema.parse(own)]);
  expect([...glossary.actors.keys()]).toEqual(['own-abcdef', 'harbour-plan', 'ada-quill']);
});
