import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import { fold } from '../text/fold.ts';
import { findWords } from '../text/words.ts';
import { compileMatcher } from './compile-matcher.ts';
import { createGlossary } from './glossary.ts';
import type { LayerRecord } from './layer.ts';
import type { ActorEntry, Pack } from './schema.ts';
import { makeSdnPack, readSdn } from './sdn/index.ts';

const sample = readFileSync(new URL('../../test/sdn-sample/sdn.xml', import.meta.url), 'utf8');
const list = makeSdnPack(readSdn([sample]).entries, {
  programs: ['SDNTK', 'ILLICIT-DRUGS-EO14059'],
  published: '2026-02-03',
});
const [, quill] = makePack().actors;

/** A desk's pack that has two of the list's three, under its own names for them. */
function makeDesk(actors: readonly Partial<ActorEntry>[] = DESK_ACTORS): Pack {
  return makePack({ actors: actors.map((actor) => ({ ...quill!, relations: [], ...actor })), events: [] });
}
const DESK_ACTORS: readonly Partial<ActorEntry>[] = [
  {
    id: 'invented-sample',
    name: { en: 'Invented Sample Prieto' },
    aliases: [
      { text: 'Invented Sample' },
      { text: 'Sample', exact: true, withFullName: true },
      { text: 'The Model', withFullName: true },
    ],
  },
  { id: 'sample-cartel', kind: 'criminal-group', name: { en: 'Sample Cartel' }, aliases: [] },
  { id: 'sample-port', kind: 'programme', name: { en: 'Los Inventados' }, aliases: [] },
];

const TEXT =
  'Invented P. Sample met Los Inventados. Invented Sample Prieto denied it. The Model left; El Ejemplo stayed. Muestra and Ejemplo Uno, S.A. de C.V., closed.';
function findIn(packs: readonly Pack[], text = TEXT, layer: readonly LayerRecord[] = []) {
  const matcher = compileMatcher(createGlossary(packs, layer));
  return matcher
    .findMatches({ text, folded: fold(text), words: findWords(fold(text)), lang: 'en', url: null })
    .actors.map(({ entry, start, end }) => [entry, text.slice(start, end)]);
}

describe('a list beside a desk’s pack', () => {
  const glossary = createGlossary([makeDesk(), list], []);

  test('hangs what it says on the pack’s entries, and keeps the rest as entries of its own', () => {
    expect([...glossary.actors.keys()]).toEqual([
      'invented-sample',
      'sample-cartel',
      'sample-port',
      'sdn-900003',
    ]);
    const [listing, ...others] = glossary.actors.get('invented-sample')!.listings!;
    expect(others).toEqual([]);
    expect(listing).toMatchObject({
      pack: 'us-treasury-sdn',
      list: { en: 'US Treasury: SDN list' },
      name: 'Invented Sample Prieto',
    });
    expect(listing!.entry.listing).toEqual({
      under: ['SDNTK', 'ILLICIT-DRUGS-EO14059'],
      knownAs: ['Invented P. Sample', 'El Ejemplo'],
      linkedTo: ['Sample Cartel', 'Ejemplo "Uno", S.A. de C.V.'],
    });
    expect(glossary.actors.get('sample-port')!.listings).toBeUndefined();
  });

  test('one actor has one mark and one card, by the full names of both; the list’s nicknames stay out', () => {
    expect(findIn([makeDesk(), list])).toEqual([
      ['invented-sample', 'Invented P. Sample'],
      ['sample-port', 'Los Inventados'],
      ['invented-sample', 'Invented Sample Prieto'],
      ['invented-sample', 'The Model'],
      ['sample-cartel', 'Muestra'],
      ['sdn-900003', 'Ejemplo Uno, S.A. de C.V.'],
    ]);
  });

  test('takes no name away, whichever was read first', () => {
    expect(findIn([list, makeDesk()])).toEqual(findIn([makeDesk(), list]));
    const other = makeDesk([{ id: 'muestra', kind: 'organization', name: { en: 'Muestra' }, aliases: [] }]);
    expect(findIn([list, other], 'Muestra closed.')).toEqual([['muestra', 'Muestra']]);
  });

  test('alone, marks its names itself', () => {
    expect(findIn([list], 'Invented Sample Prieto met El Ejemplo of the Sample Cartel.')).toEqual([
      ['sdn-900001', 'Invented Sample Prieto'],
      ['sdn-900001', 'El Ejemplo'],
      ['sdn-900002', 'Sample Cartel'],
    ]);
  });

  test('whoever hid the entry hid both', () => {
    const layer: LayerRecord[] = [{ type: 'hidden', id: 'h', entry: 'invented-sample', createdAt: 0 }];
    expect(findIn([makeDesk(), list], 'Invented Sample Prieto left.', layer)).toEqual([]);
  });

  test('follows the entry that the reader merged into another, and what was said of the list’s entry', () => {
    const layer: LayerRecord[] = [
      { type: 'merged', id: 'm', entry: 'invented-sample', into: 'sample-port', createdAt: 0 },
      { type: 'not-meant', id: 'n', entry: 'sdn-900002', scope: 'everywhere', where: '', createdAt: 0 },
    ];
    const { actors, mergedInto } = createGlossary([makeDesk(), list], layer);
    expect(actors.get('sample-port')!.listings!.map(({ entry }) => entry.id)).toEqual(['sdn-900001']);
    expect(mergedInto.get('sdn-900001')).toBe('sample-port');
    expect(findIn([makeDesk(), list], 'Muestra left.', layer)).toEqual([]);
  });

  test('leaves alone what the reader merged with the list’s entry by hand', () => {
    const layer: LayerRecord[] = [
      { type: 'merged', id: 'm', entry: 'sample-port', into: 'sdn-900001', createdAt: 0 },
    ];
    const { actors } = createGlossary([makeDesk(), list], layer);
    expect(actors.has('sdn-900001')).toBe(true);
    expect(actors.get('invented-sample')!.listings).toBeUndefined();
  });

  test.each<[string, Partial<ActorEntry>]>([
    ['a namesake with one surname less', { name: { en: 'Invented Sample' }, aliases: [] }],
    ['a brother', { name: { en: 'Second Sample Prieto' }, aliases: [] }],
    ['a firm of that name', { kind: 'organization', name: { en: 'Invented Sample Prieto' }, aliases: [] }],
    [
      'who shares a nickname',
      { name: { en: 'Ada Sample Quill' }, aliases: [{ text: 'El Ejemplo', withFullName: true }] },
    ],
  ])('says nothing of %s', (_, actor) => {
    const { actors } = createGlossary([makeDesk([{ id: 'other', ...actor }]), list], []);
    expect(actors.get('other')!.listings).toBeUndefined();
    expect(actors.has('sdn-900001')).toBe(true);
  });

  test('two packs that are no lists keep an actor each', () => {
    const other = makePack({
      manifest: { ...list.manifest, id: 'other-desk' },
      actors: [{ ...quill!, id: 'another', name: { en: 'Invented Sample Prieto' }, relations: [] }],
      terms: [],
      events: [],
    });
    expect([...createGlossary([makeDesk(), other], []).actors.keys()]).toContain('another');
  });
});
