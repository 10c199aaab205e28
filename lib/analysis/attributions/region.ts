import type { Span } from '../../text/span.ts';
import type { Passage } from './passages.ts';

/** How many passages of quotation one attribution may take along. */
const MOST = 40;

/**
 * The passage at `index` with the quotation that goes on around it: what follows in quotes in the same paragraph, after
 * a colon also in the next, and what a quote left open carries over; before it, quotes that this passage names the speaker of.
 */
export function extendRegion(text: string, passages: readonly Passage[], index: number): Span {
  const passage = passages[index] as Passage;
  let { start, end } = passage;
  const endsInColon = text.charAt(passage.end - 1) === ':';
  let goesOn = endsInColon || passage.quotes.at(-1)?.goesOn === true;
  for (let i = index + 1; i < passages.length && i - index < MOST; i++) {
    const next = passages[i] as Passage;
    if (!next.isQuoteOnly || (next.opensParagraph && !goesOn)) break;
    end = next.end;
    goesOn = next.quotes.at(-1)?.goesOn === true;
  }
  if (passage.quotes.length === 0 && !passage.opensParagraph) {
    for (let i = index - 1; i >= 0 && index - i < MOST; i--) {
      const before = passages[i] as Passage;
      if (!before.isQuoteOnly) break;
      start = before.start;
      if (before.opensParagraph) break;
    }
  }
  return { start, end };
}
