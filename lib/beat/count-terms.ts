import { foldUnit } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import { ENGLISH, EXACT, NEEDS_SIZE, SPANISH } from './compiled-lexicon.ts';
import type { OpenLexicon } from './open-lexicon.ts';
import { matchForm, unitAfterGap, WordScanner } from './words.ts';

/** How often each term of the lexicon stands in a text, by the term's index; and the text's words. */
export interface TermCounts {
  readonly counts: ReadonlyMap<number, number>;
  readonly words: number;
}

/** A lexicon's counts in the making. */
interface Tally {
  readonly lexicon: OpenLexicon;
  readonly counts: Map<number, number>;
  words: number;
  /** Up to where words are used up by a term. */
  usedTo: number;
}

/**
 * Counts the terms of all lexicons, each for itself, in one pass over the words. Where several terms of a lexicon start at
 * a word the longest counts and its words are used up: the "cartel" of "cartel del festival" is not counted again. The
 * language is asked for only where a term depends on it.
 */
export function countTerms(
  text: string,
  getLanguage: () => Language,
  lexicons: readonly OpenLexicon[],
): TermCounts[] {
  const tallies = lexicons.map((lexicon): Tally => ({ lexicon, counts: new Map(), words: 0, usedTo: 0 }));
  const scanner = new WordScanner(text);
  while (scanner.next()) {
    for (const tally of tallies) {
      if (scanner.start < tally.usedTo) continue;
      tally.words++;
      const first = findHash(tally.lexicon, scanner.hash);
      if (first === -1) continue;
      const form = findForm(text, scanner, getLanguage, tally.lexicon, first);
      if (form === null) continue;
      tally.counts.set(form.term, (tally.counts.get(form.term) ?? 0) + 1);
      tally.usedTo = form.end;
    }
  }
  return tallies;
}

/** The first form whose first word has the hash; -1 where none has. */
function findHash({ hashes, slots }: OpenLexicon, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const first = slots[slot]! - 1;
    if (hashes[first] === hash) return first;
  }
  return -1;
}

function findForm(
  text: string,
  { start, end: wordEnd }: WordScanner,
  getLanguage: () => Language,
  lexicon: OpenLexicon,
  first: number,
) {
  const { hashes, words, refs } = lexicon;
  let next = -1;
  for (let form = first; hashes[form] === hashes[first]; form++) {
    const gap = words[form]!.indexOf(' ');
    if (gap !== -1) {
      if (next === -1) next = unitAfterGap(text, wordEnd);
      if (foldUnit(words[form]!.charCodeAt(gap + 1)) !== next) continue;
    }
    const ref = refs[form]!;
    if (ref & (ENGLISH | SPANISH) && ref & (getLanguage() === 'en' ? SPANISH : ENGLISH)) continue;
    const end = matchForm(text, start, words[form]!, (ref & EXACT) !== 0);
    if (end !== -1) return { term: Math.floor(ref / NEEDS_SIZE), end };
  }
  return null;
}
