import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { FUNCTION_WORDS } from './words.data.ts';

/** A word of the article as the name rules see it. */
export interface Token extends Span {
  readonly text: string;
  readonly folded: string;
  readonly shape: 'lower' | 'capital' | 'caps' | 'number';
  /** The folded units between the token before and this one, the first four; `''` at a segment's start. */
  readonly gap: string;
  /** Whether a capital says nothing here: at the start of a sentence, after a colon, in an opened quotation. */
  readonly isFirst: boolean;
}

/** A stretch that no name reaches across: a sentence, or its part before or after a colon. */
export interface Segment extends Span {
  readonly tokens: readonly Token[];
  /** Headings and lines in capitals: every word is capitalised there, so capitals mean nothing. */
  readonly isHeading: boolean;
  readonly isShouted: boolean;
}

/** Cuts the article into segments of tokens, in order. */
export function readSegments(reading: Reading): Segment[] {
  const { words, folded } = reading;
  const segments: Segment[] = [];
  let at = 0;
  let isAddress = false;
  for (const sentence of reading.sentences) {
    let tokens: Token[] = [];
    let isOpening = true;
    const close = (end: number, isWhole: boolean) => {
      if (tokens.length > 0) {
        const start = tokens[0]!.start;
        const shouted = isShouted(tokens);
        const line = { start: sentence.start, end };
        const heading = shouted || isHeading(tokens, reading.text, line, isWhole);
        segments.push({ start, end, tokens, isHeading: heading, isShouted: shouted });
      }
      tokens = [];
      isOpening = true;
    };
    while (at < words.length && words[at]!.start < sentence.start) at++;
    for (; at < words.length && words[at]!.start < sentence.end; at++) {
      const word = words[at]!;
      const before = tokens[tokens.length - 1];
      const gap = before ? folded.slice(before.end, Math.min(word.start, before.end + 4)) : '';
      if (gap !== ' ' && gap !== '') {
        if (gap.startsWith(':')) close(before!.end, false);
        else if (ENDS_DATELINE.test(gap)) close(before!.end, true);
      }
      const text = reading.text.slice(word.start, word.end);
      isAddress = isAddress
        ? !/\s/.test(folded.slice(Math.max(0, word.start - 3), word.start))
        : word.folded === 'www' || folded.startsWith('://', word.start - 3);
      const isHandle = HANDLE_MARKS.includes(folded.charAt(word.start - 1) || ' ');
      tokens.push({
        start: word.start,
        end: word.end,
        text,
        folded: word.folded,
        shape: isAddress || isHandle ? 'lower' : shapeOf(text),
        gap: tokens.length === 0 ? '' : gap,
        isFirst: isOpening || (gap !== ' ' && OPENS.test(gap)),
      });
      isOpening &&= isHandle || isAddress || word.folded === 'rt';
    }
    close(sentence.end, true);
  }
  return segments;
}

/** Between "(EFE)" and the first word: ").- ", ") — ". */
const ENDS_DATELINE = /^\)?\.-|^\) ?-/;
/** Before what is no name: "@handle", "#tag". */
const HANDLE_MARKS = '@#%_';
/** After what a capital says nothing. */
const OPENS = /["([]$| '$|•/;

function shapeOf(text: string): Token['shape'] {
  if (isSmall(text, 0) && (text.length === 1 || isSmall(text, 1))) return 'lower';
  const first = text.charAt(0);
  if (first >= '0' && first <= '9') return 'number';
  if (first.toLowerCase() === first) return /^[a-z]?\p{Lu}{2,}$/u.test(text) ? 'caps' : 'lower';
  if (isSmall(text, text.length - 1)) return 'capital';
  const plain = text.replace(/\./g, '');
  return plain.length > 1 && plain === plain.toUpperCase() ? 'caps' : 'capital';
}

function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x61 && unit <= 0x7a;
}

/** More than three words, nearly all in capitals. */
function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let shouted = 0;
  for (const { shape } of tokens) {
    if (shape !== 'number') words++;
    if (shape === 'caps') shouted++;
  }
  return words > 3 && shouted >= words * 0.8;
}

/** A line of its own, or what stands before its colon, with a capital on nearly every longer word. */
function isHeading(tokens: readonly Token[], text: string, line: Span, isWhole: boolean): boolean {
  const ending = text.slice(tokens[tokens.length - 1]!.end, line.end);
  if (isWhole && /[.;,?!]/.test(ending)) return false;
  const isAlone = !isWhole || (isLineEdge(text, line.start - 1, -1) && isLineEdge(text, line.end, 1));
  const words = tokens.filter((token) => token.shape !== 'number');
  if (!isAlone || words.length < 2) return false;
  const long = words.filter((token) => token.folded.length > 3 || token.shape === 'caps');
  const big = long.filter((token) => token.shape !== 'lower');
  const smalls = words.filter((token) => token.shape === 'lower' && !FUNCTION_WORDS.has(token.folded));
  return big.length >= Math.max(2, long.length * 0.75) && smalls.length <= words.length / 6;
}

function isLineEdge(text: string, from: number, step: 1 | -1): boolean {
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const unit = text.charAt(at);
    if (unit === '\n') return true;
    if (/[\p{L}\p{N}.]/u.test(unit)) return false;
  }
  return true;
}
