import { COMMON_WORDS } from './common-words.data.ts';
import { GIVEN_NAMES } from './given-names.data.ts';
import type { NameMention } from './mention.ts';
import { SURNAMES } from './surnames.data.ts';
import type { Segment, Token } from './tokens.ts';

const MIN_WORDS = 3;
const PARTICLES = /^(?:de|del|la|las|los|von|van)$/;

/**
 * People in lines where capitals say nothing, as transcripts and shouted headlines have them: a given name and surnames
 * that are known as such, "emily rodriguez", "JUAN PABLO HERRERA". In order.
 */
export function findCaseless({ tokens, isShouted }: Segment): NameMention[] {
  if (!isShouted && (tokens.length < MIN_WORDS || tokens.some(hasTellingCapital))) return [];
  const found: NameMention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isGiven(tokens[from]!)) continue;
    const to = endOfName(tokens, from);
    if (to === from) continue;
    const words = tokens.slice(from, to + 1).map(({ folded }) => folded);
    const { start } = tokens[from]!;
    found.push({
      start,
      end: tokens[to]!.end,
      kind: 'person',
      words,
      entry: null,
      strength: 'sure',
      rule: 'person-name',
    });
    from = to;
  }
  return found;
}

/** A capital that a writer without capitals would not have set: not the first word's, nor that of "I". */
function hasTellingCapital({ shape, isFirst, folded }: Token): boolean {
  return (shape === 'capital' || shape === 'caps') && !isFirst && folded !== 'i';
}

function isGiven({ folded }: Token): boolean {
  return GIVEN_NAMES.has(folded) && !COMMON_WORDS.has(folded);
}

/** Index of the last surname after the given names that begin at `from`; `from` itself where none follows. */
function endOfName(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from + 1; at < tokens.length && at <= from + 5 && tokens[at]!.gap === ' '; at++) {
    const { folded } = tokens[at]!;
    if (SURNAMES.has(folded)) end = at;
    else if (!isGiven(tokens[at]!) && !PARTICLES.test(folded)) break;
  }
  return end;
}
