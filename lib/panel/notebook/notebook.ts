import { computed, effect, signal } from '@preact/signals';
import type { FilterLookups } from '../../notebook/filter.ts';
import { followMerges } from '../../notebook/follow-merges.ts';
import { withParts } from '../../notes/changes.ts';
import type { Note } from '../../notes/note.ts';
import { type ChangesEdges, createChangesStore } from './changes-store.ts';
import { createDraftsStore, type DraftsEdges } from './drafts-store.ts';
import { createFilterStore } from './filter-store.ts';
import { createImportStore, type ImportEdges } from './import-store.ts';
import { createNotesStore, type NotesEdges } from './notes-store.ts';
import { createOpenNoteStore } from './open-note-store.ts';
import { createSavedFiltersStore, type SavedFiltersEdges } from './saved-filters-store.ts';
import { createNoteSelectionStore } from './selection-store.ts';
import { createSourcesStore, type SourcesEdges } from './sources-store.ts';

/** The worlds outside the notebook. */
export interface NotebookEdges {
  readonly notes: NotesEdges;
  readonly changes: ChangesEdges;
  readonly sources: SourcesEdges;
  readonly savedFilters: SavedFiltersEdges;
  readonly imports: ImportEdges;
  readonly delay: DraftsEdges['delay'];
}

export const NOTEBOOK_VIEWS = [
  'notes',
  'timeline',
  'actors',
  'sources',
  'packs',
  'transfer',
  'sync',
] as const;
export type NotebookView = (typeof NOTEBOOK_VIEWS)[number];

export type Notebook = ReturnType<typeof createNotebook>;

/** Every store of the notebook, joined. */
export function createNotebook(edges: NotebookEdges) {
  const view = signal<NotebookView>('notes');
  const outcomes = signal<FilterLookups['outcomes']>(new Map());
  const mergedInto = signal<FilterLookups['mergedInto']>(new Map());
  const notes = createNotesStore(edges.notes);
  // One bar tells of both: what was done last takes the place of what was done before.
  const sources = createSourcesStore(edges.sources, () => changes.dismiss());
  const lookups = computed(() => ({
    reliabilities: sources.reliabilities.value,
    outcomes: outcomes.value,
    mergedInto: mergedInto.value,
  }));
  const filter = createFilterStore(notes, { lookups: () => lookups.value, delay: edges.delay });
  const selection = createNoteSelectionStore(() => filter.visible.value);
  const open = createOpenNoteStore(edges.notes.getNotes);
  const changes = createChangesStore(edges.changes, (saved) => {
    notes.take(saved);
    open.take(saved);
    sources.dismiss();
  });
  /** Rows outside the bin, with the actors that are shown: what the overviews look over. */
  const live = computed(() => {
    void notes.version.value;
    const merged = mergedInto.value;
    const rows = notes.rows().filter((row) => row.deletedAt === null);
    return merged.size === 0 ? rows : rows.map((row) => followMerges(row, merged));
  });

  const texts = createDraftsStore({
    save: (id, text) => changes.change([id], withParts({ text }), null),
    delay: edges.delay,
  });

  effect(() => {
    void open.show(selection.current.value);
  });
  // What another window changed in the open note.
  effect(() => {
    void notes.version.value;
    const now = open.view.peek();
    if (now.state !== 'open') return;
    const row = notes.rowOf(now.note.id);
    if (row === null || row.updatedAt !== now.note.updatedAt) void open.show(now.note.id);
  });

  return {
    /** Notes that sync wrote: their rows are made anew, and the open one is fetched again. */
    async refresh(ids: readonly string[]): Promise<void> {
      await notes.refresh(ids);
      const now = open.view.peek();
      if (now.state === 'open' && ids.includes(now.note.id)) await open.show(now.note.id);
    },
    view,
    outcomes,
    /** Actors that the reader made one with another, and with which. */
    mergedInto,
    notes,
    sources,
    filter,
    selection,
    open,
    changes,
    live,
    savedFilters: createSavedFiltersStore(edges.savedFilters),
    imports: createImportStore(edges.imports, () => void notes.reload()),
    /** Texts of notes, by note id. */
    texts,
    /** Remarks on sources, by source id. */
    remarks: createDraftsStore({
      save: (id, remarks) => sources.change(id, { remarks }),
      delay: edges.delay,
    }),
    /** The open note as it is being typed in; `null` where nothing of it waits to be saved. */
    unsavedNote(now: number): Note | null {
      const view = open.view.peek();
      if (view.state !== 'open') return null;
      const typed = texts.pending().find(([id]) => id === view.note.id);
      return typed === undefined ? null : withParts({ text: typed[1] })(view.note, now);
    },
    /** Puts the notes into the bin, or out of it where they lie there, and opens the next one. */
    async binOrRestore(ids: readonly string[], areBinned = filter.filter.peek().inBin): Promise<void> {
      const place = selection.place.peek();
      const act = areBinned ? changes.restore : changes.bin;
      await act(ids);
      selection.clear();
      selection.settle(place);
    },
    /** From another view into the list, at this note. */
    goTo(id: string): void {
      filter.clear();
      view.value = 'notes';
      selection.open(id);
    },
  };
}
