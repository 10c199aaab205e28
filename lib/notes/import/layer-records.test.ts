import { expect, test } from 'vitest';
import { EVERY_RECORD } from '../../../test/support/layer.ts';
import { layerRecordSchema } from '../../pack/layer.ts';
import { toBackup } from '../export/backup.ts';
import { parseImport } from './parse-import.ts';

const read = (layer: readonly unknown[]) =>
  parseImport(
    'a.json',
    JSON.stringify({ format: 'sidelight-backup', version: 1, createdAt: 1, notes: [], sources: [], layer }),
    { now: 1 },
  );

test('every type of the layer goes into a backup and comes back', () => {
  const types = layerRecordSchema.def.options.map((option) => option.shape.type.def.values[0]);
  expect(EVERY_RECORD.map(({ type }) => type).sort()).toEqual([...types].sort());
  const backup = toBackup({ notes: [], sources: [], layer: EVERY_RECORD }, 1);
  expect(parseImport('a.json', backup, { now: 1 })).toMatchObject({ layer: EVERY_RECORD, faults: [] });
});

test('every record can be told from every other and has a time', () => {
  for (const record of EVERY_RECORD) {
    expect(record.id).not.toBe('');
    expect(record.createdAt).toBeGreaterThan(0);
  }
});

test('a backup from before the newer types reads as it did', () => {
  const old = EVERY_RECORD.filter(({ type }) => ['own', 'hidden', 'not-meant'].includes(type));
  expect(read(old).layer).toEqual(old);
});

test('a type that nobody knows is left out and named; the others come in', () => {
  const imported = read([{ type: 'sticker', id: 'x', createdAt: 1 }, ...EVERY_RECORD]);
  expect(imported.layer).toEqual(EVERY_RECORD);
  expect(imported.faults).toHaveLength(1);
});
