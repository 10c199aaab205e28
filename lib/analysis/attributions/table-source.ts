import type { Span } from '../../text/span.ts';
import type { Clause } from './clause.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Passage } from './passages.ts';
import type { Reported } from './reported.ts';

const CUE = /^(?:sources?|fuentes?)$/;
/** A line of prose ends so; a row or a caption does not. */
const ENDS_PROSE = /[.!?…:"”»]$/;
const MOST_ROWS = 60;

/** The source of a table or chart, in a line of its own under it: "Source: INEGI", "Fuente: SESNSP"; `null` where it names none. */
export function findTableSource(clause: Clause, { opensParagraph }: Passage): Reported | null {
  const { tokens } = clause;
  if (!opensParagraph || !CUE.test(tokens[0]?.word ?? '') || tokens[1]?.kind !== 'colon') return null;
  const phrase = phraseAfter(clause, 2, true);
  if (!phrase || !tokens[phrase.core]?.capital) return null;
  return { cueFirst: 0, cueLast: 0, phrase, rule: 'according-to' };
}

/** The rows above the line at `index` and the line itself: up to the last line of prose. */
export function tableAbove(text: string, passages: readonly Passage[], index: number): Span {
  let first = index;
  for (; first > 0 && index - first < MOST_ROWS; first--) {
    const before = passages[first - 1] as Passage;
    if (!before.opensParagraph || ENDS_PROSE.test(text.slice(before.start, before.end))) break;
  }
  return { start: (passages[first] as Passage).start, end: (passages[index] as Passage).end };
}
