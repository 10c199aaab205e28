import { joinBlocks } from './extract-article.ts';
import { findFrameDocuments } from './frames.ts';
import { NodeMap } from './node-map.ts';
import { type Block, readBlocks } from './read-blocks.ts';

/** All visible text of a page: the article and what stands around it. */
export interface WholePage {
  readonly text: string;
  readonly nodeMap: NodeMap;
}

const MOST_SHADOWS = 500;

/**
 * Reads everything that a reader could select, for notes on what is no part of the article: captions, boxes, open
 * shadow roots, frames of the page's own origin. These come last, in the order of their hosts.
 */
export function readWholePage(document: Document, isHidden: (element: Element) => boolean): WholePage {
  const blocks: Block[] = [];
  for (const one of [document, ...findFrameDocuments(document, isHidden)]) {
    if (one.body) blocks.push(...readBlocks(one.body, isHidden).blocks);
    for (const root of findShadowRoots(one.body)) {
      for (const child of root.children) {
        if (!isHidden(child)) blocks.push(...readBlocks(child, isHidden).blocks);
      }
    }
  }
  const { text, pieces } = joinBlocks(blocks);
  return { text, nodeMap: new NodeMap(text, pieces) };
}

/** The open shadow roots under an element, those within others too. */
export function findShadowRoots(top: Element | null): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const queue: (Element | ShadowRoot)[] = top === null ? [] : [top];
  for (let at = 0; at < queue.length && roots.length < MOST_SHADOWS; at++) {
    for (const element of queue[at]!.querySelectorAll('*')) {
      // Elements made of parts have a dash in their names; a few plain ones can be hosts as well.
      const root = element.shadowRoot;
      if (root === null) continue;
      roots.push(root);
      queue.push(root);
    }
  }
  return roots;
}
