import { findChunks } from './chunks.ts';
import { classify, type SmallWords, type Verdict } from './classify.ts';
import type { NameMention } from './mention.ts';
import { cutPieces, type Piece } from './pieces.ts';
import { SIBLING } from './siblings.ts';
import { listThingAcronyms } from './spelled-out.ts';
import type { Segment, Token } from './tokens.ts';

/** Names that no pack need know, by their form and what stands beside them; in order, not overlapping. */
export function findNames(segment: Segment, small: SmallWords): NameMention[] {
  const { tokens, isHeading } = segment;
  const found: NameMention[] = [];
  for (const chunk of findChunks(tokens)) {
    for (const piece of cutPieces(tokens, chunk)) {
      const verdict = classify(tokens, piece, small);
      if (verdict === 'none') continue;
      const isWeak = isHeading && !standsInHeading(verdict);
      found.push(makeMention(tokens, piece, isWeak ? { ...verdict, strength: 'weak' } : verdict));
    }
  }
  return found;
}

/** In a heading only what is sure of itself is a name. */
function standsInHeading(verdict: Verdict): boolean {
  return verdict.strength === 'sure' && verdict.kind === 'person';
}

/** A mention of the piece; nickname and initials stay in the span and out of the words. */
function makeMention(tokens: readonly Token[], piece: Piece, verdict: Verdict): NameMention {
  const { from, to, nickname } = piece;
  const words: string[] = [];
  for (let at = from; at <= to; at++) {
    const token = tokens[at]!;
    const isNickname = nickname && at >= nickname[0] && at <= nickname[1];
    const isInitial =
      verdict.kind === 'person' && token.text.length === 1 && at > from && tokens[at + 1]?.gap !== '-';
    if (!isNickname && !isInitial) words.push(token.folded);
  }
  const isRelative =
    verdict.kind === 'person' && words.length > 1 && RELATIVE.test(tokens[from - 1]?.folded ?? '');
  const isSibling =
    verdict.kind === 'person' && words.length === 1 && SIBLING.test(tokens[from - 1]?.folded ?? '');
  const mention = {
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    words,
    entry: null,
    ...(isRelative ? { isRelative } : {}),
    ...(isSibling ? { isSibling } : {}),
    ...verdict,
  };
  if (!nickname) return mention;
  const quoted = tokens.slice(nickname[0], nickname[1] + 1).map((token) => token.folded);
  return { ...mention, nickname: quoted.join(' ') };
}

const RELATIVE =
  /^(?:wife|husband|son|daughter|brother|sister|mother|father|widow|cousin|uncle|aunt|nephew|niece|espos[oa]|hij[oa]|herman[oa]|madre|padre|viud[oa]|prim[oa]|ti[oa]|sobrin[oa])$/;

/** Words that the article writes in lower case, and acronyms of things: capitalised elsewhere they hardly are names. */
export function listSmallWords(segments: readonly Segment[]): SmallWords {
  const small = new Set<string>();
  for (const { tokens } of segments) {
    for (const token of tokens) if (token.shape === 'lower') small.add(token.folded);
  }
  for (const segment of segments) for (const acronym of listThingAcronyms(segment)) small.add(acronym);
  return small;
}
