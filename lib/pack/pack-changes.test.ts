import { describe, expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import { type LayerRecord, layerRecordSchema, type PackChange } from './layer.ts';
import { listPackChanges } from './pack-changes.ts';
import type { Pack } from './schema.ts';

const first = makePack();
const [plan, quill] = first.actors;
const override: LayerRecord = {
  type: 'override',
  id: 'override-ada-quill',
  entry: 'ada-quill',
  definition: 'Mine.',
  createdAt: 1,
  updatedAt: 1,
};
const version = (to: string, change: Partial<Pack> = {}): Pack =>
  makePack({ manifest: { ...first.manifest, version: to }, ...change });
const says = (to: string, definition: string, more: object = {}) =>
  version(to, { actors: [plan!, { ...quill!, definition: { en: definition }, ...more }] });
const changesOf = (before: Pack, after: Pack, layer: readonly LayerRecord[]) => {
  const found = listPackChanges(before, after, { layer, now: 9 });
  for (const change of found.changes) expect(layerRecordSchema.parse(change)).toEqual(change);
  return found;
};

describe('what an update changes under an edit', () => {
  test('is told by field, old and new', () => {
    const after = says('2026.2.0', 'New.', {
      status: { en: 'retired', es: 'retirada' },
      aliases: [...quill!.aliases, { text: 'A. Quill' }],
      asOf: '2026-02',
    });
    expect(changesOf(first, after, [override])).toEqual({
      withdrawn: [],
      changes: [
        {
          type: 'pack-change',
          id: 'pack-change-ada-quill',
          entry: 'ada-quill',
          pack: 'test-beat',
          from: '2026.1.0',
          to: '2026.2.0',
          fields: [
            { field: 'aliases', before: { en: 'Quill' }, after: { en: 'Quill, A. Quill' } },
            { field: 'definition', before: { en: 'A person made up for tests.' }, after: { en: 'New.' } },
            { field: 'status', before: null, after: { en: 'retired', es: 'retirada' } },
          ],
          createdAt: 9,
        },
      ],
    });
  });

  test('is nothing where the reader edited nothing, or only the day of knowledge changed', () => {
    const hidden: LayerRecord = { type: 'hidden', id: 'h', entry: 'ada-quill', createdAt: 1 };
    expect(changesOf(first, says('2026.2.0', 'New.'), [hidden]).changes).toEqual([]);
    const later = version('2026.2.0', { actors: [plan!, { ...quill!, asOf: '2026-02' }] });
    expect(changesOf(first, later, [override]).changes).toEqual([]);
  });

  test('is carried on over a second update, and withdrawn where the pack takes it back', () => {
    const second = says('2026.2.0', 'New.');
    const [waiting] = changesOf(first, second, [override]).changes;
    const third = changesOf(second, says('2026.3.0', 'Newest.'), [override, waiting!]).changes[0]!;
    expect(third).toMatchObject({ from: '2026.1.0', to: '2026.3.0' });
    expect(third.fields).toEqual([
      { field: 'definition', before: { en: 'A person made up for tests.' }, after: { en: 'Newest.' } },
    ]);
    const back = changesOf(second, version('2026.4.0'), [override, waiting!]);
    expect(back).toEqual({ changes: [], withdrawn: ['pack-change-ada-quill'] });
  });

  test('keeps an entry that is gone, for the edits that hang on it', () => {
    const gone = version('2026.2.0', { actors: [plan!], events: [] });
    const [change] = changesOf(first, gone, [override]).changes as [PackChange];
    expect(change.last).toEqual({ list: 'actors', entry: quill });
  });

  test('counts a merge on both its sides', () => {
    const merged: LayerRecord = {
      type: 'merged',
      id: 'm',
      entry: 'own-abcdef',
      into: 'ada-quill',
      createdAt: 1,
    };
    expect(changesOf(first, says('2026.2.0', 'New.'), [merged]).changes).toHaveLength(1);
  });
});
