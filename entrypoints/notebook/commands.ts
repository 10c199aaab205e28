import { storeMarkdownTemplate } from '../../lib/browser/notebook-settings.ts';
import { loadSpareBackup, saveSpareBackup } from '../../lib/browser/storage-safety.ts';
import { makeExport, withOwnSources } from '../../lib/notebook/make-export.ts';
import type { Notebook } from '../../lib/panel/notebook/notebook.ts';
import {
  loadOwnRecords,
  loadPackedBackup,
  makeBackup,
  readBackup,
  type SidelightDatabase,
} from '../../lib/storage/index.ts';
import type { DeskCommands } from './desk.ts';
import { saveFile } from './save-file.ts';

/** Files out and backups, joined to the database. */
export function createCommands(db: SidelightDatabase, notebook: Notebook): DeskCommands {
  return {
    async exportNotes(format, scope, template) {
      const all = await loadOwnRecords(db);
      const records =
        scope === 'all'
          ? all
          : withOwnSources(
              all,
              pick(all.notes, scope === 'shown' ? shownIds(notebook) : chosenIds(notebook)),
            );
      return saveFile(makeExport(format, records, { now: Date.now(), template: template ?? undefined }));
    },
    async makeBackup() {
      const backup = await makeBackup(db, Date.now());
      if (backup !== null) await saveSpareBackup(backup);
    },
    loadBackup: (id) => loadPackedBackup(db, id),
    async saveBackupFile(id) {
      const records = await readBackup(db, id);
      if (records === null) throw new Error('There is no such backup any more.');
      return saveFile(makeExport('backup', records, { now: Date.now() }));
    },
    loadSpareBackup: async () => (await loadSpareBackup())?.content ?? null,
    storeTemplate: storeMarkdownTemplate,
  };
}

function shownIds({ filter }: Notebook): ReadonlySet<string> {
  return new Set(filter.visible.peek().map((row) => row.id));
}

function chosenIds({ selection }: Notebook): ReadonlySet<string> {
  return selection.chosen.peek();
}

function pick<T extends { readonly id: string }>(records: readonly T[], ids: ReadonlySet<string>): T[] {
  return records.filter(({ id }) => ids.has(id));
}
