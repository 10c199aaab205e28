import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { WordTable } from '../text/word-table.ts';
import { listDateHeads } from './dates/vocabulary.ts';
import { listFigureStarts } from './statistics/starts.ts';
import { endOfWord, isDigit, isLetter, VULGAR } from './statistics/tokens.ts';

/** What may stand in a sentence, as bits. */
export const HINT = { figure: 1, date: 2 } as const;
const ANYTHING = HINT.figure | HINT.date;

const TELLING: Record<Language, WordTable<number>> = { en: listTelling('en'), es: listTelling('es') };

/**
 * The cheap question before sentences are cut into tokens, asked once for all finders: for each sentence of the folded text
 * the bits of what its digits, number words and words of the calendar let it hold. Most sentences hold nothing.
 */
export function findHints(folded: string, sentences: readonly Span[], lang: Language): Uint8Array {
  const table = TELLING[lang];
  return Uint8Array.from(sentences, (sentence) => hintsIn(folded, sentence, table));
}

function hintsIn(folded: string, { start, end }: Span, table: WordTable<number>): number {
  let hints = 0;
  for (let at = start; at < end && hints !== ANYTHING; ) {
    const unit = folded.charCodeAt(at);
    if (isLetter(unit)) {
      const wordEnd = endOfWord(folded, at, end);
      hints |= table.findAt(folded, at, wordEnd) ?? 0;
      at = wordEnd;
    } else if (isDigit(unit)) return ANYTHING;
    else {
      if (unit >= 0x80 && VULGAR.has(folded.charAt(at))) hints |= HINT.figure;
      at++;
    }
  }
  return hints;
}

function listTelling(lang: Language): WordTable<number> {
  const hints = new Map<string, number>();
  const add = (word: string, hint: number) => hints.set(word, (hints.get(word) ?? 0) | hint);
  for (const word of listFigureStarts(lang)) add(word, HINT.figure);
  for (const word of listDateHeads(lang)) add(word, HINT.date);
  return new WordTable(hints);
}
