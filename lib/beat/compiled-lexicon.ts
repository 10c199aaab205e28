/**
 * What a group's terms say of a text:
 * `core` – on the beat by itself; `topic` – the beat's matter, wherever it happens; `place` – the beat's places and
 * institutions; `elsewhere` – other places; `counter` – another matter; `neutral` – keeps its words from counting for
 * another term ("New Mexico" is not "Mexico").
 */
export const ROLES = ['core', 'topic', 'place', 'elsewhere', 'counter', 'neutral'] as const;
export type Role = (typeof ROLES)[number];

/** [name shown as evidence, role as an index into `ROLES`, weight, needs, forms: words joined by one space]. */
export type CompiledTerm = readonly [
  name: string,
  role: number,
  weight: number,
  needs: number,
  forms: readonly string[],
];

/** Bits of a term's `needs`: capitals and accents as written; a text in English; a text in Spanish. */
export const EXACT = 1;
export const ENGLISH = 2;
export const SPANISH = 4;

/** A pack's lexicon made ready for judging; plain JSON, small enough for every page to read from extension storage. */
export interface CompiledLexicon {
  readonly pack: string;
  /** How much evidence a text needs; see `weigh`. */
  readonly threshold: number;
  readonly terms: readonly CompiledTerm[];
}
