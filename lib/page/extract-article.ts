import { guessLanguage, type Language, parseLanguage } from '../text/language.ts';
import { chooseArticle, weighProse } from './choose-article.ts';
import { readMetadata } from './metadata.ts';
import { NodeMap, type Piece } from './node-map.ts';
import { parsePublicationDate } from './publication-date.ts';
import { type Block, type PageBlocks, readBlocks } from './read-blocks.ts';

/** An article as it stands in a page: its words, and where each of them is. */
export interface PageArticle {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO date or date-time. */
  readonly published: string | null;
  readonly lang: Language | null;
  /** Headline and body, blocks apart by an empty line. */
  readonly text: string;
  /** Enough connected prose for an article. */
  readonly isArticle: boolean;
  readonly nodeMap: NodeMap;
  /** The element that holds the body; `null` where the page has no prose. */
  readonly root: Element | null;
}

export interface ExtractOptions {
  /** What layout hides; without it only attributes tell. */
  readonly isHidden?: (element: Element) => boolean;
  /** Where the page was got from; the document's own address where absent. */
  readonly url?: string | null;
}

const BLOCK_BREAK = '\n\n';
const MIN_ARTICLE = 400;

/** Reads the article out of a page, changing nothing. Linear in the page; runs without layout as well. */
export function extractArticle(document: Document, options: ExtractOptions = {}): PageArticle {
  const url = options.url === undefined ? (document.defaultView?.location?.href ?? null) : options.url;
  const page = readPage(document, options.isHidden ?? (() => false));
  const { root, blocks } = chooseArticle(page);
  const headline = findHeadline(page, document);
  const metadata = readMetadata(document, url, headline?.text ?? null);
  const { text, pieces } = joinBlocks(
    headline === null || blocks.length === 0
      ? blocks
      : [headline, ...blocks.filter((block) => block !== headline)],
  );
  return {
    url,
    title: metadata.title,
    byline: metadata.byline,
    published: metadata.published ?? findDateline(page, blocks),
    lang: settleLanguage(metadata.lang, text),
    text,
    isArticle: blocks.reduce((prose, block) => prose + weighProse(block), 0) >= MIN_ARTICLE,
    nodeMap: new NodeMap(text, pieces),
    root,
  };
}

function readPage(document: Document, isHidden: (element: Element) => boolean): PageBlocks {
  const top = findTop(document);
  return top ? readBlocks(top, isHidden) : { blocks: [], boxes: [] };
}

/** Browsers repair a page to one body; parsers without layout may leave an empty one beside the one that holds the page. */
function findTop(document: Document): Element | null {
  let top: Element | null = null;
  for (const body of document.querySelectorAll('body')) {
    if (top === null || body.childElementCount > top.childElementCount) top = body;
  }
  return top ?? document.documentElement;
}

/** The first heading of the first level that the window's title repeats, else the only one. */
function findHeadline({ blocks }: PageBlocks, document: Document): Block | null {
  const headings = blocks.filter(
    (block) => block.tag === 'h1' && block.text.length >= 10 && block.text.length <= 400,
  );
  const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ');
  return (
    headings.find(({ text }) => title.includes(text.slice(0, 30))) ??
    (headings.length === 1 ? headings[0]! : null)
  );
}

/** The day in the short lines at the top of the article, where no metadata gave one. */
function findDateline({ blocks }: PageBlocks, body: readonly Block[]): string | null {
  const first = body[0] === undefined ? 0 : blocks.indexOf(body[0]);
  const near = blocks.slice(Math.max(0, first - 12), first + 4).filter(({ text }) => text.length <= 120);
  for (const { text } of near.reverse()) {
    const date = parsePublicationDate(text);
    if (date !== null) return date;
  }
  return null;
}

/** Pages in Spanish that say `lang="en"` are common: with enough text, its own words decide between the two. */
function settleLanguage(declared: string | null, text: string): Language | null {
  const lang = parseLanguage(declared);
  return lang !== null && text.length > 400 ? guessLanguage(text) : lang;
}

/** The text of blocks, an empty line between them, and where its words stand. */
export function joinBlocks(blocks: readonly Block[]): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0) length += BLOCK_BREAK.length;
    for (const { node, offset, start, end } of block.pieces) {
      pieces.push({ node, offset, start: length + start, end: length + end });
    }
    length += block.text.length;
  }
  return { text: blocks.map((block) => block.text).join(BLOCK_BREAK), pieces };
}
