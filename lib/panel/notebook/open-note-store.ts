import { signal } from '@preact/signals';
import type { Note } from '../../notes/note.ts';

/** The note on the right, whole. */
export type OpenNote =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly id: string }
  | { readonly state: 'open'; readonly note: Note }
  | { readonly state: 'gone' };

export type OpenNoteStore = ReturnType<typeof createOpenNoteStore>;

/** Fetches the whole of the note that is open; a later one always wins over an earlier one that comes late. */
export function createOpenNoteStore(getNotes: (ids: readonly string[]) => Promise<Note[]>) {
  const view = signal<OpenNote>({ state: 'none' });
  let wanted: string | null = null;
  return {
    view,
    async show(id: string | null): Promise<void> {
      wanted = id;
      if (id === null) {
        view.value = { state: 'none' };
        return;
      }
      const now = view.peek();
      // The note before stays in sight until the next is there: no flash on every arrow key.
      if (now.state !== 'open') view.value = { state: 'loading', id };
      const [note] = await getNotes([id]).catch(() => []);
      if (wanted === id) view.value = note === undefined ? { state: 'gone' } : { state: 'open', note };
    },
    /** Notes that were just saved: the open one is among them or not. */
    take(notes: readonly Note[]): void {
      const note = notes.find(({ id }) => id === wanted);
      if (note !== undefined) view.value = { state: 'open', note };
    },
  };
}
