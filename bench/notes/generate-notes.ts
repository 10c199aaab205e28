import type { Note, SourceRecord } from '../../lib/notes/note.ts';
import { COLOURS, CREDIBILITIES, RELIABILITIES } from '../../lib/notes/scales.ts';
import { createRandom } from './random.ts';

const SYLLABLES = 'ba co di fe gu ha jo ka le mi no pa ro se tu va xo ya ner tal'.split(' ');
const WORDS = 40_000;
const ARTICLES = 2_000;
const SOURCES = 200;
const TAGS = 300;
const ACTORS = 350;
const START = Date.UTC(2019, 0, 1);
const MINUTE_MS = 60_000;

/**
 * A made-up word for a rank: few words are frequent and many are rare, as in a real collection. Some carry accents, which
 * the search folds.
 */
export function wordAt(rank: number): string {
  let rest = rank + 1;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return rank % 7 === 3 ? word.replace('a', 'á') : word;
}

/** The sources that the notes of `generateNotes` hang on. */
export function generateSources(): SourceRecord[] {
  return Array.from({ length: SOURCES }, (_, at) => ({
    id: `source-${at}`,
    kind: 'institution',
    name: `The ${wordAt(at + 500)} office`,
    entry: null,
    reliability: RELIABILITIES[at % RELIABILITIES.length]!,
    remarks: '',
    links: [],
    createdAt: START,
    updatedAt: START,
    deletedAt: null,
  }));
}

/** `count` notes on 2,000 articles, about a kilobyte each: passages with figures, tags, actors, dates and sources. The same in every run. */
export function* generateNotes(count: number): Generator<Note> {
  const random = createRandom(7);
  /** The cube of an even number: ranks near 0 come often. */
  const rank = (size: number) => Math.floor(size * (random.pick(1_000_000) / 1_000_000) ** 3);
  const words = (length: number) => Array.from({ length }, () => wordAt(rank(WORDS)));
  const some = (most: number, make: () => string) => [
    ...new Set(Array.from({ length: random.pick(most + 1) }, make)),
  ];
  for (let at = 0; at < count; at++) {
    const article = random.pick(ARTICLES);
    const before = words(20).join(' ');
    const exact = `${words(5).join(' ')} ${2 + random.pick(9000)} ${words(5).join(' ')}`;
    const after = words(20).join(' ');
    const createdAt = START + at * MINUTE_MS;
    yield {
      id: `note-${String(at).padStart(7, '0')}`,
      page: {
        url: `https://paper-${article % 40}.example/story/${article}`,
        title: `${wordAt(article)} ${wordAt(article + 900)} ${wordAt(article + 70)}`,
        byline: null,
        publisher: `Paper ${article % 40}`,
        published: '2024-05-06',
        accessedAt: createdAt,
        digest: null,
        lang: 'en',
      },
      target: {
        exact,
        prefix: `${before.slice(-60)} `,
        suffix: ` ${after.slice(0, 60)}`,
        start: before.length + 1,
        end: before.length + 1 + exact.length,
        paragraph: `${before} ${exact} ${after}.`,
      },
      colour: COLOURS[random.pick(COLOURS.length)]!,
      text: random.pick(3) === 0 ? '' : words(14).join(' '),
      tags: some(3, () => `tag ${wordAt(rank(TAGS))}`),
      actors: some(3, () => `actor-${rank(ACTORS)}`),
      date: random.pick(4) === 0 ? `${2005 + random.pick(20)}-0${1 + random.pick(9)}` : null,
      sources:
        random.pick(3) === 0
          ? [{ source: `source-${rank(SOURCES)}`, credibility: CREDIBILITIES[random.pick(6)]! }]
          : [],
      createdAt,
      updatedAt: createdAt,
      deletedAt: null,
    };
  }
}
