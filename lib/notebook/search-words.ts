import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word as it is searched: letters and digits; a figure keeps its separators ("2,104", "27.5"). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;
const QUERY_LENGTH = 200;

/** Folded for search: case and accents do not matter. */
export function foldForSearch(text: string): string {
  return fold(text.normalize('NFC'));
}

/** The words of a text, folded, in their order, repeats included. */
export function splitSearchWords(text: string): string[] {
  return foldForSearch(text).match(WORD) ?? [];
}

/**
 * The words of what was typed, each once; empty where nothing is asked. Only the first 200 characters count, and a lone
 * letter does not: half of all notes have a word that begins with it.
 */
export function parseSearch(query: string): string[] {
  const words = splitSearchWords(query.slice(0, QUERY_LENGTH));
  return [...new Set(words.filter((word) => !/^\p{L}$/u.test(word)))];
}

/** Where words of `text` begin with one of `words` (folded): the places to mark, in order, at most `limit`. */
export function findSearchHits(text: string, words: readonly string[], limit = 200): Span[] {
  if (words.length === 0) return [];
  const hits: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = foldForSearch(match[0]);
    if (!words.some((asked) => word.startsWith(asked))) continue;
    hits.push({ start: match.index, end: match.index + match[0].length });
    if (hits.length === limit) break;
  }
  return hits;
}
