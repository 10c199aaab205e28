import { describe, expect, test } from 'vitest';
import { sampleNote } from '../../lib/notebook/notebook.samples.ts';
import { BadImportError } from '../../lib/notes/import/errors.ts';
import type { OwnRecords } from '../../lib/notes/records.ts';
import { createImportJob } from './import-job.ts';
import type { ImportAnswer } from './messages.ts';

const NOTES = [sampleNote('note-000001'), sampleNote('note-000002')];
const FILE = { ask: 'read-file', name: 'a.json', lang: 'en' } as const;

function makeJob() {
  const said: ImportAnswer[] = [];
  const written: OwnRecords[] = [];
  const answer = createImportJob({
    parse: async (file) => {
      if ((await file.text()) === 'odd') throw new BadImportError('Not a file that is known.');
      return { kind: 'backup', notes: NOTES, sources: [], layer: [], undated: [], faults: ['One.'] };
    },
    unpack: async () => ({ notes: [NOTES[1]!], sources: [], layer: [] }),
    loadOwn: async () => ({ notes: [NOTES[0]!], sources: [], layer: [] }),
    save: async (records, { onProgress, signal }) => {
      onProgress?.(1, 2);
      await Promise.resolve();
      signal?.throwIfAborted();
      written.push(records);
    },
    say: (one) => said.push(one),
  });
  return { answer, said, written };
}

describe('one import', () => {
  test('is planned first and writes then what is new', async () => {
    const { answer, said, written } = makeJob();
    await answer({ ...FILE, file: new Blob(['x']) });
    const none = { notes: 0, sources: 0, layer: 0 };
    const plan = { added: { ...none, notes: 1 }, changed: none, same: 1, older: 0 };
    expect(said).toEqual([{ say: 'planned', plan, faults: ['One.'] }]);
    expect(written).toEqual([]);
    await answer({ ask: 'save' });
    expect(written).toEqual([{ notes: [NOTES[1]], sources: [], layer: [] }]);
    expect(said.slice(1)).toEqual([{ say: 'progress', done: 1, total: 2 }, { say: 'saved' }]);
  });

  test('of a backup has no faults of a file', async () => {
    const { answer, said } = makeJob();
    await answer({ ask: 'read-backup', content: new Uint8Array() });
    expect(said).toMatchObject([{ say: 'planned', plan: { same: 0, added: { notes: 1 } }, faults: [] }]);
  });

  test('says by name what failed', async () => {
    const { answer, said } = makeJob();
    await answer({ ...FILE, file: new Blob(['odd']) });
    const error = { name: 'BadImportError', message: 'Not a file that is known.' };
    expect(said).toEqual([{ say: 'failed', error }]);
    await answer({ ask: 'save' });
    expect(said[1]).toMatchObject({ say: 'failed' });
  });

  test('that is called off writes nothing', async () => {
    const { answer, said, written } = makeJob();
    await answer({ ...FILE, file: new Blob(['x']) });
    const saving = answer({ ask: 'save' });
    await answer({ ask: 'cancel' });
    await saving;
    expect(written).toEqual([]);
    expect(said.at(-1)).toMatchObject({ say: 'failed', error: { name: 'AbortError' } });
  });
});
