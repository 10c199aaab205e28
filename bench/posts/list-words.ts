import { writeFile } from 'node:fs/promises';
import { isListed } from '../../lib/analysis/actors/posts/features.ts';
import { fold } from '../../lib/text/fold.ts';
import { findWords } from '../../lib/text/words.ts';
import { getFolder, readTrain, readTweets } from './corpora.ts';

/**
 * `npm run train:posts:words -- FOLDER` lists the words that posts are full of and names are not, beyond those that the
 * rules know: `train.ts` is run after it.
 */
const TARGET = new URL('../../lib/analysis/actors/posts/post-words.data.ts', import.meta.url);
const LEAST_OFTEN = 15;
/** No list of ours repeats those. */
const SLURS = /^nigg/;
const MOST_IN_NAMES = 0.05;

const posts = [...(await readTweets(getFolder())), ...(await readTrain())];
const seen = new Map<string, { times: number; inNames: number }>();
for (const { text, names } of posts) {
  const folded = fold(text);
  for (const { start, end, folded: word } of findWords(folded)) {
    if (!/^[a-z]{2,}$/.test(word) || /[@/.]/.test(folded.charAt(start - 1))) continue;
    const count = seen.get(word) ?? { times: 0, inNames: 0 };
    count.times++;
    if (names.some((name) => name.start < end && start < name.end)) count.inNames++;
    seen.set(word, count);
  }
}
const words = [...seen]
  .filter(
    ([word, { times, inNames }]) =>
      times >= LEAST_OFTEN && !SLURS.test(word) && inNames <= times * MOST_IN_NAMES && !isListed(word),
  )
  .map(([word]) => word)
  .sort();
const lines = words
  .join(' ')
  .match(/.{1,100}(?: |$)/g)!
  .map((line) => line.trim());
await writeFile(
  TARGET,
  `import { readList } from '../read-list.ts';

// Written by bench/posts/list-words.ts from the Broad Twitter Corpus and WNUT17's train part: see THIRD-PARTY-NOTICES.md.

/** Words that posts are full of and names are not, beyond those of the rules' own lists; folded. */
export const POST_WORDS: ReadonlySet<string> = readList(\`
${lines.join('\n')}
\`);
`,
);
console.log(`${words.length} words`);
