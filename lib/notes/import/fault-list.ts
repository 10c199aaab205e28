import type { ImportWords } from './words.ts';

/** More than these are counted, not listed. */
const MOST_FAULTS = 100;

/** Collects what could not be taken in, in sentences. */
export class FaultList {
  readonly words: ImportWords;
  readonly #said: string[] = [];
  #count = 0;

  constructor(words: ImportWords) {
    this.words = words;
  }

  add(sentence: string): void {
    this.#count++;
    if (this.#said.length < MOST_FAULTS) this.#said.push(sentence);
  }

  /** The sentences, the last of which counts those that were not listed. */
  list(): string[] {
    const more = this.#count - this.#said.length;
    return more === 0 ? [...this.#said] : [...this.#said, this.words.more(more)];
  }
}
