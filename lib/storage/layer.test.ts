import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { LayerRecord } from '../pack/layer.ts';
import { SidelightDatabase } from './database.ts';
import { loadLayer, removeLayerRecord, saveLayerRecord } from './layer.ts';
import { listSourceNotes, saveSourceNote } from './source-notes.ts';

let serial = 0;
let db = new SidelightDatabase(`layer-${serial}`);
afterEach(async () => {
  await db.delete();
  db = new SidelightDatabase(`layer-${++serial}`);
});

const hidden: LayerRecord = { type: 'hidden', id: 'h1', entry: 'ada-quill', createdAt: 1 };

describe('the reader’s layer', () => {
  test('is kept, replaced and taken away', async () => {
    await saveLayerRecord(db, hidden);
    await saveLayerRecord(db, { ...hidden, createdAt: 2 });
    expect(await loadLayer(db)).toEqual([{ ...hidden, createdAt: 2 }]);
    await removeLayerRecord(db, 'h1');
    expect(await loadLayer(db)).toEqual([]);
  });

  test('refuses what is no record and keeps what it has', async () => {
    await saveLayerRecord(db, hidden);
    const script = {
      type: 'own',
      id: 'own-abcdef',
      kind: 'person',
      name: '',
      aliases: [],
    } as unknown as LayerRecord;
    await expect(saveLayerRecord(db, script)).rejects.toThrow();
    expect(await loadLayer(db)).toEqual([hidden]);
  });

  test('leaves a damaged row out but in place', async () => {
    await db.layer.put({ id: 'odd', type: 'odd' } as unknown as LayerRecord);
    await saveLayerRecord(db, hidden);
    expect(await loadLayer(db)).toEqual([hidden]);
    expect(await db.layer.count()).toBe(2);
  });
});

describe('notes on sources', () => {
  test('newest first; an empty text takes one away', async () => {
    await saveSourceNote(db, { key: 'a', name: 'A', text: 'first', updatedAt: 1 });
    await saveSourceNote(db, { key: 'b', name: 'B', text: 'second', updatedAt: 2 });
    expect([...new Set((await listSourceNotes(db)).map((note) => note.text))]).toEqual(['second', 'first']);
    await saveSourceNote(db, { key: 'b', name: 'B', text: ' ', updatedAt: 3 });
    expect([...new Set((await listSourceNotes(db)).map((note) => note.text))]).toEqual(['first']);
  });
});
