import type { Language } from '../../text/language.ts';
import type { Actor, Mention } from '../analysis.ts';
import { type Cue, findCue } from './cues.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { classOfNoun } from './source-nouns.ts';
import type { Token } from './tokens.ts';

/** What the readers of one passage share. */
export interface Clause {
  readonly text: string;
  readonly lang: Language;
  readonly tokens: readonly Token[];
  /** A quotation stands right before the passage, in the same paragraph. */
  readonly followsQuote: boolean;
  /** The actor mention that holds an offset, `null` where none does. */
  readonly actorAt: (offset: number) => { readonly actor: Actor; readonly mention: Mention } | null;
}

/** How far a reader looks from where it stands, in tokens: what keeps every reader linear. */
export const REACH = 30;

/** The reporting verb at `i`; `null` for other words, for names ("Tells") and for "informo" where "informó" is meant. */
export function cueAt(clause: Clause, i: number): Cue | null {
  const token = clause.tokens[i];
  if (token?.kind !== 'word') return null;
  const cue = findCue(token.word, clause.lang);
  if (!cue) return null;
  if (cue.needsAccent && !/(?:ó|Ó|\u0301)$/.test(clause.text.slice(token.start, token.end))) return null;
  if (token.capital && !opensClause(clause, i)) return null;
  if (cue.verb === 'dar' && clause.tokens[i + 2]?.word !== 'conocer') return null;
  return cue;
}

/** Whether the token is the first of the passage or stands right after a mark that may precede a capital. */
export function opensClause(clause: Clause, i: number): boolean {
  const before = clause.tokens[i - 1];
  return (
    !before ||
    before.kind === 'quote' ||
    before.kind === 'dash' ||
    before.kind === 'stop' ||
    before.kind === 'colon'
  );
}

/** A day, month or the like: in English and Spanish a name only with a capital in English. */
export function isTime(clause: Clause, i: number): boolean {
  const token = clause.tokens[i];
  if (!token || !FUNCTION_WORDS[clause.lang].time.has(token.word)) return false;
  if (/^(?:april|may|june|august)$/.test(token.word) && isName(clause.tokens[i + 1])) return false;
  return token.word !== 'may' && token.word !== 'march' && token.word !== 'second' ? true : token.capital;
}

/** "June Beittel": a month's name before another capital is a given name. */
function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

/** Whether the token begins another verb: an auxiliary, or a reporting verb that is surely a verb. */
export function isVerb(clause: Clause, i: number): boolean {
  const token = clause.tokens[i];
  if (token?.kind !== 'word') return false;
  const words = FUNCTION_WORDS[clause.lang];
  if (token.word === 'alleged' && words.determiner.has(clause.tokens[i - 1]?.word ?? '')) return false;
  if (words.have.has(token.word) || words.be.has(token.word)) return true;
  if (words.modal.has(token.word) && !token.capital && token.word !== 'to') return true;
  const cue = token.capital ? null : cueAt(clause, i);
  if (!cue || cue.isNounLike || cue.tenses.has('gerund') || classOfNoun(token.word, clause.lang))
    return false;
  if (cue.tenses.has('infinitive') && clause.lang === 'es') return true;
  const next = clause.tokens[i + 1];
  return !(cue.tenses.has('participle') && next !== undefined && /^(?:by|in|por|en|de)$/.test(next.word));
}

/** The text of tokens `first` to `last`. */
export function spanOf(clause: Clause, first: number, last: number): { start: number; end: number } {
  const from = clause.tokens[first];
  const to = clause.tokens[last];
  return { start: from?.start ?? 0, end: to?.end ?? 0 };
}
