import { findSpanAt, type Span } from '../../text/span.ts';
import type { Segment } from './tokens.ts';

/** What has none is a word of no language here: "CJNG". */
const VOWEL = /[AEIOU]/i;

/**
 * Without the short words in lines of capitals that stand nowhere else in the text: "COLD ICE ON ROADS" names no agency,
 * "ICE RAIDS FARM" over a text that speaks of ICE does.
 */
export function withoutShouted<M extends Span>(
  text: string,
  matches: readonly M[],
  segments: readonly Segment[],
): M[] {
  const shouted = segments.filter(({ isShouted }) => isShouted);
  if (shouted.length === 0) return [...matches];
  const isDoubtful = ({ start, end }: M) =>
    end - start <= 5 && VOWEL.test(text.slice(start, end)) && findSpanAt(shouted, start) !== null;
  const said = new Set(
    matches.filter((match) => !isDoubtful(match)).map(({ start, end }) => text.slice(start, end)),
  );
  return matches.filter((match) => !isDoubtful(match) || said.has(text.slice(match.start, match.end)));
}
