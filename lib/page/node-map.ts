import type { Span } from '../text/span.ts';

/** A stretch of the text that stands unchanged in one text node: unit `start + k` is the node's unit `offset + k`. */
export interface Piece extends Span {
  readonly node: Text;
  readonly offset: number;
}

/** A place in the page, as `Range` names it. */
export interface NodePoint {
  readonly node: Text;
  readonly offset: number;
}

/** The stretches of the page's text nodes that a span covers, in order; a range from the first to the last covers it. */
export interface NodeSpan {
  readonly from: NodePoint;
  readonly to: NodePoint;
}

/**
 * Where each unit of the article's text stands in the page. Made once an extraction; it knows nothing of later changes
 * to the page, so whoever uses it compares what the nodes hold (`isIntact`).
 */
export class NodeMap {
  readonly #pieces: readonly Piece[];
  /** What the offsets count into. */
  readonly text: string;
  readonly #ofNode = new Map<Node, Piece[]>();

  /** `pieces` in order and apart; units of `text` between them (block breaks) stand nowhere. */
  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
    for (const piece of pieces) {
      const known = this.#ofNode.get(piece.node);
      if (known) known.push(piece);
      else this.#ofNode.set(piece.node, [piece]);
    }
  }

  /** Every stretch, in the order of the text. */
  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** Whether the node gave any of the text. */
  has(node: Node): boolean {
    return this.#ofNode.has(node);
  }

  /** The ends of a span in the page; `null` where none of its units stands there. */
  locate(span: Span): NodeSpan | null {
    const first = this.#pieces[this.#firstEndingAfter(span.start)];
    const last = this.#pieces[this.#firstStartingAt(span.end) - 1];
    if (!first || !last || first.start >= span.end || last.end <= span.start) return null;
    return {
      from: { node: first.node, offset: first.offset + Math.max(0, span.start - first.start) },
      to: { node: last.node, offset: last.offset + Math.min(last.end, span.end) - last.start },
    };
  }

  /** The offset in the text of a place in the page; `null` for nodes and white space that are no part of it. */
  offsetAt(node: Node, offset: number): number | null {
    for (const piece of this.#ofNode.get(node) ?? []) {
      if (offset < piece.offset) return null;
      if (offset <= piece.offset + piece.end - piece.start) return piece.start + offset - piece.offset;
    }
    return null;
  }

  /** Whether the page still holds what was read: the span's nodes are in the document and their words unchanged. */
  isIntact(span: Span): boolean {
    for (let at = this.#firstEndingAfter(span.start); at < this.#pieces.length; at++) {
      const piece = this.#pieces[at]!;
      if (piece.start >= span.end) break;
      if (!piece.node.isConnected) return false;
      const start = Math.max(piece.start, span.start);
      const end = Math.min(piece.end, span.end);
      const from = piece.offset + start - piece.start;
      const inPage = piece.node.data.slice(from, from + end - start).replace(/[\t\n\f\r]/g, ' ');
      if (inPage !== this.text.slice(start, end).replace(/[\t\n\f\r]/g, ' ')) return false;
    }
    return true;
  }

  #firstEndingAfter(offset: number): number {
    return lowest(this.#pieces.length, (at) => this.#pieces[at]!.end > offset);
  }

  #firstStartingAt(offset: number): number {
    return lowest(this.#pieces.length, (at) => this.#pieces[at]!.start >= offset);
  }
}

/** The lowest of 0…count for which `holds`, where all above it hold as well. */
function lowest(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
