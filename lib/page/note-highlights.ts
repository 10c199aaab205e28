import type { PageTone } from './page-tone.ts';

/** A noted passage as it stands in the page. */
export interface NoteMark {
  readonly range: Range;
  /** One of the marker's colours; `reader.css` has a rule for each. */
  readonly colour: string;
  /** A fact in it reads otherwise now than when it was noted. */
  readonly isChanged: boolean;
}

const ALL = 'sidelight-note';

/**
 * Paints notes: `sidelight-note` holds every range, `sidelight-note-<colour>-<tone>` carry the looks, and
 * `sidelight-note-changed-<tone>` the second look of what has changed.
 */
export class NoteHighlights {
  readonly #own = new Map<string, Highlight>();

  /** Replaces all notes. */
  paint(marks: readonly NoteMark[], tone: PageTone): void {
    this.clear();
    for (const { range, colour, isChanged } of marks) {
      this.#add(ALL, range, 0);
      this.#add(`${ALL}-${colour}-${tone}`, range, 5);
      if (isChanged) this.#add(`${ALL}-changed-${tone}`, range, 6);
    }
    for (const [name, highlight] of this.#own) CSS.highlights.set(name, highlight);
  }

  clear(): void {
    for (const [name, highlight] of this.#own) {
      // A newer reader may use the same name after the extension was reloaded.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#own.clear();
  }

  #add(name: string, range: Range, priority: number): void {
    const known = this.#own.get(name);
    if (known) {
      known.add(range);
      return;
    }
    const made = new Highlight(range);
    made.priority = priority;
    this.#own.set(name, made);
  }
}
