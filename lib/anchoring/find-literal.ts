import type { Span } from '../text/span.ts';
import type { Quote } from './quote.ts';

/** A page of equal letters gives no end of places; with more the passage tells nothing. */
const MOST = 32;

/**
 * Where a passage stands to the letter, with all that is stored of what stood before and after it; also where it begins or
 * ends within a word, as others' annotations may. Never part of a number: "7%" is not in "27%". Where it stands as whole
 * words, only these places count.
 */
export function findLiteral(text: string, { exact, prefix, suffix }: Quote): Span[] {
  if (exact.trim() === '') return [];
  const whole = prefix + exact + suffix;
  const found: Span[] = [];
  for (let at = text.indexOf(whole); at !== -1 && found.length < MOST; at = text.indexOf(whole, at + 1)) {
    const span = { start: at + prefix.length, end: at + prefix.length + exact.length };
    if (!cutsNumber(text, span.start) && !cutsNumber(text, span.end)) found.push(span);
  }
  const ofWords = found.filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end));
  return ofWords.length > 0 ? ofWords : found;
}

/** Whether a place lies within a number, its separators and its sign included. */
function cutsNumber(text: string, at: number): boolean {
  const around = `${text.slice(Math.max(0, at - 2), at)}|${text.slice(at, at + 2)}`;
  return /\d\|\d|\d[.,]\|\d|\d\|[.,]\d|(?:^|[^\p{L}\p{N}])[+−-]\|[$€£]?\d/u.test(around);
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
}
