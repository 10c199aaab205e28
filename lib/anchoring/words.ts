import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word, a number with its separators, a sign before one, or a percent or currency sign. */
export interface Word extends Span {
  /** Folded: what words are compared by. */
  readonly key: string;
  /** As it stands. */
  readonly text: string;
  /** Whether it opens a sentence, where a capital tells nothing. */
  readonly isInitial: boolean;
}

const WORD = /(?<![\p{L}\p{N}])[+−-](?=[$€£]?\d)|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[%$€£]/gu;
const STOP = /[.!?…:\n][\s"“”'’»)\]]*$/;

/** The words of a text, in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    words.push({
      start,
      end,
      text: match[0],
      key: fold(match[0]),
      isInitial: start === 0 || STOP.test(text.slice(Math.max(last, start - 6), start)),
    });
    last = end;
  }
  return words;
}
