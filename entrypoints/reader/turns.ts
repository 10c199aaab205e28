/** How long the page's thread is held at a stretch, in milliseconds: half of what a reader begins to feel. */
const SLICE_MS = 12;

export interface TurnEdges {
  readonly now: () => number;
  /** Lets the page have its turn. */
  readonly pause: () => Promise<void>;
}

/** Cuts long work in the page into slices. */
export class Turns {
  readonly #edges: TurnEdges;
  readonly #sliceMs: number;
  #since: number;

  constructor(edges: TurnEdges, sliceMs = SLICE_MS) {
    this.#edges = edges;
    this.#sliceMs = sliceMs;
    this.#since = edges.now();
  }

  /** To be awaited between two steps of the work: pauses where the slice is used up. */
  async next(): Promise<void> {
    if (this.#edges.now() - this.#since > this.#sliceMs) await this.rest();
  }

  /** Takes work that rests between its steps to its end. */
  async finish<T>(steps: Iterator<unknown, T>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      await this.next();
    }
  }

  /** Pauses in any case: before a step, or after one, that takes a slice by itself. */
  async rest(): Promise<void> {
    await this.#edges.pause();
    this.#since = this.#edges.now();
  }
}
