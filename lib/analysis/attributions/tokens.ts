import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import type { Quote } from './quotes.ts';

export type TokenKind = 'word' | 'number' | 'comma' | 'dash' | 'colon' | 'stop' | 'open' | 'close' | 'quote';

/** A word or mark; a whole quotation is one token of kind `quote`. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Folded; for a quote `"`. */
  readonly word: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  readonly quote?: Quote;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[.'&-][\p{L}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*%?|\S/gu;

/** The tokens of a span; `quotes` are those that lie inside it, in order. */
export function tokenize(reading: Reading, span: Span, quotes: readonly Quote[]): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (const quote of quotes) {
    addTokens(tokens, reading, from, quote.start);
    tokens.push({ start: quote.start, end: quote.end, kind: 'quote', word: '"', capital: false, quote });
    from = quote.end;
  }
  addTokens(tokens, reading, from, span.end);
  return tokens;
}

function addTokens(tokens: Token[], reading: Reading, from: number, to: number): void {
  if (to <= from) return;
  const piece = reading.folded.slice(from, to);
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(piece); hit; hit = WORD.exec(piece)) {
    const start = from + hit.index;
    const end = start + hit[0].length;
    if (hit[0] === "'") continue;
    const kind = kindOf(hit[0]);
    const last = tokens[tokens.length - 1];
    const isAbbreviation =
      kind === 'stop' && hit[0] === '.' && end < to && last?.kind === 'word' && last.end === start;
    if (isAbbreviation) {
      tokens[tokens.length - 1] = { ...last, end };
    } else {
      const capital = kind === 'word' && isCapital(reading.text.charAt(start));
      tokens.push({ start, end, kind, word: hit[0], capital });
    }
  }
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function kindOf(piece: string): TokenKind {
  const unit = piece.charCodeAt(0);
  if (unit >= 0x61 && unit <= 0x7a) return 'word';
  if (unit >= 0x30 && unit <= 0x39) return 'number';
  if (/^\p{L}/u.test(piece) || piece === '&') return 'word';
  if (/^\p{N}/u.test(piece)) return 'number';
  if (piece === ',') return 'comma';
  if (piece === '-') return 'dash';
  if (piece === ':') return 'colon';
  if (piece === '(' || piece === '[') return 'open';
  if (piece === ')' || piece === ']') return 'close';
  return 'stop';
}
