import { indexWords, matchQuote, type Outcome, type PageWords } from '../../lib/anchoring/index.ts';
import type { Note } from '../../lib/notes/note.ts';

/** How long the page's thread is held at a stretch, in milliseconds: half of what a reader begins to feel. */
const SLICE_MS = 12;

export interface MatchEdges {
  readonly now: () => number;
  /** Lets the page have its turn. */
  readonly pause: () => Promise<void>;
  readonly isOver: () => boolean;
}

/** Looks notes up in one text, which it indexes when the first one is asked for. */
export class NoteMatcher {
  readonly text: string;
  readonly #edges: MatchEdges;
  #words: PageWords | null = null;
  /** By target: an edited note hangs where it hung. */
  readonly #known = new WeakMap<object, Outcome>();

  constructor(text: string, edges: MatchEdges) {
    this.text = text;
    this.#edges = edges;
  }

  /**
   * What became of each note's passage in this text, in slices with pauses between; `null` for notes on the whole page.
   * Gives up and leaves the rest out where `isOver`.
   */
  async match(notes: readonly Note[]): Promise<Map<string, Outcome | null>> {
    const { now, pause, isOver } = this.#edges;
    const outcomes = new Map<string, Outcome | null>();
    let since = now();
    for (const { id, target } of notes) {
      if (now() - since > SLICE_MS) {
        await pause();
        since = now();
      }
      if (isOver()) break;
      outcomes.set(id, target === null ? null : this.#matchTarget(target));
    }
    return outcomes;
  }

  #matchTarget(target: NonNullable<Note['target']>): Outcome {
    const known = this.#known.get(target);
    if (known) return known;
    this.#words ??= indexWords(this.text);
    const outcome = matchQuote(this.#words, target);
    this.#known.set(target, outcome);
    return outcome;
  }
}

/** The places in the text that an outcome may be shown at: none where it is not known for certain which. */
export function placeOf(outcome: Outcome | null | undefined) {
  return outcome && 'span' in outcome ? outcome.span : null;
}
