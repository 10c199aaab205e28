import { GIVEN_NAMES } from './given-names.data.ts';
import type { Token } from './tokens.ts';

/** Offices that are named by the institution they are of. */
export const OFFICES = /^(?:ex)?(?:secretari[oa]|ministr[oa]|titular)$/;

/** Whether "secretario de", "titular de la", "ministra del" stands before the token: what follows is an institution. */
export function isOffice(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  if (/^(?:la|el)$/.test(tokens[at]?.folded ?? '')) at--;
  const isJoined = /^del?$/.test(tokens[at]?.folded ?? '') && tokens[from]!.gap === ' ';
  return isJoined && OFFICES.test(tokens[at - 1]?.folded ?? '') && !GIVEN_NAMES.has(tokens[from]!.folded);
}

/** "subsecretario del Tesoro para Terrorismo e Inteligencia Financiera": what an office is for is no institution. */
export function isPortfolio(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  let before = tokens[at]?.folded;
  if ((before === 'e' || before === 'y' || before === 'and') && tokens[at - 1]?.shape === 'capital') {
    at -= 2;
    before = tokens[at]?.folded;
  }
  if (before !== 'para' && before !== 'for') return false;
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ folded }) =>
      /^(?:(?:sub|under)?secretar(?:io|ia|y)|director[a]?|asistente|assistant)$/.test(folded),
    );
}
