import type { Outcome } from '../anchoring/index.ts';
import type { Note } from './note.ts';

/** A note and what became of its passage in the page as it reads now; `null` for a note on the whole page. */
export interface PlacedNote {
  readonly note: Note;
  readonly outcome: Outcome | null;
}
