import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word, a number with its separators, a sign before one, or a percent or currency sign. */
export interface Word extends Span {
  /** Folded: what words are compared by. */
  readonly key: string;
  /** A number for the key: equal keys have equal ones, unlike keys nearly never. Thousands are compared for each passage. */
  readonly code: number;
  /** As it stands. */
  readonly text: string;
  /** Whether it opens a sentence, where a capital tells nothing. */
  readonly isInitial: boolean;
}

const WORD = /(?<![\p{L}\p{N}])[+−-](?=[$€£]?\d)|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[%$€£]/gu;
const STOPS = '.!?…:\n';
const BETWEEN = /[\s"“”'’»)\]]/;
/** Further back than this no stop is looked for. */
const LOOK_BACK = 6;

/** The words of a text, in order. */
export function splitWords(text: string): Word[] {
  return [...eachWord(text)];
}

/** `splitWords` one by one, for texts that take long. */
export function* eachWord(text: string): Generator<Word> {
  const folded = fold(text);
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const key = folded.slice(start, end);
    yield {
      start,
      end,
      text: match[0],
      key,
      code: codeOf(key),
      isInitial: start === 0 || followsStop(text, Math.max(last, start - LOOK_BACK), start),
    };
    last = end;
  }
}

/** FNV-1a over UTF-16 units. */
function codeOf(key: string): number {
  let code = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) code = Math.imul(code ^ key.charCodeAt(at), 0x01000193);
  return code | 0;
}

/** Whether a stop stands before `end`, with nothing but spaces, quotation marks and brackets after it. */
function followsStop(text: string, from: number, end: number): boolean {
  for (let at = end - 1; at >= from; at--) {
    const unit = text[at]!;
    if (STOPS.includes(unit)) return true;
    if (unit !== ' ' && !BETWEEN.test(unit)) return false;
  }
  return false;
}
