import type { Span } from '../text/span.ts';
import type { Mark } from './choose-marks.ts';
import { MarkIndex } from './find-mark.ts';
import type { PlacedMark } from './highlights.ts';
import type { NodeMap } from './node-map.ts';

/** A pointer rests on a word even a little beside its ink. */
const SLACK_PX = 1;

/** The range of a span; `null` where its words no longer stand in the page as they were read. */
export function placeSpan(nodeMap: NodeMap, span: Span): Range | null {
  const place = nodeMap.isIntact(span) ? nodeMap.locate(span) : null;
  // No range reaches from one document, or from one shadow root, into another.
  if (place === null || place.from.node.getRootNode() !== place.to.node.getRootNode()) return null;
  try {
    const range = place.from.node.ownerDocument.createRange();
    range.setStart(place.from.node, place.from.offset);
    range.setEnd(place.to.node, place.to.offset);
    return range;
  } catch {
    return null;
  }
}

/** The marks that stand in the page, with the hit test over them. */
export class PlacedMarks {
  readonly all: readonly PlacedMark[];
  readonly #nodeMap: NodeMap;
  readonly #index: MarkIndex<Mark>;
  readonly #ranges: ReadonlyMap<Mark, PlacedMark>;

  constructor(nodeMap: NodeMap, marks: readonly Mark[]) {
    this.#nodeMap = nodeMap;
    this.all = marks.flatMap((mark) => {
      const range = placeSpan(nodeMap, mark);
      return range === null ? [] : [{ mark, range }];
    });
    this.#index = new MarkIndex(this.all.map(({ mark }) => mark));
    this.#ranges = new Map(this.all.map((placed) => [placed.mark, placed]));
  }

  /** The mark under a point of the viewport; `null` between marks, and beside a line that the caret snaps to. */
  findAtPoint(x: number, y: number): PlacedMark | null {
    const caret = document.caretPositionFromPoint(x, y);
    if (caret === null || !this.#nodeMap.has(caret.offsetNode)) return null;
    const offset = this.#nodeMap.offsetAt(caret.offsetNode, caret.offset);
    if (offset === null) return null;
    for (const mark of this.#index.findAt(offset)) {
      const placed = this.#ranges.get(mark)!;
      if (isWithin(placed.range, x, y)) return placed;
    }
    return null;
  }
}

/** The box of the range's line that the point is on. */
export function isWithin(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX)
      return true;
  }
  return false;
}
