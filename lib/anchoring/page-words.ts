import { eachWord, type Word } from './words.ts';

/** A page's text made ready to look many quotes up in. */
export interface PageWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each word stands, as indexes into `words`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Where votes are counted, all zero between counts; see `findLikelyStarts`. */
  readonly votes: Float64Array;
}

/** So many words are cut between two rests: about a millisecond's work. */
const WORDS_A_STEP = 500;

/** Cuts a text into words and notes where each stands. */
export function indexWords(text: string): PageWords {
  const steps = indexInSteps(text);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** `indexWords` with rests, for whoever has more to do meanwhile. */
export function* indexInSteps(text: string): Generator<undefined, PageWords> {
  const words: Word[] = [];
  const places = new Map<string, number[]>();
  for (const word of eachWord(text)) {
    const known = places.get(word.key);
    if (known) known.push(words.length);
    else places.set(word.key, [words.length]);
    if (words.push(word) % WORDS_A_STEP === 0) yield;
  }
  const votes = new Float64Array(Math.ceil(words.length / BUCKET) + MARGIN + 2);
  return { text, words, places, votes };
}

/** A place at which a run of words may begin, as an index into the page's words, and how much speaks for it. */
export interface LikelyStart {
  readonly start: number;
  readonly votes: number;
}

/** A word that stands oftener tells too little of a place to be worth its votes. */
const COMMON = 60;
/** Places nearer than this are one: an edit shifts what follows it by a few words. */
const BUCKET = 8;
/** Buckets before the text's first word. */
const MARGIN = 40;
/** A place with less than this share of the best one's votes is no rival of it. */
const FAINT = 0.5;

/**
 * Indexes into the page's words at which a run of words may begin, best first: each of its rarer words votes for the
 * beginnings that its own places imply.
 */
export function findLikelyStarts(page: PageWords, run: readonly Word[], most: number): LikelyStart[] {
  const { votes } = page;
  const touched: number[] = [];
  for (const [offset, { key }] of run.entries()) {
    const places = page.places.get(key);
    if (!places || places.length > COMMON) continue;
    const vote = 1 / places.length;
    for (const place of places) {
      // Beginnings before the text's own count too: a passage may have lost what stood before it.
      const bucket = Math.max(1, Math.round((place - offset) / BUCKET) + MARGIN);
      if (votes[bucket] === 0) touched.push(bucket);
      votes[bucket]! += vote;
    }
  }
  let highest = 0;
  const ranked: { bucket: number; votes: number }[] = [];
  for (const bucket of touched) {
    const total = votes[bucket - 1]! / 2 + votes[bucket]! + votes[bucket + 1]! / 2;
    if (total > highest) highest = total;
    if (total >= highest * FAINT) ranked.push({ bucket, votes: total });
  }
  for (const bucket of touched) votes[bucket] = 0;
  const strong = ranked.filter(({ votes: total }) => total >= highest * FAINT);
  strong.sort((a, b) => b.votes - a.votes || a.bucket - b.bucket);
  const chosen: typeof strong = [];
  for (const one of strong) {
    if (chosen.length >= most) break;
    if (!chosen.some(({ bucket }) => Math.abs(bucket - one.bucket) <= 2)) chosen.push(one);
  }
  return chosen.map((one) => ({ start: (one.bucket - MARGIN) * BUCKET, votes: one.votes }));
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
