import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { findQuotes, type Quote } from './quotes.ts';

/** A sentence, or the sentences that one quotation holds together. */
export interface Passage extends Span {
  readonly quotes: readonly Quote[];
  /** Nothing but quotation: it belongs to whoever spoke last. */
  readonly isQuoteOnly: boolean;
  /** Opens a paragraph. */
  readonly opensParagraph: boolean;
}

/** "WASHINGTON (AP) — ", "LYON, France - ": where a story was filed, in front of its first sentence. */
const DATELINE = /^\p{Lu}[\p{L}., ]{1,40}(?:\([^)\n]{1,40}\)\s*[—–-]+|\s[—–]+|\s--?)\s+/u;

/** The passages of a text, in order: its sentences, joined where a quotation runs over their borders. */
export function cutPassages(reading: Reading): Passage[] {
  const quotes = findQuotes(reading.text, reading.lang);
  const passages: Passage[] = [];
  let q = 0;
  let lastEnd = 0;
  for (let s = 0; s < reading.sentences.length; s++) {
    const sentence = reading.sentences[s] as Span;
    let end = sentence.end;
    const inside: Quote[] = [];
    for (; q < quotes.length; q++) {
      const quote = quotes[q] as Quote;
      while (quote.start < end && quote.end > end && s + 1 < reading.sentences.length) {
        s++;
        end = (reading.sentences[s] as Span).end;
      }
      if (quote.start >= end) break;
      if (quote.start >= sentence.start && quote.end <= end) inside.push(quote);
    }
    passages.push(passageOf(reading, { start: sentence.start, end }, inside, lastEnd));
    lastEnd = end;
  }
  return passages;
}

function passageOf(reading: Reading, span: Span, quotes: readonly Quote[], lastEnd: number): Passage {
  const opensParagraph = lastEnd === 0 || reading.text.slice(lastEnd, span.start).includes('\n');
  const start = opensParagraph ? span.start + datelineLength(reading.text, span) : span.start;
  const isQuoteOnly = quotes.length > 0 && !hasWords(reading.text, { start, end: span.end }, quotes);
  return { start, end: span.end, quotes, isQuoteOnly, opensParagraph };
}

/** Whether two or more words stand outside the quotes. */
function hasWords(text: string, span: Span, quotes: readonly Quote[]): boolean {
  let from = span.start;
  let words = 0;
  for (const gap of [...quotes, { start: span.end, end: span.end }]) {
    if (gap.start > from) words += text.slice(from, gap.start).match(/\p{L}+/gu)?.length ?? 0;
    if (words > 1) return true;
    from = gap.end;
  }
  return false;
}

function datelineLength(text: string, span: Span): number {
  const head = text.slice(span.start, Math.min(span.end, span.start + 100));
  const dateline = DATELINE.exec(head)?.[0] ?? '';
  const place = /^[^,(—–-]*/.exec(dateline)?.[0] ?? '';
  return place !== '' && place === place.toUpperCase() ? dateline.length : 0;
}
