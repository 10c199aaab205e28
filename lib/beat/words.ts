import { foldUnit } from '../text/fold.ts';

/** Soft hyphen and zero-width units, which stand inside words without being part of them. */
function isInvisible(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
}

/** The folded unit of an ASCII unit that belongs to a word, 0 for any other: most units of most pages in one look. */
const ASCII = new Uint8Array(0x80);
for (let unit = 0x30; unit <= 0x39; unit++) ASCII[unit] = unit;
for (let unit = 0x61; unit <= 0x7a; unit++) ASCII[unit] = ASCII[unit - 0x20] = unit;

/** The folded unit if it belongs to a word (digits and letters, also beyond Latin), else 0. */
function wordUnit(raw: number): number {
  if (raw < 0x80) return ASCII[raw]!;
  if (raw < 0xc0 || raw === 0xd7 || raw === 0xf7 || (raw >= 0x2000 && raw <= 0x2bff)) return 0;
  return foldUnit(raw);
}

/** The hash of a word's units so far, and one more; a small integer in every engine. */
function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) & 0x3fffffff;
}

/** Words of a text, found one after another without a string being made for any of them. */
export class WordScanner {
  /** Of the word found last: where it stands, and the hash of its folded units. */
  start = 0;
  end = 0;
  hash = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Moves on to the next word at or after `end`; false where there is none. */
  next(): boolean {
    const { text } = this;
    const size = text.length;
    let at = this.end;
    while (at < size && wordUnit(text.charCodeAt(at)) === 0) at++;
    if (at >= size) return false;
    this.start = at;
    let hash = 0;
    for (; at < size; at++) {
      const raw = text.charCodeAt(at);
      const unit = wordUnit(raw);
      if (unit !== 0) hash = mix(hash, unit);
      else if (raw < 0x80 || !isInvisible(raw)) break;
    }
    this.end = at;
    this.hash = hash;
    return true;
  }
}

/** How much may stand between two words of one term: "U.S. – Mexico" yes, the next paragraph's start hardly. */
const MAX_GAP = 4;

/**
 * Where `form` (words joined by one space; folded unless `exact`) ends if it stands in `text` from `start`, a word's
 * first unit; -1 where it does not. Between words any few units that are not of a word will do.
 */
export function matchForm(text: string, start: number, form: string, exact: boolean): number {
  let at = start;
  for (let i = 0; i < form.length; i++) {
    const wanted = form.charCodeAt(i);
    if (wanted === 0x20) {
      const gapEnd = skipGap(text, at);
      if (gapEnd === -1) return -1;
      at = gapEnd;
      continue;
    }
    while (isInvisible(text.charCodeAt(at))) at++;
    const unit = text.charCodeAt(at);
    if ((exact ? unit : foldUnit(unit)) !== wanted) return -1;
    at++;
  }
  return at < text.length && wordUnit(text.charCodeAt(at)) !== 0 ? -1 : at;
}

function skipGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from <= MAX_GAP && wordUnit(text.charCodeAt(at)) === 0) at++;
  return at === from || at - from > MAX_GAP || at >= text.length ? -1 : at;
}

/** The folded first unit of the next word of a term that goes on after `from`, a word's end; 0 where none can. */
export function unitAfterGap(text: string, from: number): number {
  const at = skipGap(text, from);
  return at === -1 ? 0 : foldUnit(text.charCodeAt(at));
}

/** The words of a term's form joined by one space, as `matchForm` wants them; '' where it has none. */
export function joinWords(form: string): string {
  const scanner = new WordScanner(form);
  const words: string[] = [];
  while (scanner.next()) words.push(form.slice(scanner.start, scanner.end));
  return words.join(' ');
}
