import { type Clause, cueAt, isVerb } from './clause.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Token } from './tokens.ts';

/** A noun phrase by its first and last token. `core` is the last token before an apposition. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly core: number;
}

/** "El Chapo" in `Joaquín “El Chapo” Guzmán`: quoted, short, between capitals. */
export function isNickname(clause: Clause, i: number): boolean {
  const token = clause.tokens[i];
  if (token?.kind !== 'quote' || token.end - token.start > 32) return false;
  return clause.tokens[i - 1]?.capital === true && clause.tokens[i + 1]?.capital === true;
}

/** A pronoun that can speak by itself. Spanish "él" only with its accent. */
export function isPronoun(clause: Clause, i: number): boolean {
  const token = clause.tokens[i];
  const isContraction =
    clause.lang === 'en' && /^(?:i|we|you|he|she|they|it)'\p{L}+$/u.test(token?.word ?? '');
  if (isContraction) return true;
  if (token?.kind !== 'word' || !FUNCTION_WORDS[clause.lang].pronoun.has(token.word)) return false;
  if (clause.lang === 'en') {
    if (!/^(?:some|many|others|this)$/.test(token.word)) return true;
    return token.word !== 'this' && (cueAt(clause, i + 1) !== null || isVerb(clause, i + 1));
  }
  if (token.word === 'el') return /^[éÉ]/.test(clause.text.slice(token.start, token.end));
  return !/^(?:este|esta|estos|uno|otros|algunos|muchos)$/.test(token.word) || cueAt(clause, i + 1) !== null;
}

/** "Under" where it opens an office and is no preposition: "Under Secretary of the Treasury". */
export function isUnderSecretary(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.word === 'under' && tokens[i]?.capital === true && tokens[i + 1]?.word === 'secretary';
}
