import type { Block, Box, PageBlocks } from './read-blocks.ts';

/** A block that reads as prose: sentences, not labels or lists of links. */
const MIN_PROSE = 60;
const MIN_SENTENCE = 25;

/** How much prose a block is, in units without its links; 0 for headings, labels, and what is mostly links. */
export function weighProse({ tag, text, linkChars }: Block): number {
  if (/^h[1-6]$/.test(tag) || linkChars > text.length * 0.5) return 0;
  const own = text.length - linkChars;
  if (own < MIN_SENTENCE || (own < MIN_PROSE && !/[.!?…][”"’')\]»]*$/.test(text))) return 0;
  return own;
}

/** The blocks that make the article, in order, and the element that holds them; none where the page has no prose. */
export function chooseArticle({ blocks, boxes }: PageBlocks): {
  root: Element | null;
  blocks: readonly Block[];
} {
  const prose = blocks.map(weighProse);
  const dropped = dropFurniture(boxes, sumUp(boxes, blocks, prose));
  const kept = prose.map((weight, at) => (dropped[blocks[at]!.box] ? 0 : weight));
  const total = sumUp(boxes, blocks, kept);
  const root = chooseRoot(boxes, total);
  if (root === null) return { root: null, blocks: [] };
  const inside = markInside(boxes, root);
  return {
    root: boxes[root]!.element,
    blocks: blocks.filter(
      (block, at) => inside[block.box] && !dropped[block.box] && isPartOfText(block, prose[at]!),
    ),
  };
}

/** Prose of each box with everything under it. */
function sumUp(boxes: readonly Box[], blocks: readonly Block[], weights: readonly number[]): Float64Array {
  const total = new Float64Array(boxes.length);
  blocks.forEach((block, at) => {
    total[block.box]! += weights[at]!;
  });
  for (let at = boxes.length - 1; at > 0; at--) total[boxes[at]!.parent]! += total[at]!;
  return total;
}

/** Suspect boxes and all under them, but for those that hold most of the page's prose: themes name wrappers oddly. */
function dropFurniture(boxes: readonly Box[], total: Float64Array): boolean[] {
  const dropped: boolean[] = [];
  boxes.forEach(({ parent, role }, at) => {
    const share = total[at]! / (total[0]! || 1);
    const suspect = (role === 'suspect' && share < 0.5) || (role === 'comments' && share < 0.9);
    dropped.push(suspect || (parent >= 0 && dropped[parent]!));
  });
  return dropped;
}

/** Goes down from the top as long as one child holds the bulk of the prose, less of it where the child says it is the body. */
function chooseRoot(boxes: readonly Box[], total: Float64Array): number | null {
  if (boxes.length === 0 || total[0] === 0) return null;
  const children: number[][] = boxes.map(() => []);
  for (let at = 1; at < boxes.length; at++) children[boxes[at]!.parent]!.push(at);
  let root = 0;
  for (;;) {
    let best = -1;
    let second = 0;
    for (const child of children[root]!) {
      if (best === -1 || claim(boxes, total, child) > claim(boxes, total, best)) {
        if (best !== -1) second = Math.max(second, total[best]!);
        best = child;
      } else second = Math.max(second, total[child]!);
    }
    if (best === -1) return root;
    const share = total[best]! / total[root]!;
    const says = isArticleBox(boxes[best]!);
    if (
      share < (says ? 0.8 : isArticleBox(boxes[root]!) ? 0.9 : 0.7) ||
      (says && second > total[best]! * 0.8)
    )
      return root;
    root = best;
  }
}

function claim(boxes: readonly Box[], total: Float64Array, at: number): number {
  return total[at]! * (isArticleBox(boxes[at]!) ? 2 : 1);
}

function isArticleBox({ element, role }: Box): boolean {
  return role === 'body' || element.localName === 'article' || element.localName === 'main';
}

function markInside(boxes: readonly Box[], root: number): boolean[] {
  const inside: boolean[] = [];
  boxes.forEach(({ parent }, at) => {
    inside.push(at === root || (parent >= 0 && inside[parent]!));
  });
  return inside;
}

/** "By Ada Quill · 3 February 2026, 06:00": who and when, in a line of its own. */
const BYLINE = /^(?:By|Por|BY|POR)\s+\p{Lu}[^.!?]{2,120}[·|•]/u;
const MAX_BYLINE = 200;

function isPartOfText(block: Block, prose: number): boolean {
  if (block.text.length <= MAX_BYLINE && BYLINE.test(block.text)) return false;
  if (prose > 0) return true;
  const linkShare = block.linkChars / block.text.length;
  if (/^h[1-6]$/.test(block.tag)) return linkShare < 0.5;
  if (/^(?:li|td|th|dd|dt|blockquote|pre|summary)$/.test(block.tag)) return linkShare < 0.5;
  return linkShare < 0.5 && /[.!?…:][”"’')\]»]*$/.test(block.text);
}
