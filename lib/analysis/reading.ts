import { fold } from '../text/fold.ts';
import { guessLanguage, type Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './analysis.ts';

/** An article made ready for the finders: what each of them would otherwise work out again. */
export interface Reading extends Article {
  readonly lang: Language;
  /** The text folded (`lib/text/fold.ts`), of the same length. */
  readonly folded: string;
  readonly sentences: readonly Span[];
}

/** Folds, cuts into sentences and settles the language, once. */
export function readArticle(article: Article): Reading {
  return {
    ...article,
    lang: article.lang ?? guessLanguage(article.text),
    folded: fold(article.text),
    sentences: splitSentences(article.text),
  };
}
