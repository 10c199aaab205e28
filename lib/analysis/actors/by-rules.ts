import { overlaps } from '../../text/span.ts';
import { findCaseless } from './caseless.ts';
import type { NameMention } from './mention.ts';
import { findNames, listSmallWords } from './names.ts';
import { findPhrases } from './phrases.ts';
import { findSpelledOut } from './spelled-out.ts';
import type { Segment } from './tokens.ts';

/** All names that no pack need know, of a whole text; in order, not overlapping. */
export function findByRules(segments: readonly Segment[]): NameMention[] {
  const small = listSmallWords(segments);
  return segments.flatMap((segment) =>
    withoutCovered(
      [...findCaseless(segment), ...withoutCovered(findSpelledOut(segment), findPhrases(segment))],
      findNames(segment, small),
    ),
  );
}

/** Phrases, and the names that no phrase covers; in order. */
function withoutCovered(phrases: readonly NameMention[], names: readonly NameMention[]): NameMention[] {
  if (phrases.length === 0) return [...names];
  const kept: NameMention[] = [];
  const beaten = new Set<NameMention>();
  let at = 0;
  for (const name of names) {
    while (at < phrases.length && phrases[at]!.end <= name.start) at++;
    const rival = phrases[at];
    if (!rival || !overlaps(rival, name)) kept.push(name);
    else if (name.strength === 'sure' && name.end - name.start > rival.end - rival.start) {
      kept.push(name);
      beaten.add(rival);
    }
  }
  return [...kept, ...phrases.filter((phrase) => !beaten.has(phrase))].sort((a, b) => a.start - b.start);
}
