import { computed, signal } from '@preact/signals';
import type { NoteRow } from '../../notebook/note-row.ts';

export type NoteSelectionStore = ReturnType<typeof createNoteSelectionStore>;

/** Which note is open and which are chosen for a change of many. */
export function createNoteSelectionStore(visible: () => readonly NoteRow[]) {
  /** The note on the right; `null` before one is opened. */
  const current = signal<string | null>(null);
  const chosen = signal<ReadonlySet<string>>(new Set());
  let anchor: string | null = null;

  const placeOf = (id: string | null): number => visible().findIndex((row) => row.id === id);
  const open = (id: string): void => {
    current.value = id;
    anchor = id;
  };
  return {
    current,
    chosen,
    /** Where the open note stands in the list; -1 where it is not in it. */
    place: computed(() => {
      const id = current.value;
      return visible().findIndex((row) => row.id === id);
    }),
    open,
    /** To the next (1) or previous (-1) note, or by more; stops at either end. */
    move(by: number): void {
      const rows = visible();
      const at = placeOf(current.peek());
      const next =
        at === -1 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + by));
      if (rows[next]) open(rows[next].id);
    },
    toggle(id: string): void {
      const next = new Set(chosen.peek());
      if (!next.delete(id)) next.add(id);
      chosen.value = next;
      anchor = id;
    },
    /** Chooses everything from the note last touched to this one. */
    extendTo(id: string): void {
      const rows = visible();
      const [from, to] = [placeOf(anchor), placeOf(id)].sort((a, b) => a - b) as [number, number];
      if (from === -1) return;
      chosen.value = new Set([...chosen.peek(), ...rows.slice(from, to + 1).map((row) => row.id)]);
      current.value = id;
    },
    /** Chooses both: the keyboard went from one to the other with Shift held. */
    chooseBetween(from: string, to: string): void {
      chosen.value = new Set([...chosen.peek(), from, to]);
    },
    chooseAll(): void {
      chosen.value = new Set(visible().map((row) => row.id));
    },
    clear(): void {
      chosen.value = new Set();
    },
    /** After some left the list: the open note is the one that took the first one's place. */
    settle(place: number): void {
      const rows = visible();
      if (placeOf(current.peek()) !== -1) return;
      current.value = rows[Math.max(0, Math.min(place, rows.length - 1))]?.id ?? null;
    },
  };
}
