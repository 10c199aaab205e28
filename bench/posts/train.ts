import { writeFile } from 'node:fs/promises';
import { findByRules } from '../../lib/analysis/actors/by-rules.ts';
import { findInPost, readPost, unpackWeights } from '../../lib/analysis/actors/posts/index.ts';
import { LABELS, type Scorer } from '../../lib/analysis/actors/posts/labels.ts';
import { readSegments } from '../../lib/analysis/actors/tokens.ts';
import { f1, precision, recall } from '../analysis/f1.ts';
import { tally } from '../analysis/ner.ts';
import { readText } from '../analysis/own.ts';
import type { LabelledText } from '../analysis/read-conll.ts';
import { getFolder, readDevelopment, readTrain, readTweets } from './corpora.ts';
import { type Learned, type Lesson, learn } from './crf.ts';

/**
 * `npm run train:posts -- FOLDER` learns the labeller of posts anew and writes its weights. FOLDER holds the Broad Twitter
 * Corpus, WNUT17 lies in ../shared/eval. It prints what is reached on WNUT17's development part, by which the constants
 * here were chosen, and on each fifth of its train part by what was learned from the rest, but for the word list, which is of all. Some minutes.
 */
const TARGET = new URL('../../lib/analysis/actors/posts/weights.data.ts', import.meta.url);

const SLOTS = 1 << 13;
const ROUNDS = 6;
const SCALE = 0.3;
/** Tweets name fewer people and more organisations than comments and replies do: what either gains. */
const PERSON = 1.6;
const ORGANIZATION = 0.8;

async function main(): Promise<void> {
  const tweets = await readTweets(getFolder());
  const train = await readTrain();
  const development = await readDevelopment();
  const packed = pack(learn([...tweets, ...train].map(makeLesson), SLOTS, ROUNDS));
  print('development part', development, () => packed);
  await writeFile(TARGET, packed.file);
  const folds = [0, 1, 2, 3, 4].map((fold) =>
    pack(learn([...tweets, ...train.filter((post) => foldOf(post) !== fold)].map(makeLesson), SLOTS, ROUNDS)),
  );
  print('train part, by fifths', train, (post) => folds[foldOf(post)]!);
}

function makeLesson({ text, names }: LabelledText): Lesson {
  const segments = readSegments(readText(text, 'en'));
  const { tokens, features } = readPost(text, segments, findByRules(segments), SLOTS);
  const labels = tokens.map((token) => {
    const name = names.find(({ start, end }) => start < token.end && token.start < end);
    return LABELS.indexOf(name?.type ?? 'outside');
  });
  return { features, labels };
}

/** The same post stands in the train part more than once, retweeted: those are kept together. */
function foldOf({ text }: LabelledText): number {
  const words = text
    .toLowerCase()
    .replace(/https?:\S+|@\S+|[^a-z]/g, '')
    .slice(0, 40);
  let sum = 7;
  for (const letter of words) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % 5;
}

function pack({ weights, steps }: Learned): Scorer & { readonly file: string } {
  const rows = Array.from({ length: SLOTS }, (_, slot) =>
    LABELS.slice(1)
      .map((_, index) => {
        const label = index + 1;
        const level = Math.max(-8, Math.min(7, Math.round(weights[slot * LABELS.length + label]! / SCALE)));
        return String.fromCharCode('a'.charCodeAt(0) + 8 + level);
      })
      .join(''),
  );
  const lines = rows.join('').match(/.{1,108}/g)!;
  const round = [...steps].map((step) => Number(step.toFixed(2)));
  const priors = [0, PERSON, ORGANIZATION];
  return {
    weights: unpackWeights(lines.join('\n'), SCALE),
    steps: round,
    priors,
    file: `// Written by bench/posts/train.ts.

/** What one step of a weight's letter is worth. */
export const SCALE = ${SCALE};
/** For each label before a row of what each label gains. */
// biome-ignore format: rows
export const STEPS: readonly number[] = [
${rowsOf(round)}
];
/** What each label gains at any word. */
export const PRIORS: readonly number[] = [${priors.join(', ')}];
/** Learned from the Broad Twitter Corpus and WNUT17's train part, both CC BY 4.0: see THIRD-PARTY-NOTICES.md. */
export const WEIGHTS = \`
${lines.join('\n')}
\`;
`,
  };
}

function rowsOf(steps: readonly number[]): string {
  return LABELS.map(
    (_, before) => `  ${steps.slice(before * LABELS.length, (before + 1) * LABELS.length).join(', ')},`,
  ).join('\n');
}

function print(what: string, posts: readonly LabelledText[], by: (post: LabelledText) => Scorer): void {
  const byText = new Map(posts.map((post) => [post.text, post]));
  const sum = tally(posts, (text) => {
    const segments = readSegments(readText(text, 'en'));
    return findInPost(text, segments, findByRules(segments), by(byText.get(text)!))
      .filter(({ kind }) => kind !== 'programme')
      .map(({ start, end, kind }) => ({ start, end, type: kind === 'person' ? kind : 'organization' }));
  });
  const figures = [f1(sum), precision(sum), recall(sum)].map((figure) => figure.toFixed(3));
  console.log(`${what}: F1 ${figures[0]}, precision ${figures[1]}, recall ${figures[2]}`);
}

await main();
