import type { Span } from '../text/span.ts';
import { findActiveDocument } from './frames.ts';
import type { NodeMap } from './node-map.ts';
import { findShadowRoots } from './whole-page.ts';

/**
 * The stretch of the text that ranges of the page cover, without white space at its ends; `null` where they cover none
 * of it. From the first word covered to the last: what of the page between them is no part of the text is left out.
 */
export function spanOfRanges(nodeMap: NodeMap, ranges: readonly Range[]): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const range of ranges) {
    const span = coverOf(nodeMap, range);
    if (span === null) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  const kept = start < end ? trim(nodeMap.text, { start, end }) : null;
  return kept && widenToWords(nodeMap.text, kept);
}

/** Longer runs without a break are of scripts that write without spaces, and no words. */
const LONGEST_WORD = 40;

/** The span with the words and numbers whole that it begins or ends within. */
export function widenToWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && isWithinWord(text, from)) from--;
  while (to < text.length && isWithinWord(text, to)) to++;
  return {
    start: start - from > LONGEST_WORD ? start : from,
    end: to - end > LONGEST_WORD ? end : to,
  };
}

/** Whether the place between two units lies in a word, or in a number with its separators. */
function isWithinWord(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (WORD.test(before) && WORD.test(after)) return true;
  const isJoint = (joint: string, left: string, right: string) =>
    (/[.,]/.test(joint) && /\d/.test(left) && /\d/.test(right)) ||
    (/['’]/.test(joint) && WORD.test(left) && WORD.test(right));
  return isJoint(after, before, text.charAt(at + 1)) || isJoint(before, text.charAt(at - 2), after);
}

const WORD = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;

/** Selections that say what is selected within shadow roots; TypeScript's DOM library does not know them everywhere. */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): StaticRange[];
}

/** The ranges of the page's selection, or of that in the frame which has the keyboard; none where nothing is selected. */
export function rangesOf(document: Document): Range[] {
  const active = findActiveDocument(document);
  const inner = active === document ? [] : rangesWithin(active);
  return inner.length > 0 ? inner : rangesWithin(document);
}

/** The ranges of one document's own selection, within open shadow roots too. */
export function rangesWithin(document: Document): Range[] {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return [];
  const composed = listComposed(document, selection as ComposedSelection);
  if (composed.length > 0) return composed;
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at)).filter(
    (range) => !range.collapsed,
  );
}

/** What is selected inside shadow roots; in the page itself the selection's own ranges say it better. */
function listComposed(document: Document, selection: ComposedSelection): Range[] {
  if (selection.getComposedRanges === undefined) return [];
  const shadowRoots = findShadowRoots(document.body);
  if (shadowRoots.length === 0) return [];
  return selection.getComposedRanges({ shadowRoots }).flatMap((found) => {
    if (found.collapsed || found.startContainer.getRootNode() === document) return [];
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range.collapsed ? [] : [range];
  });
}

function coverOf(nodeMap: NodeMap, range: Range): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  const root = range.commonAncestorContainer;
  for (const piece of nodeMap.pieces) {
    const { node } = piece;
    if (node !== root && !(root.contains(node) && range.intersectsNode(node))) continue;
    const last = piece.offset + piece.end - piece.start;
    const from = node === range.startContainer ? Math.max(piece.offset, range.startOffset) : piece.offset;
    const to = node === range.endContainer ? Math.min(last, range.endOffset) : last;
    if (from >= to) continue;
    start = Math.min(start, piece.start + from - piece.offset);
    end = Math.max(end, piece.start + to - piece.offset);
  }
  return start < end ? { start, end } : null;
}

function trim(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
