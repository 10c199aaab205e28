import { type CompiledLexicon, ROLES, type Role } from './compiled-lexicon.ts';
import type { Evidence } from './verdict.ts';

/** How often each term of the lexicon stands in the title and in the text. */
export interface Occurrences {
  readonly title: ReadonlyMap<number, number>;
  readonly text: ReadonlyMap<number, number>;
  /** Words of the text. */
  readonly words: number;
}

/** A term in the title counts as if it stood this much more in the text: two further doublings of its count. */
const TITLE_BONUS = 2;
/** At this many words the evidence counts half the square: a long text meets more words by chance. */
const LONG_TEXT_WORDS = 600;

/**
 * How much speaks for the beat, 0–1, and which terms made it so.
 *
 * A term gives weight · (log2(1 + count) + bonus if in the title). With C, T, P, E, N the sums of the roles core,
 * topic, place, elsewhere and counter:
 *
 *     P′ = P · P / (P + E)                          places count by their share among all places
 *     evidence = (C + 2·T·P′ / (T + P′) − N) / √(1 + words / 600)
 *     score = evidence² / (evidence² + threshold²)    0 where evidence is not positive
 *
 * The harmonic mean of topic and place is small where either is: a trade text full of Mexico, a drug seizure in
 * Antwerp. Text without terms lowers the score, never raises it.
 */
export function weigh(lexicon: CompiledLexicon, found: Occurrences): { score: number; evidence: Evidence[] } {
  const sums: Record<Role, number> = { core: 0, topic: 0, place: 0, elsewhere: 0, counter: 0, neutral: 0 };
  const shares: { term: string; count: number; role: Role; share: number }[] = [];
  for (const id of new Set([...found.title.keys(), ...found.text.keys()])) {
    const [term, roleIndex, weight] = lexicon.terms[id]!;
    const role = ROLES[roleIndex]!;
    const inTitle = found.title.get(id) ?? 0;
    const count = (found.text.get(id) ?? 0) + inTitle;
    const share = weight * (Math.log2(1 + count) + (inTitle > 0 ? TITLE_BONUS : 0));
    sums[role] += share;
    shares.push({ term, count, role, share });
  }
  const { core, topic, place, elsewhere, counter } = sums;
  const placeShare = place === 0 ? 0 : place / (place + elsewhere);
  const localPlace = place * placeShare;
  const pair = topic + localPlace === 0 ? 0 : (2 * topic * localPlace) / (topic + localPlace);
  const damping = 1 / Math.sqrt(1 + found.words / LONG_TEXT_WORDS);
  const speaksFor = core + pair;
  const own = speaksFor === 0 ? 0 : speaksFor / (speaksFor + counter);
  const strength = speaksFor * own * damping;
  const factors: Record<Role, number> = {
    core: damping,
    topic: topic === 0 ? 0 : (damping * pair) / (2 * topic),
    place: place === 0 ? 0 : (damping * pair) / (2 * place),
    elsewhere: 0,
    counter: speaksFor === 0 ? 0 : -(damping * own),
    neutral: 0,
  };
  const evidence = shares
    .map(({ term, count, role, share }) => ({ term, count, weight: round(share * factors[role]) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.term < b.term ? -1 : 1));
  return { score: round(strength ** 2 / (strength ** 2 + lexicon.threshold ** 2)), evidence };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
