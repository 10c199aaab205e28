import type { Word } from './words.ts';

/** One step of an alignment: a word of the stored passage, one of the page, or both side by side. */
export interface Step {
  readonly stored: Word | null;
  readonly found: Word | null;
  readonly likeness: number;
}

/** Scores are whole numbers, ten for a word: they are added up thousands of times a passage. */
const WORD = 10;
const GAP = -6;
/** Lower than a gap on each side costs, so that unlike words stand side by side as a replacement. */
const UNLIKE = -9;
const SLIP = 8;

/** What a step of the table does: pairs two words, leaves a stored one out, or adds one of the page. */
const OTHER = 0;
const LEFT = 1;
const ADDED = 2;
const SAME = 3;
const SLIPPED = 4;

/** The tables of the last alignment: a new pair for each of thousands of them would be mostly garbage to collect. */
let score = new Int32Array(0);
let move = new Uint8Array(0);

/**
 * Aligns two short runs of words for the greatest likeness: Needleman and Wunsch, 1970, on words; words at either end of
 * `found` that match nothing cost nothing. O(n·m): callers keep both under a few hundred.
 */
export function alignWords(stored: readonly Word[], found: readonly Word[]): Step[] {
  const width = found.length + 1;
  const size = (stored.length + 1) * width;
  if (score.length < size) {
    score = new Int32Array(size);
    move = new Uint8Array(size);
  }
  score.fill(0, 0, width);
  move.fill(0, 0, width);
  const codes = found.map(({ code }) => code);
  const slippery = found.map(({ key }) => canSlip(key));
  for (let i = 1; i <= stored.length; i++) {
    const row = i * width;
    const { key, code } = stored[i - 1]!;
    const isSlippery = canSlip(key);
    score[row] = i * GAP;
    move[row] = LEFT;
    for (let j = 1; j <= found.length; j++) {
      let alike = UNLIKE;
      if (code === codes[j - 1] && key === found[j - 1]!.key) alike = WORD;
      else if (isSlippery && slippery[j - 1] && isSlip(key, found[j - 1]!.key)) alike = SLIP;
      const pair = score[row - width + j - 1]! + alike;
      const skipStored = score[row - width + j]! + GAP;
      const skipFound = score[row + j - 1]! + GAP;
      const isPair = pair >= skipStored && pair >= skipFound;
      score[row + j] = isPair ? pair : skipStored >= skipFound ? skipStored : skipFound;
      move[row + j] = isPair
        ? alike === WORD
          ? SAME
          : alike === SLIP
            ? SLIPPED
            : OTHER
        : skipStored >= skipFound
          ? LEFT
          : ADDED;
    }
  }
  const last = stored.length * width;
  let end = 0;
  for (let j = 1; j <= found.length; j++) {
    if (score[last + j]! > score[last + end]!) end = j;
  }
  return traceBack(stored, found, end);
}

function traceBack(stored: readonly Word[], found: readonly Word[], end: number): Step[] {
  const width = found.length + 1;
  const steps: Step[] = [];
  for (let i = stored.length, j = end; i > 0; ) {
    const step = j === 0 ? LEFT : move[i * width + j];
    const left = step === ADDED ? null : stored[i - 1]!;
    const right = step === LEFT ? null : found[j - 1]!;
    steps.push({
      stored: left,
      found: right,
      likeness: step === SAME ? 1 : step === SLIPPED ? SLIP / WORD : 0,
    });
    if (left) i--;
    if (right) j--;
  }
  return steps.reverse();
}

/** Numbers and short words are the same or not. */
function canSlip(key: string): boolean {
  const first = key.charCodeAt(0);
  return key.length >= 4 && !(first >= 0x30 && first <= 0x39);
}

/** Whether one insertion, deletion, replacement or swap of neighbours makes one of the other. */
function isSlip(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1) return false;
  // One edit leaves the first letter or the last as it was.
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1))
    return false;
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - i;
  while (tail < most && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  const [restA, restB] = [a.length - i - tail, b.length - i - tail];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
}
