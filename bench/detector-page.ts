import { Readability } from '@mozilla/readability';
import type { CompiledLexicon } from '../lib/beat/compiled-lexicon.ts';
import { judgeBeat } from '../lib/beat/judge-beat.ts';
import { findArticlePage, glanceAtArticle } from '../lib/page/readable-text.ts';

/** What one page took, in milliseconds, and what the detector did to it. */
export interface Timing {
  readonly detector: number;
  readonly readability: number;
  /** The very first run of each in this page. */
  readonly coldDetector: number;
  readonly coldReadability: number;
  readonly isArticle: boolean;
  readonly onBeat: boolean;
  readonly score: number;
  readonly domWrites: number;
}

/** Enough detector runs at once for a clock that ticks in tenths of a millisecond. */
const RUNS_AT_ONCE = 20;

/** The detector's work on this page: gate, text, verdict. Reading extension storage between them is not part of it. */
function detect(lexicons: readonly CompiledLexicon[]): {
  isArticle: boolean;
  onBeat: boolean;
  score: number;
} {
  const article = findArticlePage(document);
  if (article === null) return { isArticle: false, onBeat: false, score: 0 };
  const { onBeat, score } = judgeBeat(glanceAtArticle(article), lexicons);
  return { isArticle: true, onBeat, score };
}

function parse(): void {
  new Readability(document.cloneNode(true) as Document).parse();
}

function time(run: () => void, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return (performance.now() - start) / times;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Measures both on the page that is open, in turns, after warming both up. */
function measure(
  lexicons: readonly CompiledLexicon[],
  repetitions: number,
  readabilityFirst: boolean,
): Timing {
  const observer = new MutationObserver(() => {});
  const detectOnce = () => void detect(lexicons);
  const cold = { detector: 0, readability: 0 };
  const coldReadability = () => {
    cold.readability = time(parse, 1);
  };
  if (readabilityFirst) coldReadability();
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  cold.detector = time(detectOnce, 1);
  const verdict = detect(lexicons);
  const domWrites = observer.takeRecords().length;
  observer.disconnect();
  if (!readabilityFirst) coldReadability();
  time(detectOnce, RUNS_AT_ONCE);
  time(parse, 2);
  const detector: number[] = [];
  const readability: number[] = [];
  for (let i = 0; i < repetitions; i++) {
    const turns = [
      () => detector.push(time(detectOnce, RUNS_AT_ONCE)),
      () => readability.push(time(parse, 1)),
    ];
    if (i % 2 === 1) turns.reverse();
    for (const turn of turns) turn();
  }
  return {
    detector: median(detector),
    readability: median(readability),
    coldDetector: cold.detector,
    coldReadability: cold.readability,
    domWrites,
    ...verdict,
  };
}

Object.assign(globalThis, { bench: { measure, detect } });
