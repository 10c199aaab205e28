import type { Language } from '../text/language.ts';
import { ENGLISH, EXACT, NEEDS_SIZE, SPANISH } from './compiled-lexicon.ts';
import type { OpenLexicon } from './open-lexicon.ts';
import { matchForm, WordScanner } from './words.ts';

/** How often each term of the lexicon stands in a text, by the term's index; and the text's words. */
export interface TermCounts {
  readonly counts: ReadonlyMap<number, number>;
  readonly words: number;
}

/**
 * Counts the lexicon's terms in one pass over the words. Where several terms start at a word the longest counts and
 * its words are used up: the "cartel" of "cartel del festival" is not counted again. The language is asked for only
 * where a term depends on it.
 */
export function countTerms(text: string, getLanguage: () => Language, lexicon: OpenLexicon): TermCounts {
  const { hashes, slots } = lexicon;
  const mask = slots.length - 1;
  const counts = new Map<number, number>();
  const scanner = new WordScanner(text);
  let words = 0;
  while (scanner.next()) {
    words++;
    const { hash } = scanner;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const first = slots[slot]! - 1;
      if (hashes[first] !== hash) continue;
      const form = findForm(text, scanner.start, getLanguage, lexicon, first);
      if (form === null) break;
      counts.set(form.term, (counts.get(form.term) ?? 0) + 1);
      scanner.end = form.end;
      break;
    }
  }
  return { counts, words };
}

function findForm(
  text: string,
  start: number,
  getLanguage: () => Language,
  lexicon: OpenLexicon,
  first: number,
) {
  const { hashes, words, refs } = lexicon;
  for (let form = first; hashes[form] === hashes[first]; form++) {
    const ref = refs[form]!;
    if (ref & (ENGLISH | SPANISH) && ref & (getLanguage() === 'en' ? SPANISH : ENGLISH)) continue;
    const end = matchForm(text, start, words[form]!, (ref & EXACT) !== 0);
    if (end !== -1) return { term: Math.floor(ref / NEEDS_SIZE), end };
  }
  return null;
}
