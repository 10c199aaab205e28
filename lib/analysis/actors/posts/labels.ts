/** What a word of a post can be: outside of names, or of a person's or an organisation's. */
export const LABELS = ['outside', 'person', 'organization'] as const;

/** What labels gain; the labelling that gains most is taken. */
export interface Scorer {
  /** What a label gains for each feature, `slots` × `LABELS.length`, row by row. */
  readonly weights: ArrayLike<number>;
  /** What a label gains after another, `LABELS.length` squared, row by row of the label before. */
  readonly steps: ArrayLike<number>;
  /** What each label gains at any word. */
  readonly priors: ArrayLike<number>;
}

/** The best labels of a post's words, index into `LABELS`, by Viterbi's method; `features` as `listFeatures` gives them. */
export function decode(
  features: readonly (readonly number[])[],
  { weights, steps, priors }: Scorer,
): number[] {
  const { length } = LABELS;
  const cameFrom: number[][] = [];
  let scores: number[] = LABELS.map(() => 0);
  features.forEach((slots, at) => {
    const from: number[] = [];
    scores = LABELS.map((_, label) => {
      const reached = scores.map((score, before) => (at === 0 ? 0 : score + steps[before * length + label]!));
      const best = Math.max(...reached);
      from.push(reached.indexOf(best));
      return slots.reduce((sum, slot) => sum + weights[slot * length + label]!, best + priors[label]!);
    });
    cameFrom.push(from);
  });
  const labels: number[] = [];
  let label = scores.indexOf(Math.max(...scores));
  for (let at = features.length - 1; at >= 0; at--) {
    labels[at] = label;
    label = cameFrom[at]![label]!;
  }
  return labels;
}
