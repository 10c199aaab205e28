import { GIVEN_NAMES } from './given-names.data.ts';
import type { Token } from './tokens.ts';

/** Offices that are named by the institution they are of. */
export const OFFICES = /^(?:ex|sub)?(?:secretari[oa]|ministr[oa]|titular)$/;

/** Whether "secretario de", "titular de la", "ministra del" stands before the token: what follows is an institution. */
export function isOffice(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  if (/^(?:la|el)$/.test(tokens[at]?.folded ?? '')) at--;
  const isJoined = /^del?$/.test(tokens[at]?.folded ?? '') && tokens[from]!.gap === ' ';
  return isJoined && OFFICES.test(tokens[at - 1]?.folded ?? '') && !GIVEN_NAMES.has(tokens[from]!.folded);
}
