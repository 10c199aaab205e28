import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';

/** A stretch in quotation marks, marks included; `inner` is without them. */
export interface Quote extends Span {
  readonly inner: Span;
  /** The paragraph ended before the quote did: it goes on in the next one. */
  readonly goesOn: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '”', '‘': '’' };

/**
 * Quotations of a text, in order and never nested: “…”, «…», "…", ''…'', ‘…’. A quote that its paragraph leaves open
 * counts where the next paragraph opens with a mark again, or where the quote opens the paragraph. A curly mark may be
 * answered by a straight one and the other way round; '…' counts in Spanish, which has no apostrophe.
 */
export function findQuotes(text: string, lang: Language = 'en'): Quote[] {
  const quotes: Quote[] = [];
  const marks = lang === 'es' ? /\n|''|["“”„«»‘’']/g : /\n|''|["“”„«»‘’]/g;
  let paragraph = 0;
  let open: Opening | null = null;
  for (let hit = marks.exec(text); hit; hit = marks.exec(text)) {
    const mark = hit[0];
    const at = hit.index;
    const end = at + mark.length;
    if (mark === '\n') {
      if (open) closeAtLineEnd(text, { start: paragraph, end: at }, open, quotes);
      open = null;
      paragraph = end;
    } else if (!open) {
      if (opens(text, mark, at, end))
        open = { at, length: mark.length, mark, depth: 1, holdsStraight: false };
    } else if (mark === open.mark && mark in PAIRS) {
      open.depth++;
    } else if (closes(text, open.mark, mark, end) || (mark === '"' && answersCurly(text, open, at, end))) {
      open.depth--;
      if (open.depth > 0) continue;
      quotes.push(quoteOf(open.at, open.length, at, end, false));
      open = null;
    }
  }
  if (open) closeAtLineEnd(text, { start: paragraph, end: text.length }, open, quotes);
  return quotes;
}

interface Opening {
  readonly at: number;
  readonly length: number;
  readonly mark: string;
  depth: number;
  /** A straight mark has opened inside it. */
  holdsStraight: boolean;
}

function closeAtLineEnd(text: string, line: Span, open: Opening, quotes: Quote[]): void {
  if (open.mark === '‘' || open.mark === "'") return;
  const goesOn = /^\s*(?:''|["“«„])/.test(text.slice(line.end, line.end + 40));
  const startsParagraph = text.slice(line.start, open.at).trim() === '';
  const end = line.start + text.slice(line.start, line.end).trimEnd().length;
  if ((goesOn || startsParagraph) && end > open.at + open.length) {
    quotes.push(quoteOf(open.at, open.length, end, end, goesOn));
  }
}

function quoteOf(start: number, markLength: number, innerEnd: number, end: number, goesOn: boolean): Quote {
  return { start, end, inner: { start: start + markLength, end: innerEnd }, goesOn };
}

/** Whether a straight mark ends what a “ opened; one that a straight mark opened inside is closed first. */
function answersCurly(text: string, open: Opening, at: number, end: number): boolean {
  if (open.mark !== '“') return false;
  const isEnd = /\S/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
  const closes = isEnd && !open.holdsStraight;
  open.holdsStraight = !isEnd;
  return closes;
}

function opens(text: string, mark: string, at: number, end: number): boolean {
  if (mark === '“' || mark === '«' || mark === '„') return true;
  if (mark === '”' || mark === '»' || mark === '’') return false;
  const before = text.charAt(at - 1);
  if (mark === "'" && /[^\s(¿¡:—-]/.test(before)) return false;
  return !/[\p{L}\p{N}]/u.test(before) && !/^\s?$/.test(text.charAt(end));
}

function closes(text: string, open: string, mark: string, end: number): boolean {
  if (open === '"' && mark === '”') return true;
  const wanted = PAIRS[open] ?? open;
  if (mark !== wanted && !(open === '„' && mark === '“')) return false;
  return (mark !== '’' && mark !== "'") || !/[\p{L}\p{N}]/u.test(text.charAt(end));
}
