import { fold } from '../text/fold.ts';
import { guessLanguage, type Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { findWords, type Word } from '../text/words.ts';
import type { Article } from './analysis.ts';

/** An article made ready for the finders: what each of them would otherwise work out again. */
export interface Reading extends Article {
  readonly lang: Language;
  /** The text folded (`lib/text/fold.ts`), of the same length. */
  readonly folded: string;
  readonly sentences: readonly Span[];
  /** Its words, looked for when they are first asked for. */
  readonly words: readonly Word[];
}

/** Folds, cuts into sentences and settles the language, once. */
export function readArticle(article: Article): Reading {
  const folded = fold(article.text);
  let words: readonly Word[] | null = null;
  return {
    ...article,
    lang: article.lang ?? guessLanguage(article.text),
    folded,
    sentences: splitSentences(article.text),
    get words() {
      words ??= findWords(folded);
      return words;
    },
  };
}
