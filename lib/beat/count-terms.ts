import type { Language } from '../text/language.ts';
import { type CompiledLexicon, ENGLISH, EXACT, SPANISH } from './compiled-lexicon.ts';
import { matchForm, WordScanner } from './words.ts';

interface Form {
  readonly words: string;
  readonly exact: boolean;
  readonly lang: Language | null;
  readonly term: number;
}

/** Forms by the hash of their first word, the longest form first. */
type Index = ReadonlyMap<number, readonly Form[]>;

/** How often each term of the lexicon stands in a text, by the term's place in the lexicon; and the text's words. */
export interface TermCounts {
  readonly counts: ReadonlyMap<number, number>;
  readonly words: number;
}

const indexes = new WeakMap<CompiledLexicon, Index>();

/**
 * Counts the lexicon's terms in one pass over the words. Where several terms start at a word the longest counts and
 * its words are used up: the "cartel" of "cartel del festival" is not counted again.
 */
export function countTerms(text: string, lang: Language, lexicon: CompiledLexicon): TermCounts {
  const index = getIndex(lexicon);
  const counts = new Map<number, number>();
  const scanner = new WordScanner(text);
  let words = 0;
  while (scanner.next()) {
    words++;
    const forms = index.get(scanner.hash);
    if (forms === undefined) continue;
    for (const form of forms) {
      if (form.lang !== null && form.lang !== lang) continue;
      const end = matchForm(text, scanner.start, form.words, form.exact);
      if (end === -1) continue;
      counts.set(form.term, (counts.get(form.term) ?? 0) + 1);
      scanner.end = end;
      break;
    }
  }
  return { counts, words };
}

function getIndex(lexicon: CompiledLexicon): Index {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const index = new Map<number, Form[]>();
  for (const [term, [, , , needs, forms]] of lexicon.terms.entries()) {
    const exact = (needs & EXACT) !== 0;
    const lang = needs & ENGLISH ? 'en' : needs & SPANISH ? 'es' : null;
    for (const words of forms) {
      const first = new WordScanner(words);
      if (!first.next()) continue;
      const form = { words, exact, lang, term } as const;
      const bucket = index.get(first.hash);
      if (bucket === undefined) index.set(first.hash, [form]);
      else bucket.push(form);
    }
  }
  for (const bucket of index.values()) {
    bucket.sort((a, b) => b.words.length - a.words.length || Number(b.exact) - Number(a.exact));
  }
  indexes.set(lexicon, index);
  return index;
}
