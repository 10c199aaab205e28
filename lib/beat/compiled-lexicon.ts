/**
 * What a group's terms say of a text:
 * `core` – on the beat by itself; `topic` – the beat's matter, wherever it happens; `place` – the beat's places and
 * institutions; `elsewhere` – other places; `counter` – another matter; `neutral` – keeps its words from counting for
 * another term ("New Mexico" is not "Mexico").
 */
export const ROLES = ['core', 'topic', 'place', 'elsewhere', 'counter', 'neutral'] as const;
export type Role = (typeof ROLES)[number];

/** [name shown as evidence, role as an index into `ROLES`, weight]. */
export type CompiledTerm = readonly [name: string, role: number, weight: number];

/** What a form asks of a text, as bits: capitals and accents as written; a text in English; a text in Spanish. */
export const EXACT = 1;
export const ENGLISH = 2;
export const SPANISH = 4;
/** Above the bits stands the form's term. */
export const NEEDS_SIZE = 8;

/**
 * A pack's lexicon made ready for judging, as every page reads it from extension storage. The tables are one string of
 * JSON: browsers hand a string over in a fraction of the time that thousands of small values take.
 */
export interface CompiledLexicon {
  readonly pack: string;
  /** How much evidence a text needs; see `weigh`. */
  readonly threshold: number;
  /** `LexiconTables` as JSON. */
  readonly tables: string;
}

/**
 * Form `i` is `words[i]`, its words joined by one space; `hashes` is in order, and of forms with the same first word
 * the longest comes first.
 */
export interface LexiconTables {
  readonly terms: readonly CompiledTerm[];
  /** Of each form's first word; see `WordScanner`. */
  readonly hashes: readonly number[];
  readonly words: readonly string[];
  /** Of each form: its term's index · `NEEDS_SIZE` + what it needs. */
  readonly refs: readonly number[];
}
