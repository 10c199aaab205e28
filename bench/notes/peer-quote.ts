import search, { type Match } from 'approx-string-match';

/** A stored passage as Hypothesis keeps it. */
export interface PeerQuote {
  readonly exact: string;
  /** 32 units before and after, as its client takes them. */
  readonly prefix: string;
  readonly suffix: string;
  readonly hint: number;
}

export interface PeerPlace {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The weights of the client's score: the passage, what stands before and after it, how near it is to where it was. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/**
 * Finds a passage the way that Hypothesis' client does: exact matches where there are any, else approximate ones with up
 * to half of its length in errors, ranked by the similarity of quote and context. Written anew from reading
 * `src/annotator/anchoring/match-quote.ts` of hypothesis/client, on the library that it uses.
 */
export function findAsPeer(text: string, { exact, prefix, suffix, hint }: PeerQuote): PeerPlace | null {
  if (exact === '') return null;
  const places = searchBoth(text, exact, Math.min(256, exact.length / 2));
  let best: PeerPlace | null = null;
  for (const { start, end, errors } of places) {
    const parts = {
      quote: 1 - errors / exact.length,
      prefix: prefix === '' ? 1 : similarity(text.slice(Math.max(0, start - prefix.length), start), prefix),
      suffix: suffix === '' ? 1 : similarity(text.slice(end, end + suffix.length), suffix),
      position: 1 - Math.abs(start - hint) / text.length,
    };
    const sum =
      WEIGHTS.quote * parts.quote +
      WEIGHTS.prefix * parts.prefix +
      WEIGHTS.suffix * parts.suffix +
      WEIGHTS.position * parts.position;
    const score = sum / (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
    if (best === null || score > best.score) best = { start, end, score };
  }
  return best;
}

/** Every exact match, overlapping ones too; approximate ones only where there is none. */
function searchBoth(text: string, pattern: string, mostErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, pattern, mostErrors);
}

/** How much of `pattern` the best match in `text` holds, 0 to 1. */
function similarity(text: string, pattern: string): number {
  if (text === '') return 0;
  const [first] = searchBoth(text, pattern, pattern.length);
  return first === undefined ? 0 : 1 - first.errors / pattern.length;
}
