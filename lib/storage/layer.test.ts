import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { LayerRecord } from '../pack/layer.ts';
import { type EntryRow, SidelightDatabase } from './database.ts';
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

  test('follow an entry to the one that it is shown as, and come back with it', async () => {
    const merged = (entry: string, into: string): LayerRecord => ({
      type: 'merged',
      id: `merged-${entry}`,
      entry,
      into,
      createdAt: 1,
    });
    const noteOf = async (key: string) =>
      (await listSourceNotes(db)).filter((note) => note.key === key).map(({ text }) => text);
    for (const id of ['ada-quill', 'aquill']) {
      const actor = { pack: 'p', type: 'actors', id, position: 0, entry: { kind: 'person' } };
      await db.entries.put(actor as unknown as EntryRow);
    }
    await saveSourceNote(db, { key: 'aquill', name: 'A. Quill', text: 'Met her.', updatedAt: 1 });
    expect(await db.sources.toArray()).toMatchObject([{ entry: 'aquill' }]);
    await saveLayerRecord(db, merged('aquill', 'a-quill'));
    await saveLayerRecord(db, merged('a-quill', 'ada-quill'));
    expect(await noteOf('ada-quill')).toEqual(['Met her.']);

    await saveSourceNote(db, { key: 'ada-quill', name: 'Ada Quill', text: 'Met her twice.', updatedAt: 2 });
    expect(await noteOf('ada-quill')).toEqual(['Met her twice.']);
    expect(await db.sources.count()).toBe(1);

    await removeLayerRecord(db, 'merged-aquill');
    expect(await noteOf('ada-quill')).toEqual([]);
    expect(await noteOf('aquill')).toEqual(['Met her twice.']);

    await saveSourceNote(db, { key: 'ada-quill', name: 'Ada Quill', text: 'Her own.', updatedAt: 3 });
    await saveLayerRecord(db, merged('aquill', 'ada-quill'));
    expect(await noteOf('ada-quill'), 'the remarks on the entry itself go first').toEqual(['Her own.']);
    expect(await noteOf('aquill')).toEqual(['Met her twice.']);
  });

  test('of an entry of the reader’s own follow it too', async () => {
    await saveSourceNote(db, { key: 'own-abcdef', name: 'Q.', text: 'Met her.', updatedAt: 1 });
    await saveLayerRecord(db, {
      type: 'merged',
      id: 'merged-own-abcdef',
      entry: 'own-abcdef',
      into: 'ada-quill',
      createdAt: 1,
    });
    expect((await listSourceNotes(db)).map(({ key }) => key)).toContain('ada-quill');
    await saveSourceNote(db, { key: 'ada-quill', name: 'Ada Quill', text: 'Twice.', updatedAt: 2 });
    expect(await db.sources.toArray()).toMatchObject([{ remarks: 'Twice.' }]);
  });
});
