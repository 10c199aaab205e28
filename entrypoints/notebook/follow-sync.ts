import type { OpenConflict, SyncView } from '../../lib/panel/sync/sync.ts';
import {
  getNotes,
  listSources,
  listTextConflicts,
  liveQuery,
  readJoinHint,
  readSyncState,
  type SidelightDatabase,
} from '../../lib/storage/index.ts';

/** Keeps the view on sync in step with the database, whoever writes there. */
export function followSync(db: SidelightDatabase, view: SyncView, signal: AbortSignal): void {
  // A database that does not open is said by the notebook itself.
  const onError = () => view.take(null);
  liveQuery(() => readSyncState(db), { onValue: view.take, onError, signal });
  liveQuery(() => readJoinHint(db), {
    onValue: (hint) => {
      view.setup.hint.value = hint;
    },
    onError,
    signal,
  });
  liveQuery(() => listOpenConflicts(db), {
    onValue: (conflicts) => {
      view.conflicts.value = conflicts;
    },
    onError,
    signal,
  });
}

/** Every text conflict with the record that it belongs to; one whose record is gone is left out. */
async function listOpenConflicts(db: SidelightDatabase): Promise<OpenConflict[]> {
  const conflicts = await listTextConflicts(db);
  const noteIds = conflicts.flatMap(({ kind, id }) => (kind === 'note' ? [id] : []));
  const [notes, sources] =
    conflicts.length === 0 ? [[], []] : await Promise.all([getNotes(db, noteIds), listSources(db)]);
  return conflicts.flatMap((conflict): OpenConflict[] => {
    if (conflict.kind === 'note') {
      const note = notes.find(({ id }) => id === conflict.id);
      return note ? [{ ...conflict, title: note.page.title || note.page.url, here: note.text }] : [];
    }
    const source = sources.find(({ id }) => id === conflict.id);
    return source ? [{ ...conflict, title: source.name, here: source.remarks }] : [];
  });
}
