export type { CompiledLexicon } from './compiled-lexicon.ts';

import type { Lexicon } from '../pack/schema.ts';
import { fold } from '../text/fold.ts';
import {
  type CompiledLexicon,
  type CompiledTerm,
  ENGLISH,
  EXACT,
  ROLES,
  SPANISH,
} from './compiled-lexicon.ts';
import { joinWords } from './words.ts';

/**
 * The lexicon ready for judging. Throws an `Error` with a plain sentence for a form without a word and for a form
 * that stands twice: which of its weights was meant, nobody could tell.
 */
export function compileLexicon(pack: string, lexicon: Lexicon): CompiledLexicon {
  const seen = new Map<string, string>();
  const terms: CompiledTerm[] = [];
  for (const group of lexicon.groups) {
    for (const term of group.terms) {
      const exact = term.exact === true;
      const needs =
        (exact ? EXACT : 0) | (term.lang === 'en' ? ENGLISH : 0) | (term.lang === 'es' ? SPANISH : 0);
      const forms = [term.text, ...(term.forms ?? [])].map((form) => {
        const joined = exact ? joinWords(form) : fold(joinWords(form));
        if (joined === '') throw new Error(`${pack}: lexicon group ${group.id}: “${form}” holds no word`);
        const key = `${needs & ~EXACT} ${joined}`;
        const other = seen.get(key);
        if (other !== undefined)
          throw new Error(`${pack}: lexicon: “${form}” stands in group ${other} and in group ${group.id}`);
        seen.set(key, group.id);
        return joined;
      });
      terms.push([term.text, ROLES.indexOf(group.role), term.weight, needs, forms]);
    }
  }
  return { pack, threshold: lexicon.threshold, terms };
}
