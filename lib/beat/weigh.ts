import { ROLES, type Role } from './compiled-lexicon.ts';
import type { OpenLexicon } from './open-lexicon.ts';
import type { Evidence } from './verdict.ts';

/** How often each term of the lexicon stands in the title and in the text. */
export interface Occurrences {
  readonly title: ReadonlyMap<number, number>;
  readonly text: ReadonlyMap<number, number>;
  /** Words of the text. */
  readonly words: number;
}

/** What standing in the title is worth, in doublings of a term's count. */
const TITLE_BONUS = 2.5;
/** At this many words evidence counts 1/√2: a long text meets more words by chance. */
const LONG_TEXT_WORDS = 500;
/** At this many words evidence counts √2, since a short text repeats nothing. */
const SHORT_TEXT_WORDS = 120;
const LEAST_WORDS = 90;
/** Fewer terms that speak for the beat are a name dropped. */
const LEAST_TERMS = 3;

/**
 * How much speaks for the beat, 0–1, and which terms made it so.
 *
 * A term gives weight · (log2(½ + count) + bonus if in the title): a name dropped once says little, repetition less
 * and less. With C, T, P, E, N the sums of the roles core, topic, place, elsewhere and counter:
 *
 *     C′ = C · (C + P) / (C + P + E)                what happens elsewhere is seldom this beat
 *     P′ = P · P / (P + E)                          places count by their share among all places
 *     F  = C′ + 2·T·P′ / (T + P′)                   speaks for the beat
 *     strength = F · F / (F + N) · √(1 + (120 / words)⁴) / √(1 + words / 500)
 *     score = strength² / (strength² + threshold²)
 *
 * The harmonic mean of topic and place is small where either is: a trade text full of Mexico, a drug seizure in
 * Antwerp. Words that are no terms lower the score, never raise it.
 */
export function weigh(lexicon: OpenLexicon, found: Occurrences): { score: number; evidence: Evidence[] } {
  const sums: Record<Role, number> = { core: 0, topic: 0, place: 0, elsewhere: 0, counter: 0, neutral: 0 };
  const shares: { term: string; count: number; role: Role; share: number }[] = [];
  const add = (id: number, count: number, bonus: number) => {
    const [term, roleIndex, weight] = lexicon.terms[id]!;
    const role = ROLES[roleIndex]!;
    const share = weight * (Math.log2(0.5 + count) + bonus);
    sums[role] += share;
    shares.push({ term, count, role, share });
  };
  for (const [id, count] of found.title) add(id, count + (found.text.get(id) ?? 0), TITLE_BONUS);
  for (const [id, count] of found.text) if (!found.title.has(id)) add(id, count, 0);
  const { core, topic, place, elsewhere, counter } = sums;
  const ownCore = core * shareOf(core + place, elsewhere);
  const ownPlace = place * shareOf(place, elsewhere);
  const pair = topic + ownPlace === 0 ? 0 : (2 * topic * ownPlace) / (topic + ownPlace);
  const speaksFor = ownCore + pair;
  if (speaksFor === 0) return { score: 0, evidence: [] };
  const speaking = shares.filter(({ role }) => role === 'core' || role === 'topic' || role === 'place');
  const isDroppedName = speaking.length < LEAST_TERMS;
  const damping = shareOf(speaksFor, counter) * weighLength(found.words, isDroppedName);
  const strength = speaksFor * damping;
  /** What a unit of a role's sum gave to the strength, or about what it took. */
  const factors: Record<Role, number> = {
    core: core === 0 ? 0 : (damping * ownCore) / core,
    topic: topic === 0 ? 0 : (damping * pair) / (2 * topic),
    place: place === 0 ? 0 : (damping * pair) / (2 * place),
    elsewhere: place + core === 0 ? 0 : -damping * (1 - shareOf(core + place, elsewhere)),
    counter: -damping,
    neutral: 0,
  };
  const evidence = shares
    .map(({ term, count, role, share }) => ({ term, count, weight: round(share * factors[role]) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.term < b.term ? -1 : 1));
  return { score: round(strength ** 2 / (strength ** 2 + lexicon.threshold ** 2)), evidence };
}

/**
 * A brief has room to name a thing once where an article comes back to it; but a name dropped in it says no more than in a
 * long text. Below `LEAST_WORDS` no text gains more.
 */
function weighLength(words: number, isDroppedName: boolean): number {
  const shortness = isDroppedName ? 0 : SHORT_TEXT_WORDS / Math.max(words, LEAST_WORDS);
  return Math.sqrt((1 + shortness ** 4) / (1 + words / LONG_TEXT_WORDS));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function shareOf(part: number, other: number): number {
  return part === 0 ? 0 : part / (part + other);
}
