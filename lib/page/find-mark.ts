import type { Span } from '../text/span.ts';

/**
 * Finds what stands at an offset. Marks may overlap; the shortest wins, since it is the one that was aimed at.
 * Spans are given in order of their starts.
 */
export class MarkIndex<M extends Span> {
  readonly #marks: readonly M[];
  readonly #longest: number;

  constructor(marks: readonly M[]) {
    this.#marks = marks;
    this.#longest = marks.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  }

  /** The marks that hold the offset, edges included, the shortest first. */
  findAt(offset: number): M[] {
    const found: M[] = [];
    for (let at = this.#lastStartingBy(offset); at >= 0; at--) {
      const mark = this.#marks[at]!;
      if (mark.start < offset - this.#longest) break;
      if (offset <= mark.end) found.push(mark);
    }
    return found.sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  #lastStartingBy(offset: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#marks[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
