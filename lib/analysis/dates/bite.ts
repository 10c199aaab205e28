import type { Tokens } from './tokenize.ts';
import type { WordClass } from './word-class.ts';

/** The run of tokens that a rule matched: `from` to `to`, exclusive. */
export class Bite {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;

  constructor(tokens: Tokens, from: number, to: number) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /** The classes that matched, one letter a token. */
  get classes(): string {
    return this.tokens.classes.slice(this.from, this.to);
  }

  /** Worth of the first token of one of these classes, `null` where none is there. */
  value(kinds: WordClass): number | null {
    const at = this.indexOf(kinds);
    return at < 0 ? null : this.tokens.values[at]!;
  }

  /** Worth of every token of these classes, in order. */
  values(kinds: WordClass): number[] {
    const found: number[] = [];
    for (let i = this.from; i < this.to; i++) if (this.is(i, kinds)) found.push(this.tokens.values[i]!);
    return found;
  }

  /** Index of the first token of one of these classes, −1 where none is there. */
  indexOf(kinds: WordClass): number {
    for (let i = this.from; i < this.to; i++) if (this.is(i, kinds)) return i;
    return -1;
  }

  has(kinds: WordClass): boolean {
    return this.indexOf(kinds) >= 0;
  }

  /** Class of the token so many before the bite; empty at the text's start. */
  before(distance = 1): WordClass {
    return this.tokens.classes.charAt(this.from - distance);
  }

  /** Class of the token so many after the bite; empty at the text's end. */
  after(distance = 1): WordClass {
    return this.tokens.classes.charAt(this.to + distance - 1);
  }

  private is(index: number, kinds: WordClass): boolean {
    return kinds.includes(this.tokens.classes.charAt(index));
  }
}

/** The number a run of tokens counts: 5, "twenty-five", "treinta y cinco", "a couple of", "un"; `null` for none. */
export function readCount(bite: Bite, from = bite.from): number | null {
  const { classes, values } = bite.tokens;
  for (let i = from; i < bite.to; i++) {
    const kind = classes.charAt(i);
    if (kind === 'D' || kind === 'K') return values[i]!;
    if (kind === 'N') {
      const isTens = values[i]! % 10 === 0 && values[i]! >= 20;
      const goesOn = isTens && '-&'.includes(classes.charAt(i + 1)) && classes.charAt(i + 2) === 'N';
      return values[i]! + (goesOn && values[i + 2]! < 10 ? values[i + 2]! : 0);
    }
    if (kind === 'F') return isCountAfter(classes.charAt(i + 1)) ? readCount(bite, i + 1) : values[i]!;
    if (kind === 'A' && classes.charAt(i + 1) !== 'F') return 1;
  }
  return null;
}

function isCountAfter(kind: string): boolean {
  return kind === 'D' || kind === 'K' || kind === 'N';
}
