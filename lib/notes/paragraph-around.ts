import type { Span } from '../text/span.ts';

/** No paragraph that a person wrote is longer; a page without any breaks may be. In UTF-16 units. */
const MOST = 20_000;

/** The paragraph in which a span of an article's text stands; of an endless one the part around the span. */
export function paragraphAround(text: string, { start, end }: Span): string {
  const before = start === 0 ? -1 : text.lastIndexOf('\n\n', start - 1);
  const after = text.indexOf('\n\n', end);
  const from = Math.max(before === -1 ? 0 : before + 2, start - MOST / 2);
  const to = Math.min(after === -1 ? text.length : after, end + MOST / 2);
  return text.slice(Math.min(from, start), to);
}
