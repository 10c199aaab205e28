const LENGTHS = 16;

/**
 * Words, none empty, and what each is worth, asked for by place: most words of a text are turned away by their length and edge
 * letters, before a string is made of them.
 */
export class WordTable<T> {
  private readonly entries: ReadonlyMap<string, T>;
  private readonly shapes = new Uint8Array(LENGTHS << 10);

  constructor(entries: Iterable<readonly [word: string, worth: T]>) {
    this.entries = new Map(entries);
    for (const word of this.entries.keys()) this.shapes[shapeAt(word, 0, word.length)] = 1;
  }

  /** What the word that stands there is worth; `undefined` where it is none of the table's. */
  findAt(text: string, start: number, end: number): T | undefined {
    if (this.shapes[shapeAt(text, start, end)] === 0) return undefined;
    return this.entries.get(text.slice(start, end));
  }
}

/** Length, first and last unit in fourteen bits. */
function shapeAt(text: string, start: number, end: number): number {
  const length = Math.min(end - start, LENGTHS - 1);
  return (length << 10) | ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}
