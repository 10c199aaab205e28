import { signal } from '@preact/signals';
import { binned, type Change, unbinned } from '../../notes/changes.ts';
import type { Note } from '../../notes/note.ts';

export interface ChangesEdges {
  readonly getNotes: (ids: readonly string[]) => Promise<Note[]>;
  readonly save: (notes: readonly Note[]) => Promise<void>;
  /** Tells the open pages of these addresses that their notes changed. */
  readonly changed: (urls: readonly string[]) => Promise<unknown>;
  readonly now: () => number;
}

/** What was done to how many notes, and how to take it back. */
export interface NotesDone {
  readonly act: 'tagged' | 'untagged' | 'coloured' | 'binned' | 'unbinned';
  readonly detail: string;
  readonly count: number;
  readonly undo: () => Promise<void>;
}

export interface NotesFailure {
  readonly name: string;
  readonly message: string;
}

/** The parts of a note that an undo sets back, and no others: what was typed meanwhile stays. */
interface Patch {
  readonly id: string;
  readonly parts: Partial<Note>;
}

export type ChangesStore = ReturnType<typeof createChangesStore>;

/** Changes of one note or many: saved all or none, and undone once. `onSaved` hears of every note that was written. */
export function createChangesStore(edges: ChangesEdges, onSaved: (notes: readonly Note[]) => void) {
  const done = signal<NotesDone | null>(null);
  const failure = signal<NotesFailure | null>(null);
  const busy = signal(false);

  const write = async (notes: readonly Note[]): Promise<boolean> => {
    busy.value = true;
    try {
      await edges.save(notes);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
      failure.value = { name, message };
      return false;
    } finally {
      busy.value = false;
    }
    failure.value = null;
    onSaved(notes);
    await edges.changed([...new Set(notes.map((note) => note.page.url))]).catch(() => undefined);
    return true;
  };
  const setBack = async (patches: readonly Patch[]): Promise<void> => {
    const parts = new Map(patches.map((patch) => [patch.id, patch.parts]));
    const notes = await edges.getNotes(patches.map(({ id }) => id));
    done.value = null;
    await write(notes.map((note) => ({ ...note, ...parts.get(note.id), updatedAt: edges.now() })));
  };

  /** Changes notes and gives whether it was saved; `say` is what the bar tells, `null` for nothing. */
  const change = async (
    ids: readonly string[],
    make: Change,
    say: Pick<NotesDone, 'act' | 'detail'> | null,
  ): Promise<boolean> => {
    const now = edges.now();
    const before = await edges.getNotes(ids);
    const changed = before.flatMap((note) => {
      const next = make(note, now);
      return next === note ? [] : [{ note, next }];
    });
    if (changed.length === 0) return true;
    if (!(await write(changed.map(({ next }) => next)))) return false;
    if (say === null) return true;
    const patches = changed.map(({ note, next }) => ({ id: note.id, parts: differingParts(note, next) }));
    done.value = { ...say, count: changed.length, undo: () => setBack(patches) };
    return true;
  };

  return {
    done,
    failure,
    busy,
    change,
    bin: (ids: readonly string[]) => change(ids, binned, { act: 'binned', detail: '' }),
    restore: (ids: readonly string[]) => change(ids, unbinned, { act: 'unbinned', detail: '' }),
    undo: async () => done.peek()?.undo(),
    dismiss(): void {
      done.value = null;
      failure.value = null;
    },
  };
}

function differingParts(before: Note, after: Note): Partial<Note> {
  const keys = Object.keys(before) as (keyof Note)[];
  return Object.fromEntries(
    keys.filter((key) => key !== 'updatedAt' && before[key] !== after[key]).map((key) => [key, before[key]]),
  );
}
