import { computed, signal } from '@preact/signals';
import type { Outcome } from '../anchoring/index.ts';
import type { PlacedNotes } from '../messaging/tab-state.ts';
import type { Note, SourceRecord } from '../notes/note.ts';
import type { PlacedNote } from '../notes/placed-note.ts';
import { createSavePump } from './save-pump.ts';

/** What became of a passage; `page` for a note on the whole page. */
export type PlaceState = Outcome['state'] | 'page';

/** What needs a look comes first. */
export const PLACE_STATES: readonly PlaceState[] = [
  'changed',
  'ambiguous',
  'gone',
  'edited',
  'moved',
  'exact',
  'page',
];

export interface NotesOfPageEdges {
  readonly save: (note: Note) => Promise<unknown>;
  readonly bin: (id: string, isDeleted: boolean) => Promise<unknown>;
  readonly saveSource: (source: SourceRecord) => Promise<void>;
  /** The reader in the page; each throws where nobody listens there. */
  readonly show: (tabId: number, id: string) => Promise<{ found: boolean }>;
  readonly reattach: (tabId: number, id: string) => Promise<{ attached: boolean }>;
  readonly now: () => number;
}

export type NotesOfPageStore = ReturnType<typeof createNotesOfPage>;

/** The notes of the page beside the panel, grouped by what became of them, and what the reader does with them. */
export function createNotesOfPage(
  edges: NotesOfPageEdges,
  tab: () => { id: number; url: string | null } | null,
) {
  const reported = signal<PlacedNotes | null>(null);
  /** Edited here; they count until the page reports something as new. */
  const drafts = signal<ReadonlyMap<string, Note>>(new Map());
  const binned = signal<ReadonlySet<string>>(new Set());
  const sources = signal<readonly SourceRecord[]>([]);
  /** What was just done, for the bar that undoes it. */
  const done = signal<{ readonly act: 'deleted' | 'attached'; readonly id: string } | null>(null);
  const failed = signal(false);
  /** The note that could not be shown or attached, and which of the two. */
  const missed = signal<{ readonly id: string; readonly what: 'show' | 'attach' } | null>(null);
  const pumps = new Map<string, ReturnType<typeof createSavePump>>();

  const placed = computed<readonly PlacedNote[]>(() => {
    const all = reported.value?.placed ?? [];
    return all
      .filter(({ note }) => !binned.value.has(note.id))
      .map((one) => {
        const draft = drafts.value.get(one.note.id);
        return draft && draft.updatedAt >= one.note.updatedAt ? { ...one, note: draft } : one;
      });
  });

  const setBinned = (id: string, isBinned: boolean): void => {
    const next = new Set(binned.peek());
    if (isBinned) next.add(id);
    else next.delete(id);
    binned.value = next;
  };
  const bin = async (id: string, isDeleted: boolean): Promise<void> => {
    setBinned(id, isDeleted);
    const isKept = await edges.bin(id, isDeleted).then(
      () => true,
      () => false,
    );
    failed.value = !isKept;
    if (!isKept) setBinned(id, !isDeleted);
    else done.value = isDeleted ? { act: 'deleted', id } : null;
  };

  return {
    placed,
    sources,
    done,
    failed,
    missed,
    groups: computed(() =>
      PLACE_STATES.flatMap((state) => {
        const notes = placed.value.filter(({ outcome }) => (outcome?.state ?? 'page') === state);
        return notes.length === 0 ? [] : [{ state, notes: notes.sort(byPlace) }];
      }),
    ),
    setReported(next: PlacedNotes | null): void {
      reported.value = next;
    },
    /** Changes a note and keeps it as it is typed. */
    change(note: Note, make: (note: Note, now: number) => Note): void {
      // A draft that the page has since reported something newer than is no longer what the reader sees.
      const draft = drafts.peek().get(note.id);
      const next = make(draft && draft.updatedAt >= note.updatedAt ? draft : note, edges.now());
      if (next === note) return;
      drafts.value = new Map(drafts.peek()).set(next.id, next);
      let pump = pumps.get(next.id);
      if (!pump) {
        pump = createSavePump({
          save: edges.save,
          onState: (state) => {
            failed.value = state === 'failed';
          },
        });
        pumps.set(next.id, pump);
      }
      pump.push(next);
    },
    async saveSource(source: Omit<SourceRecord, 'createdAt' | 'updatedAt'>): Promise<void> {
      const before = sources.peek().find(({ id }) => id === source.id);
      const now = edges.now();
      await edges.saveSource({ ...source, createdAt: before?.createdAt ?? now, updatedAt: now }).catch(() => {
        failed.value = true;
      });
    },
    remove: (id: string) => bin(id, true),
    undo: async (): Promise<void> => {
      const { value } = done;
      if (value?.act === 'deleted') await bin(value.id, false);
    },
    dismiss(): void {
      done.value = null;
      failed.value = false;
    },
    /** Scrolls the page to the note's passage. */
    async show(id: string): Promise<void> {
      const at = tab();
      if (at === null) return;
      const { found } = await edges.show(at.id, id).catch(() => ({ found: false }));
      missed.value = found ? null : { id, what: 'show' };
    },
    /** Hangs the note on what is selected in the page. */
    async attach(id: string): Promise<void> {
      const at = tab();
      if (at === null) return;
      const { attached } = await edges.reattach(at.id, id).catch(() => ({ attached: false }));
      missed.value = attached ? null : { id, what: 'attach' };
      if (attached) {
        // The page hung it elsewhere: what was typed here before is in the note that it reports next.
        const next = new Map(drafts.peek());
        next.delete(id);
        drafts.value = next;
        done.value = { act: 'attached', id };
      }
    },
    /** Sends what waits: the panel is about to close. */
    flush(): void {
      for (const pump of pumps.values()) pump.flush();
    },
    /** Another page. */
    reset(): void {
      missed.value = null;
      done.value = null;
    },
  };
}

/** In the order of the page; notes without a place by age. */
function byPlace(a: PlacedNote, b: PlacedNote): number {
  return startOf(a) - startOf(b) || a.note.createdAt - b.note.createdAt;
}

function startOf({ note, outcome }: PlacedNote): number {
  return outcome && 'span' in outcome ? outcome.span.start : (note.target?.start ?? 0);
}
