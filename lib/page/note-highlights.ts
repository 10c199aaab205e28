import { addRange, OwnHighlights } from './own-highlights.ts';
import type { PageTone } from './page-tone.ts';

/** A noted passage as it stands in the page. */
export interface NoteMark {
  readonly range: Range;
  /** One of the marker's colours; `reader-notes.css` has a rule for each. */
  readonly colour: string;
  /** A fact in it reads otherwise now than when it was noted. */
  readonly isChanged: boolean;
}

const ALL = 'sidelight-note';

/**
 * Paints notes, those in frames too: `sidelight-note` holds every range, `sidelight-note-<colour>-<tone>` carry the looks,
 * and `sidelight-note-changed-<tone>` the second look of what has changed.
 */
export class NoteHighlights {
  readonly #own: OwnHighlights;

  /** `frameCss` are the rules of `reader-notes.css`, for frames. */
  constructor(frameCss: string) {
    this.#own = new OwnHighlights(frameCss);
  }

  /** Replaces all notes. */
  paint(marks: readonly NoteMark[], tone: PageTone): void {
    this.clear();
    const ranges = new Map<string, Range[]>();
    for (const { range, colour, isChanged } of marks) {
      const names = [ALL, `${ALL}-${colour}-${tone}`, ...(isChanged ? [`${ALL}-changed-${tone}`] : [])];
      for (const name of names) addRange(ranges, name, range);
    }
    for (const [name, of] of ranges) this.#own.set(name, of, priorityOf(name));
  }

  /** Puts back what the page took away. */
  restore(): void {
    this.#own.restore();
  }

  clear(): void {
    this.#own.clear();
  }
}

/** Over the marks of findings; what has changed over the note's own colour. */
function priorityOf(name: string): number {
  if (name === ALL) return 0;
  return name.startsWith(`${ALL}-changed-`) ? 6 : 5;
}
