import { describe, expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import { createGlossary } from './glossary.ts';
import { type LayerRecord, layerRecordSchema } from './layer.ts';
import { mergeLayer } from './merge-layer.ts';
import { openPack, packToText } from './open-pack.ts';
import { faultLine, inEnglish } from './pack-fault.ts';

const pack = makePack();
const times = { createdAt: 1, updatedAt: 1 };
const own = (change: object = {}): LayerRecord =>
  layerRecordSchema.parse({
    type: 'own', id: 'own-abcdef', kind: 'person', name: 'Ben Reed', aliases: ['Reed'], definition: 'Mine.',
    sourceUrl: 'https://own.example/a', ...times, ...change,
  }); // biome-ignore format: one record
const LAYER: readonly LayerRecord[] = [
  own(),
  { type: 'override', id: 'o', entry: 'ada-quill', definition: 'My words.', ...times },
  { type: 'alias', id: 'a', entry: 'ada-quill', text: 'The Penholder', createdAt: 1 },
  { type: 'event', id: 'own-event-1', entry: 'ada-quill', date: '2020', title: 'Left', sourceUrl: 'https://own.example/b', ...times },
  { type: 'source', id: 's', entry: 'dry-port', url: 'https://own.example/c', supports: 'the depth', ...times },
  { type: 'hidden', id: 'h', entry: 'harbour-plan', createdAt: 1 },
]; // biome-ignore format: records

describe('the pack with the layer in it', () => {
  test('says what the reader sees, and comes back through the door', () => {
    const { pack: merged, leftOut } = mergeLayer(pack, LAYER);
    expect(leftOut).toEqual([]);
    expect(openPack('merged.json', packToText(merged))).toEqual(merged);
    expect(merged.actors.map(({ id }) => id)).toEqual(['desk-abcdef', 'ada-quill']);
    const quill = merged.actors[1]!;
    expect(quill).toMatchObject({ definition: { en: 'My words.' }, relations: [] });
    expect(quill.aliases.map(({ text }) => text)).toEqual(['Quill', 'The Penholder']);
    expect(merged.terms[0]!.sources.at(-1)!.url).toBe('https://own.example/c');
    expect(merged.events.map(({ id, subject, actors }) => [id, subject, actors])).toEqual([
      ['desk-event-1', 'ada-quill', []],
      ['harbour-plan-launched', undefined, ['ada-quill']],
    ]);
    expect(merged.manifest).toEqual(pack.manifest);
  });

  test('read again under the same layer shows nothing twice', () => {
    const { pack: merged } = mergeLayer(pack, LAYER);
    const glossary = createGlossary([merged], LAYER);
    expect([...glossary.actors.keys()]).toEqual(['own-abcdef', 'ada-quill']);
    expect(glossary.events).toHaveLength(2);
    expect(glossary.actors.get('ada-quill')!.entry.aliases.map(({ text }) => text)).toEqual([
      'Quill',
      'The Penholder',
    ]);
    expect(glossary.terms.get('dry-port')!.entry.sources).toHaveLength(2);
  });

  test('two that were made one are one, with all that pointed at either', () => {
    const merge: LayerRecord = {
      type: 'merged',
      id: 'm',
      entry: 'ada-quill',
      into: 'harbour-plan',
      createdAt: 1,
    };
    const { pack: merged } = mergeLayer(pack, [merge]);
    expect(merged.actors.map(({ id }) => id)).toEqual(['harbour-plan']);
    expect(merged.actors[0]!.aliases.map(({ text }) => text)).toEqual(['HPX', 'Ada Quill', 'Quill']);
    expect(merged.events[0]).toMatchObject({ subject: 'harbour-plan', actors: ['harbour-plan'] });
  });

  test.each([
    ['an entry without a source', { sourceUrl: undefined }, /sources/],
    ['more text than a pack takes', { definition: 'x'.repeat(900) }, /definition/],
    ['markup', { definition: 'See <b>this</b>.' }, /markup/],
    ['a page in the reader’s own network', { sourceUrl: 'http://10.0.0.1/a' }, /network/],
  ])('leaves out %s, and says so', (_, change, fault) => {
    const { pack: merged, leftOut } = mergeLayer(pack, [own(change)]);
    const lines = leftOut.map((one) => faultLine(one, inEnglish));
    expect(lines).toEqual([expect.stringMatching(fault)]);
    expect(lines[0]).toMatch(/^Ben Reed: /);
    expect(merged).toEqual(pack);
  });

  test('keeps the pack’s own words where the reader’s do not fit', () => {
    const long: LayerRecord = {
      type: 'override',
      id: 'o',
      entry: 'ada-quill',
      definition: 'x'.repeat(900),
      ...times,
    };
    const { pack: merged, leftOut } = mergeLayer(pack, [long]);
    expect(leftOut).toHaveLength(1);
    expect(merged).toEqual(pack);
  });
});
