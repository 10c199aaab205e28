import { generatePassphrase } from 'secure-password-utilities';
import { DEFAULT_WORDLIST } from 'secure-password-utilities/wordlists';
import { drawnBits } from '../sync/passphrase-strength.ts';

export interface Suggestion {
  readonly passphrase: string;
  readonly words: number;
  /** How many words it was drawn from. */
  readonly of: number;
  readonly bits: number;
}

const WORDS = 6;

/** Six words drawn by chance from EFF's long list, joined by hyphens. */
export function suggestPassphrase(): Suggestion {
  const of = DEFAULT_WORDLIST.length;
  return {
    passphrase: generatePassphrase(WORDS, DEFAULT_WORDLIST),
    words: WORDS,
    of,
    bits: drawnBits(WORDS, of),
  };
}
