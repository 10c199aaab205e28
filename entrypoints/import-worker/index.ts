import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parseImport } from '../../lib/notes/import/index.ts';
import { loadOwnRecords, SidelightDatabase, saveRecords, unpackBackup } from '../../lib/storage/index.ts';
import { createImportJob } from './import-job.ts';
import type { ImportRequest } from './messages.ts';

/** The notebook's worker for one import: a file of many megabytes is read, checked and compared away from its page. */
export default defineUnlistedScript(() => {
  const db = new SidelightDatabase();
  const answer = createImportJob({
    parse: async (file, name, lang) => parseImport(name, await file.text(), { now: Date.now(), lang }),
    unpack: unpackBackup,
    loadOwn: () => loadOwnRecords(db),
    save: (records, options) => saveRecords(db, records, options),
    say: (said) => globalThis.postMessage(said),
  });
  globalThis.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void answer(data));
});
