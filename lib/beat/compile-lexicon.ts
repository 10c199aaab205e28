import type { Lexicon } from '../pack/schema.ts';
import { fold } from '../text/fold.ts';
import {
  type CompiledLexicon,
  type CompiledTerm,
  ENGLISH,
  EXACT,
  type LexiconTables,
  NEEDS_SIZE,
  ROLES,
  SPANISH,
} from './compiled-lexicon.ts';
import { joinWords, WordScanner } from './words.ts';

export type { CompiledLexicon } from './compiled-lexicon.ts';

/**
 * The lexicon ready for judging. Throws an `Error` with a plain sentence for a form without a word and for a form
 * that stands twice: which of its weights was meant, nobody could tell.
 */
export function compileLexicon(pack: string, lexicon: Lexicon): CompiledLexicon {
  const terms: CompiledTerm[] = [];
  const forms: { hash: number; words: string; ref: number }[] = [];
  const seen = new Map<string, string>();
  for (const group of lexicon.groups) {
    for (const term of group.terms) {
      const needs = (term.exact ? EXACT : 0) | (term.lang ? { en: ENGLISH, es: SPANISH }[term.lang] : 0);
      for (const form of [term.text, ...(term.forms ?? [])]) {
        const words = term.exact ? joinWords(form) : fold(joinWords(form));
        if (words === '') throw new Error(`${pack}: lexicon group ${group.id}: “${form}” holds no word`);
        const key = `${term.lang ?? ''} ${words}`;
        const other = seen.get(key);
        if (other !== undefined) {
          throw new Error(`${pack}: lexicon: “${form}” stands in group ${other} and in group ${group.id}`);
        }
        seen.set(key, group.id);
        forms.push({ hash: hashFirstWord(words), words, ref: terms.length * NEEDS_SIZE + needs });
      }
      terms.push([term.text, ROLES.indexOf(group.role), term.weight]);
    }
  }
  forms.sort(
    (a, b) => a.hash - b.hash || b.words.length - a.words.length || (b.ref & EXACT) - (a.ref & EXACT),
  );
  const tables: LexiconTables = {
    terms,
    hashes: forms.map(({ hash }) => hash),
    words: forms.map(({ words }) => words),
    refs: forms.map(({ ref }) => ref),
  };
  return { pack, threshold: lexicon.threshold, tables: JSON.stringify(tables) };
}

function hashFirstWord(words: string): number {
  const scanner = new WordScanner(words);
  scanner.next();
  return scanner.hash;
}
