import type { Span } from '../../text/span.ts';
import type { Passage } from './passages.ts';

/** How many passages of quotation one attribution may take along. */
const MOST = 40;

/**
 * The passage at `index` with the quotation that goes on around it: what follows in quotes in the same paragraph, after
 * a colon also in the next, and what a quote left open carries over; before it, quotes that this passage names the speaker of.
 * A paragraph that opens with a dash is speech, where the dash that brings the speaker in also takes him out again.
 */
export function extendRegion(text: string, passages: readonly Passage[], index: number): Span {
  const passage = passages[index] as Passage;
  const spoken = spokenParagraph(text, passages, index);
  if (spoken) return spoken;
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

/** "—responde García—." */
const SPEAKER_BETWEEN_DASHES = /\s[—–]\p{L}[^—–]{1,80}[—–]/u;

/** "—Bajó un 20 % —responde García—. Van 240 casos.": the whole paragraph; `null` for "—Bajó un 20 % —dijo García y salió." */
function spokenParagraph(text: string, passages: readonly Passage[], index: number): Span | null {
  const { start, end } = passages[index] as Passage;
  if (!SPEAKER_BETWEEN_DASHES.test(text.slice(start, end))) return null;
  let first = index;
  while (!passages[first]?.opensParagraph) if (first-- === 0 || index - first > MOST) return null;
  const opening = passages[first] as Passage;
  if (!/[—–]/.test(text.charAt(opening.start))) return null;
  let last = index;
  while (last - index < MOST && passages[last + 1]?.opensParagraph === false) last++;
  return { start: opening.start, end: (passages[last] as Passage).end };
}
