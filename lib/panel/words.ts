import type { Language } from '../text/language.ts';

/** The interface's texts and language, handed in by the entry point. */
export interface Words {
  /** The text under a key of `_locales`, with `$1`… filled in. Throws where there is none. */
  readonly t: (key: string, ...substitutions: (string | number)[]) => string;
  readonly lang: Language;
}
