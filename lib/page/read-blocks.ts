import type { Piece } from './node-map.ts';
import { isHiddenByAttributes, judgeElement, type Role } from './page-furniture.ts';

/** A run of text between two block edges, white space collapsed. Pieces count from the block's own start. */
export interface Block {
  readonly box: number;
  /** The innermost block element's tag. */
  readonly tag: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly linkChars: number;
}

/** An element that holds blocks. Its parent comes before it in the list, so totals add up in one pass from the end. */
export interface Box {
  readonly element: Element;
  /** -1 for the outermost. */
  readonly parent: number;
  readonly role: Exclude<Role, 'closed'>;
}

export interface PageBlocks {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
}

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption amp-story-page'
  ).split(' '),
);
/** Browsers walk all ancestors to answer whether an element is visible; below this no page made for readers goes. */
const MAX_LAYOUT_DEPTH = 400;
const SPACES = /[ \t\n\f\r]+/y;
/** Words with one plain space between them: most of any page, a line or two in one go. */
const WORDS = /[^ \t\n\f\r\u00ad\u200b\u2060\ufeff]+(?: [^ \t\n\f\r\u00ad\u200b\u2060\ufeff]+){0,40}/y;
/** Marks within words that readers never see: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/y;

/**
 * Reads the visible text under `root` in document order, without recursion: pages nest tens of thousands deep.
 * `isHidden` says what layout hides; attributes are looked at in any case.
 */
export function readBlocks(root: Element, isHidden: (element: Element) => boolean): PageBlocks {
  const reader = new BlockReader();
  reader.open(root, 'plain');
  const path: Element[] = [root];
  let node: Node | null = root.firstChild;
  while (path.length > 0) {
    if (node === null) {
      const left = path.pop()!;
      reader.leave(left);
      node = path.length > 0 ? left.nextSibling : null;
      continue;
    }
    if (node.nodeType === 3) reader.addText(node as Text);
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br' || element.localName === 'wbr') {
        if (element.localName === 'br') reader.breakLine();
      } else {
        const role = judgeElement(element);
        if (
          role !== 'closed' &&
          !isFootnoteMark(element) &&
          !isHiddenByAttributes(element) &&
          !(path.length < MAX_LAYOUT_DEPTH && isHidden(element))
        ) {
          if (isBlock(element)) reader.open(element, role);
          else reader.enterInline(element);
          path.push(element);
          node = element.firstChild;
          continue;
        }
        if (isBlock(element)) reader.close();
      }
    }
    node = node.nextSibling;
  }
  return { blocks: reader.blocks, boxes: reader.boxes };
}

function isBlock(element: Element): boolean {
  return BLOCK_TAGS.has(element.localName);
}

/** `<sup>[3]</sup>` is no part of the sentence; `10<sup>6</sup>` is never worth the confusion either. */
function isFootnoteMark(element: Element): boolean {
  if (element.localName !== 'sup') return false;
  const inner = element.firstElementChild;
  // One link at most: asking nested elements for all their text would take quadratic time.
  if (inner !== null && (inner.localName !== 'a' || inner.firstElementChild !== null)) return false;
  return /^\s*\[?\s*[\d*†‡]{1,3}\s*\]?\s*$/.test(element.textContent ?? '');
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly boxes: Box[] = [];
  #openBoxes: number[] = [];
  #links = 0;
  #parts: string[] = [];
  #length = 0;
  #pieces: Piece[] = [];
  #linkChars = 0;
  #space: { node: Text; offset: number } | null = null;
  #breaks = 0;

  open(element: Element, role: Exclude<Role, 'closed'>): void {
    this.close();
    this.boxes.push({ element, parent: this.#openBoxes.at(-1) ?? -1, role });
    this.#openBoxes.push(this.boxes.length - 1);
  }

  enterInline(element: Element): void {
    if (element.localName === 'a') this.#links++;
  }

  leave(element: Element): void {
    if (isBlock(element)) {
      this.close();
      this.#openBoxes.pop();
    } else if (element.localName === 'a') this.#links--;
  }

  /** Two line breaks with nothing between are a paragraph's end; one is a line's. */
  breakLine(): void {
    this.#breaks++;
    this.#space = null;
    if (this.#breaks > 1) this.close();
  }

  addText(node: Text): void {
    const data = node.data;
    let at = 0;
    while (at < data.length) {
      let end = endOf(SPACES, data, at);
      if (end > at) this.#space = { node, offset: end - 1 };
      at = end;
      end = endOf(WORDS, data, at);
      if (end > at) this.#addWords(node, at, data.slice(at, end));
      at = endOf(INVISIBLE, data, end);
    }
  }

  close(): void {
    if (this.#length > 0) {
      const box = this.#openBoxes.at(-1)!;
      const { localName } = this.boxes[box]!.element;
      this.blocks.push({
        box,
        tag: localName,
        text: this.#parts.join(''),
        pieces: this.#pieces,
        linkChars: this.#linkChars,
      });
    }
    this.#parts = [];
    this.#pieces = [];
    this.#length = 0;
    this.#linkChars = 0;
    this.#space = null;
    this.#breaks = 0;
  }

  #addWords(node: Text, offset: number, words: string): void {
    if (this.#length > 0) {
      if (this.#breaks > 0) {
        this.#parts.push('\n');
        this.#length++;
      } else if (this.#space) this.#push(this.#space.node, this.#space.offset, ' ');
    }
    this.#space = null;
    this.#breaks = 0;
    this.#push(node, offset, words);
    if (this.#links > 0) this.#linkChars += words.replaceAll(' ', '').length;
  }

  #push(node: Text, offset: number, text: string): void {
    const start = this.#length;
    const last = this.#pieces.at(-1);
    this.#parts.push(text);
    this.#length += text.length;
    if (last && last.node === node && last.end === start && last.offset + last.end - last.start === offset) {
      this.#pieces[this.#pieces.length - 1] = { ...last, end: this.#length };
    } else this.#pieces.push({ node, offset, start, end: this.#length });
  }
}

/** Where the match of a sticky expression at `at` ends; `at` where there is none. */
function endOf(sticky: RegExp, data: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(data) ? sticky.lastIndex : at;
}
