import type { Language } from '../../text/language.ts';
import type { Word, WordClass } from './word-class.ts';
import { ENGLISH_WORDS } from './words-en.ts';
import { SPANISH_WORDS } from './words-es.ts';

/** The words of dates by language; of the other one only what cannot be misread: names in quoted phrases ("12 de septiembre de 2014"). */
export const VOCABULARY: Record<Language, ReadonlyMap<string, Word>> = {
  en: new Map([
    ...pick(
      SPANISH_WORDS,
      (word, [kind]) => (kind === 'M' && word !== 'mayo') || word === 'de' || word === 'del',
    ),
    ...ENGLISH_WORDS,
  ]),
  es: new Map([
    ...pick(
      ENGLISH_WORDS,
      (word, [kind]) => kind === 'M' || word === 'st' || (kind === 'W' && word.length > 5),
    ),
    ...SPANISH_WORDS,
  ]),
};

/** One of these is in every date without a digit: month, weekday, unit, "today", "tomorrow", part of the day, decade, season, FY. */
export const HEADS: WordClass = 'MmWwUdapsZy';

/** Folded words of which every date without a digit has at least one; "los noventa" has only its number. */
export function listDateHeads(lang: Language): string[] {
  const isHead = ([kind, worth]: Word) =>
    HEADS.includes(kind) || (lang === 'es' && kind === 'N' && worth >= 20);
  return [...VOCABULARY[lang]].flatMap(([word, entry]) => (isHead(entry) ? [word] : []));
}

function pick(
  words: ReadonlyMap<string, Word>,
  isWanted: (word: string, entry: Word) => boolean,
): [string, Word][] {
  return [...words].filter(([word, entry]) => isWanted(word, entry));
}
