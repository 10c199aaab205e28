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
/** Shorter ones are buttons, captions and names. */
const MIN_PARAGRAPH_LENGTH = 25;
const MIN_ITEM_LENGTH = 60;
/** A block with this share of its text in links is a list of other pages. */
const MAX_LINK_SHARE = 0.7;
const BLOCKS = 'p, pre, blockquote, li, dd';
const BLOCKS_INSIDE = 'p, pre, blockquote, ul, ol, table';

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
  return { title: cutSiteName(page.title), text: collectText(page) };
}

function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
  const style = element.getAttribute('style');
  return style === null || !/display\s*:\s*none/i.test(style);
}

function isEditable(element: Element): boolean {
  return element.closest(EDITABLE) !== null || element.querySelector(EDITABLE) !== null;
}

function collectText(page: Document): string {
  const hasFields = page.querySelector(EDITABLE) !== null;
  const all = page.querySelectorAll('p').length;
  const kept = new Map<Element, boolean>();
  const keeps = (element: Element | null): boolean => {
    if (element === null) return true;
    const known = kept.get(element);
    if (known !== undefined) return known;
    const keep = isShown(element) && isArticlePart(element, all) && keeps(element.parentElement);
    kept.set(element, keep);
    return keep;
  };
  const parts: string[] = [];
  let length = 0;
  for (const block of blocksOf(page)) {
    if (length >= MAX_LENGTH) break;
    if (!keeps(block) || (hasFields && isEditable(block))) continue;
    const text = readBlock(block);
    if (text === '') continue;
    parts.push(text);
    length += text.length + 1;
  }
  return parts.join('\n').slice(0, MAX_LENGTH);
}

/** Paragraphs, and the boxes of older pages that part theirs by line breaks, in document order. */
function blocksOf(page: Document): Iterable<Element> {
  return page.querySelector('div > br') === null
    ? page.querySelectorAll(BLOCKS)
    : page.querySelectorAll(`${BLOCKS}, div:has(> br)`);
}

/** Related links, comments and the like are none; a box so named that holds most of the page is the page itself. */
function isArticlePart(element: Element, paragraphs: number): boolean {
  const role = judgeElement(element);
  if (role === 'closed' || role === 'comments') return false;
  return role !== 'suspect' || element.getElementsByTagName('p').length * 2 > paragraphs;
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
