import type { Language } from '../../text/language.ts';
import { WordTable } from '../../text/word-table.ts';
import { listNumberStarts } from './quantity.ts';
import { listRatioWords } from './ratios.ts';
import type { Token } from './tokens.ts';

const STARTS: Record<Language, ReadonlySet<string>> = { en: listStarts('en'), es: listStarts('es') };

const TABLES: Record<Language, WordTable<true>> = { en: tableOf('en'), es: tableOf('es') };

/** The cheap question before all readers: most words and marks start no figure. */
export function canStartFigure(
  { kind, digits, start, end }: Token,
  { folded, lang }: { readonly folded: string; readonly lang: Language },
): boolean {
  return digits !== null || (kind === 'word' && TABLES[lang].findAt(folded, start, end) === true);
}

/** Folded words of which every figure without a digit has at least one: "a" starts one only before another of them. */
export function listFigureStarts(lang: Language): string[] {
  return [...STARTS[lang]].filter((word) => word !== 'a');
}

function tableOf(lang: Language): WordTable<true> {
  return new WordTable([...STARTS[lang]].map((word) => [word, true]));
}

function listStarts(lang: Language): Set<string> {
  return new Set([...listNumberStarts(lang), ...listRatioWords(lang)]);
}
