import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { WordTable } from '../../text/word-table.ts';
import { listNumberStarts } from './quantity.ts';
import { listRatioWords } from './ratios.ts';
import { endOfWord, isDigit, isLetter, type Token, VULGAR } from './tokens.ts';

const STARTS: Record<Language, ReadonlySet<string>> = { en: listStarts('en'), es: listStarts('es') };
/** Without "a", which starts a figure only before another of them. */
const TELLING: Record<Language, WordTable<true>> = { en: tableOf(STARTS.en), es: tableOf(STARTS.es) };

/** The cheap question before all readers: most words and marks start no figure. */
export function canStartFigure({ kind, digits, word }: Token, lang: Language): boolean {
  return digits !== null || (kind !== 'symbol' && STARTS[lang].has(word));
}

/** The cheap question before a sentence is cut into tokens: whether a digit or a number's word stands in it. */
export function mayHoldFigure(folded: string, { start, end }: Span, lang: Language): boolean {
  const table = TELLING[lang];
  for (let at = start; at < end; ) {
    const unit = folded.charCodeAt(at);
    if (isLetter(unit)) {
      const wordEnd = endOfWord(folded, at, end);
      if (table.findAt(folded, at, wordEnd)) return true;
      at = wordEnd;
    } else if (isDigit(unit) || (unit >= 0x80 && VULGAR.has(folded.charAt(at)))) return true;
    else at++;
  }
  return false;
}

function listStarts(lang: Language): Set<string> {
  return new Set([...listNumberStarts(lang), ...listRatioWords(lang)]);
}

function tableOf(words: ReadonlySet<string>): WordTable<true> {
  return new WordTable([...words].filter((word) => word !== 'a').map((word) => [word, true]));
}
