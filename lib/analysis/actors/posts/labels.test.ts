import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, LABELS, type Scorer } from './labels.ts';

const K = LABELS.length;
const SLOTS = 4;
const score = fc.integer({ min: -20, max: 20 });
const scorer: fc.Arbitrary<Scorer> = fc.record({
  weights: fc.array(score, { minLength: SLOTS * K, maxLength: SLOTS * K }),
  steps: fc.array(score, { minLength: K * K, maxLength: K * K }),
  priors: fc.array(score, { minLength: K, maxLength: K }),
});
/** What a labelling gains in all. */
function worth(labels: readonly number[], words: readonly number[][], by: Scorer): number {
  return labels.reduce((sum, label, at) => {
    const step = at === 0 ? 0 : by.steps[labels[at - 1]! * K + label]!;
    const gained = words[at]!.reduce((all, slot) => all + by.weights[slot * K + label]!, by.priors[label]!);
    return sum + step + gained;
  }, 0);
}

test('no other labelling is worth more', () => {
  const words = fc.array(fc.array(fc.nat(SLOTS - 1), { maxLength: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(words, scorer, (features, by) => {
      const labels = decode(features, by);
      expect(labels).toHaveLength(features.length);
      let others: number[][] = [[]];
      for (const _ of features)
        others = others.flatMap((begun) => LABELS.map((_, label) => [...begun, label]));
      const best = Math.max(...others.map((other) => worth(other, features, by)));
      expect(worth(labels, features, by)).toBe(best);
    }),
  );
});
