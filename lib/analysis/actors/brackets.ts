import { INSTITUTIONS } from './institutions.data.ts';
import type { NameMention } from './mention.ts';
import type { Segment, Token } from './tokens.ts';

/** A short form right after a long one. */
export interface Bracketed {
  readonly long: NameMention;
  readonly short: { readonly start: number; readonly end: number; readonly folded: string };
}

/**
 * "Security Implementation Group (SIG)", "Agencia Antidrogas de EU (DEA, por sus siglas en inglés)", "Pérez Salas (“El
 * Nini”)": a bracket that opens right after a name with an acronym or nickname that can be its short form. Not a
 * place, a ticker or a party and state in brackets. `byEnd` holds the mentions by where they end.
 */
export function findBracketed(segment: Segment, byEnd: ReadonlyMap<number, NameMention>): Bracketed[] {
  const { tokens } = segment;
  const found: Bracketed[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const open = tokens[at]!;
    const isTold = isToldApart(tokens, at);
    if (!isTold && !/^ ?\(["']?$/.test(open.gap)) continue;
    const long = byEnd.get(tokens[at - (isTold ? 2 : 1)]!.end);
    if (!long || (isTold && long.kind === 'person')) continue;
    const to = endOfShort(tokens, at, long);
    if (to === -1) continue;
    const folded = tokens
      .slice(at, to + 1)
      .map((token) => token.folded)
      .join(' ');
    found.push({ long, short: { start: open.start, end: tokens[to]!.end, folded } });
  }
  return found;
}

/** ", or PRI,": the short form after a comma and "or". */
function isToldApart(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.shape !== 'caps' || at < 2 || tokens[at]!.gap !== ' ') return false;
  const or = tokens[at - 1]!;
  const after = tokens[at + 1];
  if (or.gap !== ', ' || (or.folded !== 'or' && or.folded !== 'o')) return false;
  return after === undefined || after.gap === ', ';
}

function endOfShort(tokens: readonly Token[], at: number, long: NameMention): number {
  const open = tokens[at]!;
  if (long.kind === 'person') {
    if (!/["']$/.test(open.gap)) return -1;
    let to = at;
    while (to < at + 3 && tokens[to + 1]?.gap === ' ') to++;
    return to;
  }
  if (open.shape === 'lower' || open.shape === 'number') return -1;
  const next = tokens[at + 1];
  if (next && next.gap === ' ') return -1;
  const isHyphenated = next?.gap === '-' && next.shape !== 'lower';
  const short = open.folded + (isHyphenated ? next.folded : '');
  return canShorten(short, open, long) ? at + (isHyphenated ? 1 : 0) : -1;
}

/** By its letters, "Marina (Semar)" as a ministry's; other capitals too ("Agencia Antidrogas (DEA)"), but no outlet's. */
function canShorten(short: string, open: Token, long: NameMention): boolean {
  const known = INSTITUTIONS.get(short);
  const isMinistry = known === 'agency' && fitsInitials(short, ['secretaria', ...long.words]);
  if (long.words.length < 2) return isMinistry;
  if (isMinistry || fitsInitials(short, long.words)) return true;
  return open.shape === 'caps' && open.text.length > 2 && known !== 'media';
}

/** Whether the letters of the short form come in order in the long one, the first at its start. */
export function fitsInitials(short: string, words: readonly string[]): boolean {
  const long = words.join(' ');
  let from = 0;
  for (const letter of short) {
    const at = long.indexOf(letter, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return words.some((word) => word.startsWith(short.charAt(0)));
}
