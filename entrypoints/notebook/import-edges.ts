import { ownUrl } from '../../lib/browser/own-pages.ts';
import { RemoteFailure } from '../../lib/messaging/send.ts';
import type { ImportEdges, OpenedImport } from '../../lib/panel/notebook/import-store.ts';
import type { Language } from '../../lib/text/language.ts';
import type { ImportAnswer, ImportRequest } from '../import-worker/messages.ts';

type SaveOptions = Parameters<OpenedImport['save']>[0];

/** Imports in a worker each, which ends with its import; `onSaved` is called once all is written. */
export function createImportEdges(lang: Language, onSaved: () => Promise<void>): ImportEdges {
  return {
    open: (file) => begin({ ask: 'read-file', file, name: file.name, lang }, onSaved),
    openBackup: (content) => begin({ ask: 'read-backup', content }, onSaved),
  };
}

async function begin(request: ImportRequest, onSaved: () => Promise<void>): Promise<OpenedImport> {
  const worker = new Worker(ownUrl('/import-worker.js'));
  try {
    const answer = await ask(worker, request);
    if (answer.say !== 'planned') throw new Error(`“${answer.say}” is no plan.`);
    return {
      plan: answer.plan,
      faults: answer.faults,
      close: () => worker.terminate(),
      save: async (options) => {
        try {
          await save(worker, options);
        } finally {
          worker.terminate();
        }
        await onSaved();
      },
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

async function save(worker: Worker, { onProgress, signal }: SaveOptions): Promise<void> {
  const cancel = () => worker.postMessage({ ask: 'cancel' } satisfies ImportRequest);
  signal.addEventListener('abort', cancel);
  await ask(worker, { ask: 'save' }, ({ done, total }) => onProgress(done, total));
}

/** The worker's answer, its progress before. Throws what failed there, by its name. */
function ask(
  worker: Worker,
  request: ImportRequest,
  onProgress: (progress: ImportAnswer & { say: 'progress' }) => void = () => undefined,
): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.say === 'progress') onProgress(data);
      else if (data.say === 'failed') reject(new RemoteFailure(data.error));
      else resolve(data);
    };
    // Out of memory, say: the browser ends the worker and tells no more than that.
    worker.onerror = ({ message }) => reject(new Error(message || 'The file could not be read.'));
    worker.postMessage(request);
  });
}
