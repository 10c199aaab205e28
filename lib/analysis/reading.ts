import { fold } from '../text/fold.ts';
import { guessLanguage, type Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { findWords, type Word } from '../text/words.ts';
import type { Article } from './analysis.ts';
import { findHints } from './hints.ts';

/** An article made ready for the finders: what each of them would otherwise work out again. */
export interface Reading extends Article {
  readonly lang: Language;
  /** The text folded (`lib/text/fold.ts`), of the same length. */
  readonly folded: string;
  readonly sentences: readonly Span[];
  /** For each sentence the bits of `HINT`: what may stand in it. */
  readonly hints: Uint8Array;
  /** Its words, looked for when they are first asked for. */
  readonly words: readonly Word[];
}

/** Folds, cuts into sentences and settles the language, once. */
export function readArticle(article: Article): Reading {
  const folded = fold(article.text);
  const lang = article.lang ?? guessLanguage(article.text);
  const sentences = splitSentences(article.text);
  let words: readonly Word[] | null = null;
  let hints: Uint8Array | null = null;
  return {
    ...article,
    lang,
    folded,
    sentences,
    get hints() {
      hints ??= findHints(folded, sentences, lang);
      return hints;
    },
    get words() {
      words ??= findWords(folded);
      return words;
    },
  };
}
