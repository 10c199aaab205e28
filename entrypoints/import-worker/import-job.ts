import { describeFailure } from '../../lib/messaging/result.ts';
import { countPlan, type Imported, type ImportPlan, planImport } from '../../lib/notes/import/index.ts';
import type { OwnRecords } from '../../lib/notes/records.ts';
import type { BulkOptions } from '../../lib/storage/put-in-chunks.ts';
import type { ImportAnswer, ImportRequest } from './messages.ts';

export interface ImportJobEdges {
  readonly parse: (file: Blob, name: string, lang: 'en' | 'es') => Promise<Imported>;
  readonly unpack: (content: Uint8Array<ArrayBuffer>) => Promise<OwnRecords>;
  readonly loadOwn: () => Promise<OwnRecords>;
  readonly save: (records: OwnRecords, options: BulkOptions) => Promise<void>;
  readonly say: (answer: ImportAnswer) => void;
}

/** One import from its file to the database: read and planned when asked, saved when asked. Failures are said, not thrown. */
export function createImportJob(edges: ImportJobEdges): (request: ImportRequest) => Promise<void> {
  const saving = new AbortController();
  let plan: ImportPlan | null = null;

  async function read(request: ImportRequest & { ask: 'read-file' | 'read-backup' }): Promise<void> {
    const incoming: OwnRecords & Partial<Pick<Imported, 'faults' | 'undated'>> =
      request.ask === 'read-file'
        ? await edges.parse(request.file, request.name, request.lang)
        : await edges.unpack(request.content);
    plan = planImport(await edges.loadOwn(), incoming);
    edges.say({ say: 'planned', plan: countPlan(plan), faults: incoming.faults ?? [] });
  }

  async function save(): Promise<void> {
    if (plan === null) throw new Error('There is nothing to save.');
    const { added, changed } = plan;
    await edges.save(
      {
        notes: [...added.notes, ...changed.notes],
        sources: [...added.sources, ...changed.sources],
        layer: [...added.layer, ...changed.layer],
      },
      { signal: saving.signal, onProgress: (done, total) => edges.say({ say: 'progress', done, total }) },
    );
    edges.say({ say: 'saved' });
  }

  return async (request) => {
    try {
      if (request.ask === 'cancel') saving.abort();
      else if (request.ask === 'save') await save();
      else await read(request);
    } catch (error) {
      edges.say({ say: 'failed', error: describeFailure(error) });
    }
  };
}
