import type { Form } from './matcher-forms.ts';

/**
 * Forms of names under their folded words. A branch is parted by its next word only when a text gets that far: of a long
 * list of names most never are, so that compiling costs little more than the first words.
 */
export class NameTrie {
  /** Whether a person's name goes through here: an initial or a nickname may stand between its words. */
  isPerson = false;
  readonly #depth: number;
  #waiting: Form[] = [];
  #ending: Form[] = [];
  #next: Map<string, NameTrie> | null = null;

  constructor(depth = 0) {
    this.#depth = depth;
  }

  /** Adds forms that go through here; nothing is added once a text was looked up. */
  add(form: Form): void {
    this.isPerson ||= form.isPerson;
    this.#waiting.push(form);
  }

  /** The forms that end here, in the order in which they were added. */
  get forms(): readonly Form[] {
    this.part();
    return this.#ending;
  }

  get hasMore(): boolean {
    this.part();
    return this.#next !== null;
  }

  /** The branch after this word; `undefined` where no form goes on with it. */
  get(word: string): NameTrie | undefined {
    this.part();
    return this.#next?.get(word);
  }

  /** Lays out what waits here, by the next word. */
  part(): void {
    if (this.#waiting.length === 0) return;
    for (const form of this.#waiting) {
      const word = form.words[this.#depth];
      if (word === undefined) {
        this.#ending.push(form);
        continue;
      }
      this.#next ??= new Map();
      const branch = this.#next.get(word) ?? new NameTrie(this.#depth + 1);
      this.#next.set(word, branch);
      branch.add(form);
    }
    this.#waiting = [];
  }
}
