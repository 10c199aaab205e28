import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { EDITABLE, isWorkplace } from './is-workplace.ts';
import { judgeElement } from './page-furniture.ts';

/** What a glance at a page gives: enough to tell what it is about, not the article. */
export interface Glance {
  readonly title: string;
  readonly text: string;
}

/** Enough to judge by; an article of 6,500 words. */
const MAX_LENGTH = 40_000;
/** With less the page has its paragraphs in boxes that are not named so. */
const MIN_TEXT_LENGTH = 500;
/** Shorter ones are buttons, captions and names. */
const MIN_PARAGRAPH_LENGTH = 25;
const MIN_ITEM_LENGTH = 60;
/** A block with this share of its text in links is a list of other pages. */
const MAX_LINK_SHARE = 0.7;
/** With less than this against the doubtful text, the theme calls its article by a name of other things: take that. */
const MIN_SHARE = 0.2;
const BLOCKS = 'p, pre, blockquote, li, dd';
const BLOCKS_INSIDE = 'p, pre, blockquote, ul, ol, table, div';

/**
 * Whether the page looks like an article and is none to write in. Changes nothing, asks for no layout but where a
 * password is asked for, and never reads what stands in an editable region.
 */
export function looksLikeArticle(page: Document): boolean {
  if (!/html/.test(page.contentType) || page.querySelector('p, pre, div > br') === null) return false;
  if (isWorkplace(page)) return false;
  const hasFields = page.querySelector(EDITABLE) !== null;
  const isReadable = (node: Node) => isShown(node as Element) && !(hasFields && isEditable(node as Element));
  return isProbablyReaderable(page, { visibilityChecker: isReadable });
}

/** Title and paragraphs of a page that looks like an article, without what stands around it. */
export function glanceAtArticle(page: Document): Glance {
  const text = collectText(page, blocksOf(page));
  const isEnough = text.length >= MIN_TEXT_LENGTH;
  return {
    title: cutSiteName(page.title),
    text: isEnough ? text : collectText(page, page.querySelectorAll(`${BLOCKS}, div`)),
  };
}

function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
  const style = element.getAttribute('style');
  return style === null || !/display\s*:\s*none/i.test(style);
}

function isEditable(element: Element): boolean {
  return element.closest(EDITABLE) !== null || element.querySelector(EDITABLE) !== null;
}

/** What an element and everything around it say: the article's, perhaps not, or certainly not. */
type Standing = 'article' | 'doubtful' | 'never';

function collectText(page: Document, blocks: Iterable<Element>): string {
  const hasFields = page.querySelector(EDITABLE) !== null;
  const standings = new Map<Element, Standing>();
  const standingOf = (element: Element | null): Standing => {
    if (element === null) return 'article';
    const known = standings.get(element);
    if (known !== undefined) return known;
    const role = isShown(element) ? judgeElement(element) : 'closed';
    const around = role === 'closed' || role === 'comments' ? 'never' : standingOf(element.parentElement);
    const standing =
      around === 'never' ? 'never' : role === 'body' ? 'article' : role === 'suspect' ? 'doubtful' : around;
    standings.set(element, standing);
    return standing;
  };
  const article = new TextList();
  const doubtful = new TextList();
  for (const block of blocks) {
    const standing = standingOf(block);
    if (standing === 'never' || (hasFields && isEditable(block))) continue;
    const list = standing === 'article' ? article : doubtful;
    list.add(readBlock(block));
    if (article.length >= MAX_LENGTH) break;
  }
  return (article.length >= doubtful.length * MIN_SHARE ? article : doubtful).join();
}

/** Texts up to the most that is judged. */
class TextList {
  length = 0;
  private readonly texts: string[] = [];

  add(text: string): void {
    if (text === '' || this.length >= MAX_LENGTH) return;
    this.texts.push(text);
    this.length += text.length + 1;
  }

  join(): string {
    return this.texts.join('\n').slice(0, MAX_LENGTH);
  }
}

/** Paragraphs, and the boxes of older pages that part theirs by line breaks, in document order. */
function blocksOf(page: Document): Iterable<Element> {
  return page.querySelector('div > br') === null
    ? page.querySelectorAll(BLOCKS)
    : page.querySelectorAll(`${BLOCKS}, div:has(> br)`);
}

function readBlock(block: Element): string {
  const isParagraph = block.localName === 'p' || block.localName === 'pre';
  if (!isParagraph && block.querySelector(BLOCKS_INSIDE) !== null) return '';
  const text = block.textContent;
  if (text.length < (isParagraph ? MIN_PARAGRAPH_LENGTH : MIN_ITEM_LENGTH)) return '';
  let linked = 0;
  for (const link of block.getElementsByTagName('a')) linked += link.textContent.length;
  return linked > text.length * MAX_LINK_SHARE ? '' : text;
}

/** "Headline | The Site" without the site, whose name says nothing of this page. */
function cutSiteName(title: string): string {
  const at = Math.max(
    ...[' | ', ' - ', ' – ', ' — ', ' · ', ' « ', ' » '].map((mark) => title.lastIndexOf(mark)),
  );
  return at >= 20 ? title.slice(0, at) : title;
}
