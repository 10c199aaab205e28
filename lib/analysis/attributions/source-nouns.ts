import type { Language } from '../../text/language.ts';
import {
  ANONYMOUS_NOUNS,
  DOCUMENT_NOUNS,
  INSTITUTION_NOUNS,
  JOURNALIST_NOUNS,
  MEDIA_NOUNS,
  ROLE_NOUNS,
} from './source-nouns.data.ts';

/** What a noun makes of the source that it heads: one person in a role, several of them, or a kind of source. */
export type NounClass = 'role' | 'roles' | 'anonymous' | 'document' | 'media' | 'institution';

const NOUNS: Record<Language, ReadonlyMap<string, NounClass>> = { en: collect('en'), es: collect('es') };

/** Endings of people in the plural whom no list knows: "pollsters", "narcotraficantes". */
const PLURAL_PEOPLE: Record<Language, RegExp> = {
  en: /(?:ers|ors|ists|ants|ians|ees|men|women|crats|yers|leaders)$/,
  es: /(?:istas|ores|oras|antes|entes|ologos|arios|anos)$/,
};

/** The class of a folded noun as head of a source; `null` where the word is not known as one. */
export function classOfNoun(word: string, lang: Language): NounClass | null {
  return NOUNS[lang].get(word.replace(/'s?$/, '')) ?? null;
}

/** Whether a folded word looks like people in the plural, known or not. */
export function isPluralPeople(word: string, lang: Language): boolean {
  const known = classOfNoun(word, lang);
  return known === 'roles' || (known === null && word.length > 5 && PLURAL_PEOPLE[lang].test(word));
}

function collect(lang: Language): Map<string, NounClass> {
  const nouns = new Map<string, NounClass>();
  const add = (list: string, kind: NounClass, plural: NounClass | null) => {
    for (const noun of list.split(' ')) {
      if (!nouns.has(noun)) nouns.set(noun, kind);
      const more = pluralOf(noun, lang);
      if (plural && !nouns.has(more)) nouns.set(more, plural);
    }
  };
  add(JOURNALIST_NOUNS[lang], 'role', null);
  add(DOCUMENT_NOUNS[lang], 'document', 'document');
  add(MEDIA_NOUNS[lang], 'media', 'media');
  add(ANONYMOUS_NOUNS[lang], 'anonymous', null);
  add(ROLE_NOUNS[lang], 'role', 'roles');
  add(INSTITUTION_NOUNS[lang], 'institution', 'institution');
  return nouns;
}

function pluralOf(noun: string, lang: Language): string {
  if (lang === 'es') {
    if (/[aeiou]$/.test(noun)) return `${noun}s`;
    return noun.endsWith('z') ? `${noun.slice(0, -1)}ces` : `${noun}es`;
  }
  if (/(?:man|woman)$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun === 'wife') return 'wives';
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
