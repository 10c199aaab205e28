import { indexInSteps, matchQuote, type Outcome, type PageWords } from '../../lib/anchoring/index.ts';
import type { Note } from '../../lib/notes/note.ts';
import { type TurnEdges, Turns } from './turns.ts';

export interface MatchEdges extends TurnEdges {
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
    const turns = new Turns(this.#edges);
    const outcomes = new Map<string, Outcome | null>();
    for (const { id, target } of notes) {
      await turns.next();
      if (this.#edges.isOver()) break;
      const known = target === null ? null : this.#known.get(target);
      outcomes.set(id, known === undefined ? await this.#matchTarget(target!, turns) : known);
    }
    return outcomes;
  }

  async #matchTarget(target: NonNullable<Note['target']>, turns: Turns): Promise<Outcome> {
    this.#words ??= await turns.finish(indexInSteps(this.text));
    const outcome = matchQuote(this.#words, target);
    this.#known.set(target, outcome);
    return outcome;
  }
}

/** The places in the text that an outcome may be shown at: none where it is not known for certain which. */
export function placeOf(outcome: Outcome | null | undefined) {
  return outcome && 'span' in outcome ? outcome.span : null;
}
