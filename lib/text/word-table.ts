const LENGTHS = 16;

interface Entry<T> {
  readonly word: string;
  readonly worth: T;
}

/**
 * Words, none empty, and what each is worth, asked for by place: most words of a text are turned away by their length and edge
 * letters, the others compared unit by unit, and no string is made of any.
 */
export class WordTable<T> {
  /** For each shape the place of its words in `groups`; 0 where it has none. */
  private readonly shapes = new Uint16Array(LENGTHS << 10);
  private readonly groups: Entry<T>[][] = [[]];

  constructor(entries: Iterable<readonly [word: string, worth: T]>) {
    for (const [word, worth] of new Map(entries)) {
      const shape = shapeAt(word, 0, word.length);
      this.shapes[shape] ||= this.groups.push([]) - 1;
      this.groups[this.shapes[shape]!]!.push({ word, worth });
    }
  }

  /** What the word that stands there is worth; `undefined` where it is none of the table's. */
  findAt(text: string, start: number, end: number): T | undefined {
    const group = this.shapes[shapeAt(text, start, end)]!;
    if (group === 0) return undefined;
    for (const { word, worth } of this.groups[group]!) if (isAt(word, text, start, end)) return worth;
    return undefined;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

/** Length, first and last unit in fourteen bits. */
function shapeAt(text: string, start: number, end: number): number {
  const length = Math.min(end - start, LENGTHS - 1);
  return (length << 10) | ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}
