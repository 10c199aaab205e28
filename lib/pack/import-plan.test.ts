import { describe, expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import { planImport } from './import-plan.ts';
import type { LayerRecord } from './layer.ts';
import type { Pack } from './schema.ts';

const before = makePack();
const [plan, quill] = before.actors;
const hidden = (entry: string): LayerRecord => ({ type: 'hidden', id: `h-${entry}`, entry, createdAt: 0 });
const own = (name: string, aliases: string[] = []): LayerRecord => ({
  type: 'own',
  id: 'own-abcdef',
  kind: 'person',
  name,
  aliases,
  definition: 'Mine.',
  createdAt: 0,
  updatedAt: 0,
});
const version = (to: string, change: Partial<Pack> = {}): Pack =>
  makePack({ manifest: { ...before.manifest, version: to }, ...change });

describe('planImport', () => {
  test('a pack that is new: everything is added', () => {
    const found = planImport(null, before, [hidden('ada-quill')]);
    expect(found).toMatchObject({ pack: 'test-beat', from: null, to: '2026.1.0', direction: 'new' });
    expect(found.added.map(({ id }) => id)).toEqual([
      'harbour-plan',
      'ada-quill',
      'dry-port',
      'harbour-plan-launched',
    ]);
    expect([found.removed, found.changed, found.touched, found.isLexiconChanged]).toEqual([
      [],
      [],
      [],
      false,
    ]);
  });

  test('the same pack with its keys in another order: nothing', () => {
    const turned = JSON.parse(JSON.stringify(before)) as Pack;
    const actors = turned.actors.map((actor) => Object.fromEntries(Object.entries(actor).reverse()));
    const found = planImport(before, { ...turned, actors: actors as Pack['actors'] }, [hidden('ada-quill')]);
    expect(found).toMatchObject({ direction: 'same', added: [], removed: [], changed: [], touched: [] });
  });

  test('names the fields that changed, and the reader’s records upon them', () => {
    const after = version('2026.2.0', {
      actors: [plan!, { ...quill!, asOf: '2026-02', status: { en: 'retired' } }],
      lexicon: { ...before.lexicon, threshold: 1 },
    });
    const record = hidden('ada-quill');
    const found = planImport(before, after, [record, hidden('harbour-plan'), own('Somebody')]);
    expect(found.changed).toEqual([{ type: 'actors', id: 'ada-quill', fields: ['asOf', 'status'] }]);
    expect(found.touched).toEqual([
      { record, entry: { type: 'actors', id: 'ada-quill' }, what: 'changed', fields: ['asOf', 'status'] },
    ]);
    expect(found).toMatchObject({ direction: 'newer', isLexiconChanged: true });
  });

  test('an entry that is gone is told to the record that speaks of it', () => {
    const found = planImport(before, version('2025.12.1', { terms: [], events: [] }), [hidden('dry-port')]);
    expect(found.direction).toBe('older');
    expect(found.removed.map(({ id }) => id)).toEqual(['dry-port', 'harbour-plan-launched']);
    expect(found.touched.map(({ what, entry }) => [what, entry.id])).toEqual([['removed', 'dry-port']]);
  });

  test('an actor that became a term is changed, not removed and added', () => {
    const { kind: _, relations: __, ...rest } = plan!;
    const after = version('2026.2.0', {
      actors: [{ ...quill!, relations: [] }],
      terms: [...before.terms, rest],
    });
    const found = planImport(before, after, []);
    expect([found.added, found.removed]).toEqual([[], []]);
    expect(found.changed.find(({ id }) => id === 'harbour-plan')).toEqual({
      type: 'terms',
      id: 'harbour-plan',
      fields: ['kind', 'relations', 'type'],
    });
  });

  test('says where the pack now brings what the reader had added, under any name', () => {
    const fresh = { ...quill!, id: 'bo-ferry', name: { en: 'Bo Ferry' }, aliases: [], relations: [] };
    const after = version('2026.2.0', { actors: [...before.actors, fresh] });
    const record = own('The ferryman', ['BO FERRY']);
    expect(planImport(before, after, [record, own('Ada Quill')]).touched).toEqual([
      { record, entry: { type: 'actors', id: 'bo-ferry' }, what: 'known-now', fields: [] },
    ]);
  });

  test('an event of the same id as an actor is not taken for it', () => {
    const event = { ...before.events[0]!, id: 'ada-quill' };
    const old = makePack({ events: [event] });
    const found = planImport(old, version('2026.2.0', { events: [] }), [hidden('ada-quill')]);
    expect(found.removed).toEqual([{ type: 'events', id: 'ada-quill' }]);
    expect(found.touched).toEqual([]);
  });

  test('refuses to compare two different packs', () => {
    const other = makePack({ manifest: { ...before.manifest, id: 'other-beat' } });
    expect(() => planImport(before, other, [])).toThrow('“other-beat” is no version of “test-beat”.');
  });
});
