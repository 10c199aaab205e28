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
    if (!/^ ?\(["']?$/.test(open.gap)) continue;
    const long = byEnd.get(tokens[at - 1]!.end);
    if (!long) continue;
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

/**
 * "Ramírez Treviño, El Pelón, o El X-20", "Yépez Ortiz, alias El Marro": nicknames right after a person's name; of
 * `text` only the few units between two mentions are read.
 */
export function findNicknames(text: string, mentions: readonly NameMention[]): Bracketed[] {
  const found: Bracketed[] = [];
  for (let at = 0; at + 1 < mentions.length; at++) {
    const long = mentions[at]!;
    if (long.kind !== 'person' || isNickname(long)) continue;
    for (let next = at + 1; next <= at + 3 && next < mentions.length; next++) {
      const short = mentions[next]!;
      const between = text.slice(mentions[next - 1]!.end, short.start);
      if (short.kind !== 'person' || !(isNickname(short) ? NEXT : ALIAS).test(between)) break;
      found.push({ long, short: { start: short.start, end: short.end, folded: short.words.join(' ') } });
    }
  }
  return found;
}

function isNickname(mention: NameMention): boolean {
  return /^(?:el|la)$/.test(mention.words[0]!);
}

const NEXT =
  /^\.?(?:, \d\d)?(?:,? (?:o|or|y|alias|a\.?k\.?a\.?|known as|apodado|conocido como) |, (?:o |or |alias |a\.?k\.?a\.? |(?:also |better )?known as |apodado |(?:tambi[eé]n |mejor )?conocido como )?|,? \(?(?:alias |a\.?k\.?a\.? |known as )?)["“«'‘]?$/i;
const ALIAS =
  /^\.?(?:, \d\d)?,? \(?(?:alias|a\.?k\.?a\.?|(?:better |also )?known as|apodad[oa]|(?:mejor |tambi[eé]n )?conocid[oa] como) ["“«'‘]?$/i;
