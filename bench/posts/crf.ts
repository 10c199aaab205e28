import { LABELS } from '../../lib/analysis/actors/posts/labels.ts';

/** A post to learn from: the features of each word and its label, index into `LABELS`. */
export interface Lesson {
  readonly features: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

export interface Learned {
  /** `slots` × `LABELS.length`, row by row, less the label outside's. */
  readonly weights: Float64Array;
  /** `LABELS.length` squared, row by row of the label before. */
  readonly steps: Float64Array;
}

const K = LABELS.length;
const RATE = 0.1;
const SHRINK = 0.003;
/** Of the features, as many are left out at random of each word each time, so that none leans on another. */
const LEFT_OUT = 0.2;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), by AdaGrad (Duchi, Hazan and Singer 2011),
 * averaged from the second round on. The same lessons give the same weights.
 */
export function learn(lessons: readonly Lesson[], slots: number, rounds: number): Learned {
  const chance = createChance();
  const weights = createLearner(slots * K);
  const steps = createLearner(K * K);
  const order = [...lessons];
  for (let round = 0; round < rounds; round++) {
    shuffle(order, chance);
    order.forEach((lesson, at) => {
      if (lesson.labels.length > 0) study(lesson, weights, steps, chance);
      if (round > 0 && at % 2000 === 0) for (const learner of [weights, steps]) learner.note();
    });
  }
  const mean = weights.mean();
  return { weights: mean.map((weight, at) => weight - mean[at - (at % K)]!), steps: steps.mean() };
}

type Learner = ReturnType<typeof createLearner>;

function createLearner(size: number) {
  const values = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const sum = new Float64Array(size);
  let noted = 0;
  return {
    values,
    descend(at: number, slope: number): void {
      squares[at]! += slope * slope;
      values[at]! -= (RATE * slope) / Math.sqrt(squares[at]!);
    },
    note(): void {
      for (let at = 0; at < size; at++) sum[at]! += values[at]!;
      noted++;
    },
    mean: () => sum.map((value) => value / noted),
  };
}

/** One step down the slope of the lesson's negative log-likelihood: how likely each label is, less what it is. */
function study({ features, labels }: Lesson, weights: Learner, steps: Learner, chance: () => number): void {
  const kept = features.map((slots) => slots.filter(() => chance() >= LEFT_OUT));
  const emitted = kept.map((slots) =>
    LABELS.map((_, label) => slots.reduce((sum, slot) => sum + weights.values[slot * K + label]!, 0)),
  );
  const step = (before: number, label: number) => steps.values[before * K + label]!;
  const forth: number[][] = [emitted[0]!];
  for (let at = 1; at < kept.length; at++)
    forth.push(
      LABELS.map(
        (_, label) =>
          emitted[at]![label]! + logSum(forth[at - 1]!.map((value, before) => value + step(before, label))),
      ),
    );
  const back: number[][] = kept.map(() => LABELS.map(() => 0));
  for (let at = kept.length - 2; at >= 0; at--)
    back[at] = LABELS.map((_, label) =>
      logSum(back[at + 1]!.map((value, next) => value + step(label, next) + emitted[at + 1]![next]!)),
    );
  const all = logSum(forth.at(-1)!);
  const stepSlopes = new Float64Array(K * K);
  for (let at = 0; at < kept.length; at++) {
    for (let label = 0; label < K; label++) {
      const slope = Math.exp(forth[at]![label]! + back[at]![label]! - all) - Number(labels[at] === label);
      if (Math.abs(slope) > 1e-5)
        for (const slot of kept[at]!) {
          const index = slot * K + label;
          weights.descend(index, slope + SHRINK * weights.values[index]!);
        }
      if (at === 0) continue;
      for (let before = 0; before < K; before++) {
        const likely = Math.exp(
          forth[at - 1]![before]! + step(before, label) + emitted[at]![label]! + back[at]![label]! - all,
        );
        stepSlopes[before * K + label]! += likely - Number(labels[at - 1] === before && labels[at] === label);
      }
    }
  }
  stepSlopes.forEach((slope, at) => {
    if (slope !== 0) steps.descend(at, slope);
  });
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

function shuffle<T>(list: T[], chance: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

/** Numbers from 0 to 1, the same each time: Park and Miller's generator. */
function createChance(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
}
