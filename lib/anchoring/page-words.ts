import { splitWords, type Word } from './words.ts';

/** A page's text made ready to look many quotes up in. */
export interface PageWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each word stands, as indexes into `words`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Cuts a text into words and notes where each stands. */
export function indexWords(text: string): PageWords {
  const words = splitWords(text);
  const places = new Map<string, number[]>();
  for (const [index, { key }] of words.entries()) {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  return { text, words, places };
}

/** A word that stands oftener tells too little of a place to be worth its votes. */
const COMMON = 60;
/** Places nearer than this are one: an edit shifts what follows it by a few words. */
const BUCKET = 8;

/**
 * Indexes into the page's words at which a run of words may begin, best first: each of its rarer words votes for the
 * beginnings that its own places imply.
 */
export function findLikelyStarts(page: PageWords, run: readonly Word[], most: number): number[] {
  const votes = new Map<number, number>();
  for (const [offset, { key }] of run.entries()) {
    const places = page.places.get(key);
    if (!places || places.length > COMMON) continue;
    for (const place of places) {
      const bucket = Math.round((place - offset) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
    }
  }
  const total = (bucket: number) =>
    (votes.get(bucket - 1) ?? 0) / 2 + (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0) / 2;
  const ranked = [...votes.keys()].map((bucket) => ({ bucket, votes: total(bucket) }));
  ranked.sort((a, b) => b.votes - a.votes || a.bucket - b.bucket);
  const chosen: number[] = [];
  for (const { bucket } of ranked) {
    if (chosen.length >= most) break;
    if (!chosen.some((other) => Math.abs(other - bucket) <= 2)) chosen.push(bucket);
  }
  return chosen.map((bucket) => bucket * BUCKET);
}

/** Indexes of the page's words at which the whole run stands, word for word; `most` of them at the most. */
export function findRuns(page: PageWords, run: readonly Word[], most: number): number[] {
  let rarest = 0;
  const placesOf = (index: number) => page.places.get(run[index]!.key) ?? [];
  for (let index = 1; index < run.length; index++) {
    if (placesOf(index).length < placesOf(rarest).length) rarest = index;
  }
  const starts: number[] = [];
  for (const place of run.length === 0 ? [] : placesOf(rarest)) {
    const start = place - rarest;
    if (start >= 0 && run.every(({ key }, offset) => page.words[start + offset]?.key === key))
      starts.push(start);
    if (starts.length === most) break;
  }
  return starts;
}
