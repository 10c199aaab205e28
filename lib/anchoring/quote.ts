import type { Span } from '../text/span.ts';

/** A passage as it is stored: the W3C TextQuote and TextPosition selectors in one. */
export interface Quote extends Span {
  readonly exact: string;
  /** Text right before and after, as it stood. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Enough to tell two equal passages apart in running text, in UTF-16 units. */
const CONTEXT_LENGTH = 96;

/** Describes a passage of `text` so that it can be found again when the text was edited. */
export function describeQuote(text: string, { start, end }: Span): Quote {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
