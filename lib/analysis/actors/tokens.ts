import type { Span } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';
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
  const words = findWords(reading.folded);
  const segments: Segment[] = [];
  let at = 0;
  let isAddress = false;
  for (const sentence of reading.sentences) {
    let tokens: Token[] = [];
    const close = (end: number, isWhole: boolean) => {
      if (tokens.length > 0) {
        const start = tokens[0]!.start;
        segments.push({
          start,
          end,
          tokens,
          isHeading: isHeading(tokens, reading.text, { start: sentence.start, end }, isWhole),
          isShouted: isShouted(tokens),
        });
      }
      tokens = [];
    };
    while (at < words.length && words[at]!.start < sentence.start) at++;
    for (; at < words.length && words[at]!.start < sentence.end; at++) {
      const word = words[at]!;
      const before = tokens[tokens.length - 1];
      const gap = before ? reading.folded.slice(before.end, Math.min(word.start, before.end + 4)) : '';
      if (gap.startsWith(':')) close(before!.end, false);
      const text = reading.text.slice(word.start, word.end);
      const glue = reading.folded.slice(Math.max(0, word.start - 3), word.start);
      isAddress = isAddress ? !/\s/.test(glue) : glue === '://' || (word.folded === 'www' && glue !== '://');
      tokens.push({
        start: word.start,
        end: word.end,
        text,
        folded: word.folded,
        shape: isAddress || /[@#%_]$/.test(glue) ? 'lower' : shapeOf(text),
        gap: tokens.length === 0 ? '' : gap,
        isFirst: tokens.length === 0 || /["([]$/.test(gap) || / '$/.test(gap) || gap.includes('•'),
      });
    }
    close(sentence.end, true);
  }
  return segments;
}

function shapeOf(text: string): Token['shape'] {
  const first = text.charAt(0);
  if (first >= '0' && first <= '9') return 'number';
  if (first.toLowerCase() === first) return /^[a-z]?\p{Lu}{2,}$/u.test(text) ? 'caps' : 'lower';
  const plain = text.replace(/\./g, '');
  return plain.length > 1 && plain === plain.toUpperCase() ? 'caps' : 'capital';
}

/** More than three words, nearly all in capitals. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.shape !== 'number');
  const shouted = words.filter((token) => token.shape === 'caps').length;
  return words.length > 3 && shouted >= words.length * 0.8;
}

function isHeading(tokens: readonly Token[], text: string, line: Span, isWhole: boolean): boolean {
  const words = tokens.filter((token) => token.shape !== 'number');
  const long = words.filter((token) => token.folded.length > 3 || token.shape === 'caps');
  const big = long.filter((token) => token.shape !== 'lower');
  if (isShouted(tokens)) return true;
  const ending = text.slice(tokens[tokens.length - 1]!.end, line.end);
  if (isWhole && /[.;,?!]/.test(ending)) return false;
  const isAlone = !isWhole || (isLineEdge(text, line.start - 1, -1) && isLineEdge(text, line.end, 1));
  if (!isAlone || words.length < 2) return false;
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
