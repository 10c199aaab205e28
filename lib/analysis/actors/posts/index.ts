import type { NameMention } from '../mention.ts';
import { TITLES } from '../titles.data.ts';
import type { Segment, Token } from '../tokens.ts';
import { listFeatures } from './features.ts';
import { decode, LABELS, type Scorer } from './labels.ts';
import { PRIORS, SCALE, STEPS, WEIGHTS } from './weights.data.ts';

export { isPost } from './is-post.ts';

/** The words of a post and what the rules think of each, made ready for learning and for labelling. */
export function readPost(
  text: string,
  segments: readonly Segment[],
  ruled: readonly NameMention[],
  slots: number,
): { tokens: readonly Token[]; features: number[][] } {
  const tokens = segments.flatMap((segment) => segment.tokens);
  const opinions = tokens.map((token) => {
    const mention = ruled.find(({ start, end }) => start < token.end && token.start < end);
    if (!mention) return '';
    const { kind, strength, start } = mention;
    return `${kind === 'person' ? 'p' : 'o'}${strength} ${token.start <= start ? '' : 'on'}`;
  });
  return { tokens, features: listFeatures(text, tokens, opinions, slots) };
}

/**
 * The people and organisations of a post, where capitals say little: "thanks obama", "Tamina is back". `ruled` is what
 * the rules see, one opinion among others; what they see of programmes stays. In order, not overlapping.
 */
export function findInPost(
  text: string,
  segments: readonly Segment[],
  ruled: readonly NameMention[],
  by = getScorer(),
): NameMention[] {
  const { tokens, features } = readPost(text, segments, ruled, by.weights.length / LABELS.length);
  const labels = decode(features, by);
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const label = labels[at]!;
    if (label === 0) continue;
    let last = at;
    while (labels[last + 1] === label && JOINS.test(tokens[last + 1]!.gap)) last++;
    const isPerson = LABELS[label] === 'person';
    const from = isPerson && last > at && TITLES.has(tokens[at]!.folded) ? at + 1 : at;
    found.push(name(tokens.slice(from, last + 1), isPerson, ruled));
    at = last;
  }
  const programmes = ruled.filter(
    ({ kind, start, end }) =>
      kind === 'programme' && !found.some((other) => other.start < end && start < other.end),
  );
  return [...found, ...programmes].sort((a, b) => a.start - b.start);
}

/** What stands between two words of one name: "Ana Ruiz", "J. Ruiz", "Al-Amin", "O'Hara". */
const JOINS = /^(?: |\. |-|- |'| ')$/;

/** The rules' own mention where they see the same name, since they know more of it. */
function name(tokens: readonly Token[], isPerson: boolean, ruled: readonly NameMention[]): NameMention {
  const { start } = tokens[0]!;
  const { end } = tokens[tokens.length - 1]!;
  const same = ruled.find(
    (mention) => mention.start === start && mention.end === end && (mention.kind === 'person') === isPerson,
  );
  if (same) return same.strength === 'weak' ? { ...same, strength: 'likely' } : same;
  return {
    start,
    end,
    kind: isPerson ? 'person' : 'organization',
    words: tokens.map(({ folded }) => folded),
    entry: null,
    strength: 'likely',
    rule: 'post-label',
  };
}

let scorer: Scorer | null = null;

/** The trained weights, unpacked at the first post. */
function getScorer(): Scorer {
  scorer ??= { weights: unpackWeights(WEIGHTS, SCALE), steps: STEPS, priors: PRIORS };
  return scorer;
}

const ZERO = 'a'.charCodeAt(0) + 8;

/** From letters a to p, −8 to 7 times `scale`, one for each label of a slot but the first, which weighs nothing. */
export function unpackWeights(packed: string, scale: number): Float32Array {
  const letters = packed.replace(/\s/g, '');
  const each = LABELS.length - 1;
  const weights = new Float32Array((letters.length / each) * LABELS.length);
  for (let at = 0; at < letters.length; at++)
    weights[Math.floor(at / each) * LABELS.length + (at % each) + 1] =
      (letters.charCodeAt(at) - ZERO) * scale;
  return weights;
}
