import { diff3Merge } from 'node-diff3';
import { splitSentences } from '../text/sentences.ts';

/** More pieces than this are not compared: the comparison grows with their product. */
const MOST_PIECES = 1500;
/** Nor are more sentences likened to each other. */
const MOST_LIKENED = 100;

/**
 * Two texts made of `base`, as one where no sentence was changed in both; `null` where one was, or where new sentences
 * stand in the same place. Whole sentences are the pieces: merged word by word, "27% increase" made "37% increase" by one
 * and "27% decrease" by the other would become a figure that nobody wrote.
 */
export function mergeTexts(base: string, a: string, b: string): string | null {
  if (a === b || b === base) return a;
  if (a === base) return b;
  const [baseParts, aParts, bParts] = [base, a, b].map(toPieces) as [string[], string[], string[]];
  if (Math.max(baseParts.length, aParts.length, bParts.length) > MOST_PIECES) return null;
  const blocks = diff3Merge(aParts, baseParts, bParts, { excludeFalseConflicts: true }) as {
    ok?: string[];
    conflict?: unknown;
  }[];
  if (blocks.some(({ conflict }) => conflict !== undefined)) return null;
  return blocks.flatMap(({ ok }) => ok ?? []).join('');
}

/** Two sentences that share less than this of their words are two, not one that was changed. */
const LIKE = 0.5;

/**
 * Of which of two texts `text` was made, where `before` had become `after` in between: of the one whose own sentences it holds,
 * as they were or changed a little. `null` where that cannot be told and taking it for one could cost the other its words.
 */
export function findOrigin(before: string, after: string, text: string): 'before' | 'after' | null {
  const [old, now, written] = [before, after, text].map(
    (one) => new Set(toPieces(one).filter((piece) => piece.trim() !== '')),
  ) as [Set<string>, Set<string>, Set<string>];
  const came = [...now].filter((piece) => !old.has(piece));
  const went = [...old].filter((piece) => !now.has(piece));
  if (came.some((piece) => written.has(piece))) return 'after';
  const own = [...written].filter((piece) => !(old.has(piece) && now.has(piece)));
  const [fromAfter, fromBefore] = [bestLikeness(came, own), bestLikeness(went, own)];
  if (Math.max(fromAfter, fromBefore) >= LIKE && fromAfter !== fromBefore)
    return fromAfter > fromBefore ? 'after' : 'before';
  // With nothing gone, writing on the old text takes nothing from the new; with nothing new, the other way round.
  if (went.length === 0) return 'before';
  return came.length === 0 ? 'after' : null;
}

/** Of any sentence of the one to any of the other: the share of their words that they have in common (Dice 1945). */
function bestLikeness(some: readonly string[], others: readonly string[]): number {
  let best = 0;
  for (const a of some.slice(0, MOST_LIKENED)) {
    const words = new Set(a.split(/\s+/));
    for (const b of others.slice(0, MOST_LIKENED)) {
      const its = new Set(b.split(/\s+/));
      let shared = 0;
      for (const word of its) if (words.has(word)) shared++;
      best = Math.max(best, (2 * shared) / (words.size + its.size));
    }
  }
  return best;
}

/** Sentences and the white space between them, in turn: joined they are the text. */
function toPieces(text: string): string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const sentence of splitSentences(text)) {
    if (sentence.start > end) pieces.push(text.slice(end, sentence.start));
    pieces.push(text.slice(sentence.start, sentence.end));
    end = sentence.end;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}
