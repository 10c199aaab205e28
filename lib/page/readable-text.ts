import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { findWorkplace } from './find-workplace.ts';
import { isHiddenByAttributes, judgeElement } from './page-furniture.ts';
import { collectParagraphs, type ParagraphGroup } from './paragraph-groups.ts';

/** What a glance at a page gives: enough to tell what it is about, not the article. */
export interface Glance {
  readonly title: string;
  readonly text: string;
}

/** A page that looks like an article, with what of it is being written. */
export interface ArticlePage {
  readonly page: Document;
  readonly editable: readonly Element[];
}

/** Enough to judge by: the first 4,000 words. */
const MAX_LENGTH = 24_000;
/** With less the page keeps its paragraphs in boxes of their own. */
const MIN_TEXT_LENGTH = 500;
/** Paragraphs that stand together with less than this are the teasers of other pages. */
const MIN_GROUP_LENGTH = 200;
/** With less than this against the doubtful text, the theme calls its article by a name of other things: take that. */
const MIN_SHARE = 0.2;

/**
 * The page if it looks like an article and is none to write in, else `null`. Changes nothing, asks for no layout but
 * where a password is asked for, and never reads what stands in an editable region.
 */
export function findArticlePage(page: Document): ArticlePage | null {
  if (!/html/.test(page.contentType) || page.querySelector('p, pre, div > br') === null) return null;
  const { isWhole, regions: editable } = findWorkplace(page);
  if (isWhole) return null;
  const visibilityChecker = (node: Node) => isShown(node as Element) && !touches(editable, node);
  return isProbablyReaderable(page, { visibilityChecker }) ? { page, editable } : null;
}

/** Title and paragraphs, without what stands around the article; not always in the page's order. */
export function glanceAtArticle({ page, editable }: ArticlePage): Glance {
  const isOpen = (element: Element) => !touches(editable, element);
  const text = chooseText(collectParagraphs(page, isOpen, false), MIN_GROUP_LENGTH);
  return {
    title: cutSiteName(page.title),
    text: text.length >= MIN_TEXT_LENGTH ? text : chooseText(collectParagraphs(page, isOpen, true), 0),
  };
}

/** What an element and everything around it say: the article's, perhaps not, or certainly not. */
type Standing = 'article' | 'doubtful' | 'never';

function chooseText(groups: Iterable<ParagraphGroup>, minLength: number): string {
  const standings = new Map<Element, Standing>();
  const standingOf = (element: Element | null): Standing => {
    if (element === null) return 'article';
    const known = standings.get(element);
    if (known !== undefined) return known;
    const standing = standWithin(standingOf(element.parentElement), element);
    standings.set(element, standing);
    return standing;
  };
  let article = '';
  let doubtful = '';
  for (const { box, text } of groups) {
    if (text.length < minLength) continue;
    const standing = standingOf(box);
    if (standing === 'article') article += text;
    else if (standing === 'doubtful') doubtful += text;
    if (article.length >= MAX_LENGTH) break;
  }
  return (article.length >= doubtful.length * MIN_SHARE ? article : doubtful).slice(0, MAX_LENGTH);
}

/** The nearest name decides, but nothing is the article's again inside a menu or a comment. */
function standWithin(around: Standing, element: Element): Standing {
  if (around === 'never' || !isShown(element)) return 'never';
  const role = judgeElement(element);
  if (role === 'closed' || role === 'comments') return 'never';
  return role === 'body' ? 'article' : role === 'suspect' ? 'doubtful' : around;
}

function isShown(element: Element): boolean {
  return (
    !element.hasAttributes() ||
    (element.getAttribute('aria-hidden') !== 'true' && !isHiddenByAttributes(element))
  );
}

/** Whether the node lies in one of the regions or holds one. */
function touches(regions: readonly Element[], node: Node): boolean {
  for (const region of regions) if (region.contains(node) || node.contains(region)) return true;
  return false;
}

/** "Headline | The Site" without the site, whose name says nothing of this page. */
function cutSiteName(title: string): string {
  const at = Math.max(
    ...[' | ', ' - ', ' – ', ' — ', ' · ', ' « ', ' » '].map((mark) => title.lastIndexOf(mark)),
  );
  return at >= 20 ? title.slice(0, at) : title;
}
