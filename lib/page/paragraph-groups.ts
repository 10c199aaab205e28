/** The paragraphs that stand side by side in one box of the page. */
export interface ParagraphGroup {
  readonly box: Element;
  text: string;
}

/** Shorter ones are buttons, captions and names. */
const MIN_PARAGRAPH_LENGTH = 25;
const MIN_ITEM_LENGTH = 60;
/** Paragraphs enough to do without the items of lists, of which menus have hundreds. */
const ENOUGH_LENGTH = 6000;
/** A block with this share of its text in links is a list of other pages. */
const MAX_LINK_SHARE = 0.7;
const PARAGRAPH_TAGS = ['p', 'pre'];
const ITEM_TAGS = ['li', 'blockquote', 'dd'];
const BLOCKS = 'p, pre, ul, ol, dl, table, div, section';

/**
 * The page's paragraphs by the box around them, tag after tag: the order of the page would cost a query five times as
 * dear. `withBoxes` takes boxes as paragraphs, too, where they hold plain text. `isOpen` says no to what must not be read.
 */
export function collectParagraphs(
  page: Document,
  isOpen: (element: Element) => boolean,
  withBoxes: boolean,
): Iterable<ParagraphGroup> {
  const groups = new Map<Element, ParagraphGroup>();
  const add = (box: Element | null, text: string) => {
    if (box === null || text === '') return;
    const group = groups.get(box);
    if (group === undefined) groups.set(box, { box, text: `${text}\n` });
    else group.text += `${text}\n`;
  };
  for (const tag of PARAGRAPH_TAGS) {
    for (const block of page.getElementsByTagName(tag)) {
      if (isOpen(block)) add(block.parentElement, readBlock(block, MIN_PARAGRAPH_LENGTH));
    }
  }
  let length = 0;
  for (const { text } of groups.values()) length += text.length;
  for (const tag of length >= ENOUGH_LENGTH ? [] : ITEM_TAGS) {
    for (const block of page.getElementsByTagName(tag)) {
      if (isOpen(block)) add(block.parentElement, readLeaf(block));
    }
  }
  for (const box of withBoxes ? page.getElementsByTagName('div') : findBrokenBoxes(page)) {
    if (isOpen(box)) add(box, readLeaf(box));
  }
  return groups.values();
}

/** The boxes of older pages that part their paragraphs by line breaks. */
function findBrokenBoxes(page: Document): Set<Element> {
  const boxes = new Set<Element>();
  for (const lineBreak of page.querySelectorAll('div > br')) boxes.add(lineBreak.parentElement!);
  return boxes;
}

/** The text of a block that holds no other block; its length is the cheaper question. */
function readLeaf(block: Element): string {
  const text = readBlock(block, MIN_ITEM_LENGTH);
  return text !== '' && block.firstElementChild !== null && block.querySelector(BLOCKS) !== null ? '' : text;
}

function readBlock(block: Element, minLength: number): string {
  const text = block.textContent;
  if (text.length < minLength) return '';
  return block.firstElementChild !== null && measureLinks(block) > text.length * MAX_LINK_SHARE ? '' : text;
}

function measureLinks(block: Element): number {
  let length = 0;
  for (const link of block.getElementsByTagName('a')) length += link.textContent.length;
  return length;
}
