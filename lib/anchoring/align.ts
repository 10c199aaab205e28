import type { Word } from './words.ts';

/** One step of an alignment: a word of the stored passage, one of the page, or both side by side. */
export interface Step {
  readonly stored: Word | null;
  readonly found: Word | null;
  readonly likeness: number;
}

const GAP = -0.6;
/** Lower than a gap on each side costs, so that unlike words stand side by side as a replacement. */
const UNLIKE = -0.9;

/**
 * Aligns two short runs of words for the greatest likeness: Needleman and Wunsch, 1970, on words; words at either end of
 * `found` that match nothing cost nothing. O(n·m): callers keep both under a few hundred.
 */
export function alignWords(stored: readonly Word[], found: readonly Word[]): Step[] {
  const width = found.length + 1;
  const score = new Float64Array((stored.length + 1) * width);
  const move = new Uint8Array(score.length);
  for (let i = 1; i <= stored.length; i++) {
    score[i * width] = i * GAP;
    move[i * width] = 1;
    for (let j = 1; j <= found.length; j++) {
      const alike = likeness(stored[i - 1]!, found[j - 1]!);
      const pair = score[(i - 1) * width + j - 1]! + (alike > 0 ? alike : UNLIKE);
      const skipStored = score[(i - 1) * width + j]! + GAP;
      const skipFound = score[i * width + j - 1]! + GAP;
      const best = Math.max(pair, skipStored, skipFound);
      score[i * width + j] = best;
      move[i * width + j] = best === pair ? 0 : best === skipStored ? 1 : 2;
    }
  }
  let end = 0;
  for (let j = 1; j <= found.length; j++) {
    if (score[stored.length * width + j]! > score[stored.length * width + end]!) end = j;
  }
  return traceBack(stored, found, move, end);
}

function traceBack(stored: readonly Word[], found: readonly Word[], move: Uint8Array, end: number): Step[] {
  const width = found.length + 1;
  const steps: Step[] = [];
  for (let i = stored.length, j = end; i > 0; ) {
    const step = j === 0 ? 1 : move[i * width + j];
    const left = step === 2 ? null : stored[i - 1]!;
    const right = step === 1 ? null : found[j - 1]!;
    steps.push({ stored: left, found: right, likeness: left && right ? likeness(left, right) : 0 });
    if (step !== 2) i--;
    if (step !== 1) j--;
  }
  return steps.reverse();
}

/** 1 for the same word, 0.8 for a slip of the pen, 0 for another word; digits are the same or not. */
function likeness(a: Word, b: Word): number {
  if (a.key === b.key) return 1;
  if (a.key.length < 4 || b.key.length < 4 || /^\d/.test(a.key) || /^\d/.test(b.key)) return 0;
  return isSlip(a.key, b.key) ? 0.8 : 0;
}

/** Whether one insertion, deletion, replacement or swap of neighbours makes one of the other. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const rest = (text: string, from: number) => text.slice(from);
  if (a.length > b.length) return rest(a, i + 1) === rest(b, i);
  if (a.length < b.length) return rest(a, i) === rest(b, i + 1);
  if (rest(a, i + 1) === rest(b, i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2);
}
