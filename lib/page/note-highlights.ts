import { OwnHighlights } from './own-highlights.ts';
import type { PageTone } from './page-tone.ts';

/** A noted passage as it stands in the page. */
export interface NoteMark {
  /** The note's. */
  readonly id: string;
  readonly range: Range;
  /** One of the marker's colours; `reader-notes.css` has a rule for each. */
  readonly colour: string;
  /** A fact in it reads otherwise now than when it was noted. */
  readonly isChanged: boolean;
}

/** A mark with the names of the highlights that it was added to. */
interface Painted {
  readonly range: Range;
  readonly names: readonly string[];
}

const ALL = 'sidelight-note';

/**
 * Paints notes, those in frames too: `sidelight-note` holds every range, `sidelight-note-<colour>-<tone>` carry the looks,
 * and `sidelight-note-changed-<tone>` the second look of what has changed.
 */
export class NoteHighlights {
  readonly #own: OwnHighlights;
  #painted = new Map<string, Painted>();

  /** `frameCss` are the rules of `reader-notes.css`, for frames. */
  constructor(frameCss: string) {
    this.#own = new OwnHighlights(frameCss);
  }

  /**
   * Replaces all notes, resting between its steps: to register a thousand ranges, and to paint them, takes a browser a
   * tenth of a second. What stands as it did is not touched.
   */
  *paint(marks: readonly NoteMark[], tone: PageTone): Generator<undefined, void> {
    const ids = new Set(marks.map(({ id }) => id));
    for (const [id, { range, names }] of this.#painted) {
      if (ids.has(id)) continue;
      this.#painted.delete(id);
      for (const name of names) this.#own.remove(name, range);
      yield;
    }
    for (const { id, range, colour, isChanged } of marks) {
      const names = [ALL, `${ALL}-${colour}-${tone}`, ...(isChanged ? [`${ALL}-changed-${tone}`] : [])];
      const before = this.#painted.get(id);
      if (before && isSameRange(before.range, range) && before.names.join() === names.join()) continue;
      this.#painted.set(id, { range, names });
      for (const name of names) this.#own.add(name, range, priorityOf(name));
      for (const name of before?.names ?? []) this.#own.remove(name, before!.range);
      yield;
    }
  }

  /** Puts back what the page took away. */
  restore(): void {
    this.#own.restore();
  }

  clear(): void {
    this.#painted.clear();
    this.#own.clear();
  }
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** Over the marks of findings; what has changed over the note's own colour. */
function priorityOf(name: string): number {
  if (name === ALL) return 0;
  return name.startsWith(`${ALL}-changed-`) ? 6 : 5;
}
