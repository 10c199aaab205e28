import type { Span } from '../../lib/text/span.ts';
import { generateArticle } from '../analysis/generate-article.ts';
import { createRandom } from './random.ts';

export const NOTES = 1000;
export const LENGTH = 100_000;

/** An article of 100 kB, a thousand passages in it, and the same article after an edit of every fourth sentence or so. */
export function makeEditedArticle(): { before: string; after: string; passages: readonly Span[] } {
  const random = createRandom(9);
  const before = generateArticle('en', LENGTH).slice(0, LENGTH);
  const words = [...before.matchAll(/\S+/g)];
  const passages = Array.from({ length: NOTES }, () => {
    const first = random.pick(words.length - 30);
    const last = words[first + 1 + random.pick(24)]!;
    return { start: words[first]!.index, end: last.index + last[0].length };
  });
  return { before, after: edit(before), passages };
}

/** A new lead, every fifth sentence reworded a little, every fortieth taken out. */
function edit(text: string): string {
  let count = 0;
  const sentences = text.split(/(?<=[.”]) /).flatMap((sentence) => {
    count++;
    if (count % 40 === 0) return [];
    return [
      count % 5 === 0
        ? sentence.replace(/ (\p{Ll}{4,}) /u, ' so $1 ').replace(/(\d)(?=\D|$)/, '7')
        : sentence,
    ];
  });
  return `A new lead opens the story now, written in the evening.\n\n${sentences.join(' ')}`;
}
