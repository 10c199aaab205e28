import type { Span } from './span.ts';

/** A word of a text; `folded` is its folded form, without the stops of "U.S.". */
export interface Word extends Span {
  readonly folded: string;
}

const WORD = /ee\.\s?uu\.?|\p{L}\.(?:\p{L}\.)*\p{L}(?![\p{L}\p{N}])\.?|[\p{L}\p{N}\p{M}]+/gu;

/**
 * Words of a folded text (`fold`), in order. Hyphens and apostrophes part words: "MS-13" is `ms`, `13`, "Trump's" is
 * `trump`, `s`. Dotted initials are one word with their stops inside the span: "U.S." is `us`, "EE. UU." is `eeuu`.
 */
export function findWords(folded: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(folded); match; match = WORD.exec(folded)) {
    const raw = match[0];
    words.push({
      start: match.index,
      end: match.index + raw.length,
      folded: raw.includes('.') ? raw.replace(/[.\s]/g, '') : raw,
    });
  }
  return words;
}
