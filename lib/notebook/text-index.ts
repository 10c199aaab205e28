import { splitSearchWords } from './search-words.ts';

export type TextIndex = ReturnType<typeof createTextIndex>;

/**
 * An inverted index of many short texts, each under a number of its own: which of them have, for every asked word, a
 * word that begins with it. It ranks nothing: notes are read in the reader's own order. Why not a library:
 * docs/adr/0007-search-of-the-notebook.md.
 */
export function createTextIndex() {
  /** Numbers of the texts that have a word, ascending. */
  const postings = new Map<string, number[]>();
  /** Words by their first two units, so that a prefix looks at a few thousand at most. */
  const shelves = new Map<string, string[]>();
  let size = 0;

  const addWord = (word: string, number: number): void => {
    const list = postings.get(word);
    if (list !== undefined) {
      if (list[list.length - 1] !== number) list.push(number);
      return;
    }
    postings.set(word, [number]);
    const key = word.slice(0, 2);
    const shelf = shelves.get(key);
    if (shelf === undefined) shelves.set(key, [word]);
    else shelf.push(word);
  };

  function* wordsFrom(prefix: string): Generator<string> {
    if (prefix.length >= 2) {
      for (const word of shelves.get(prefix.slice(0, 2)) ?? []) if (word.startsWith(prefix)) yield word;
      return;
    }
    for (const [key, shelf] of shelves) if (key.startsWith(prefix)) yield* shelf;
  }

  return {
    /** Takes in a text and gives its number; numbers count up from 0. */
    add(text: string): number {
      const number = size++;
      for (const word of splitSearchWords(text)) addWord(word, number);
      return number;
    },
    /** How many texts were taken in. */
    get size(): number {
      return size;
    },
    /** For each number 1 where every word is met, else 0; `null` where no word is asked. */
    find(words: readonly string[]): Uint8Array | null {
      if (words.length === 0) return null;
      const met = new Uint8Array(size);
      // A text climbs one step a word; only those that climbed all steps before can climb the next.
      const steps = Math.min(words.length, 254);
      for (let step = 0; step < steps; step++) {
        for (const word of wordsFrom(words[step]!)) {
          for (const number of postings.get(word)!) if (met[number] === step) met[number] = step + 1;
        }
      }
      for (let number = 0; number < size; number++) met[number] = met[number] === steps ? 1 : 0;
      return met;
    },
  };
}
