import type { Clause } from './clause.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Phrase } from './phrase.ts';
import { classOfNoun } from './source-nouns.ts';

/** Particles inside a person's name. */
const PARTICLE = /^(?:de|del|la|las|los|y|van|von|da|dos)$/;

/**
 * Where the name ends that an office is told with: "el secretario de Marina, José Ojeda,", "the mayor, Ana Lund,". The
 * office runs from token `first` to `last`; `last` itself where no name follows it between commas.
 */
export function nameAfterRole(clause: Clause, first: number, last: number): number {
  const { tokens } = clause;
  if (tokens[last + 1]?.kind !== 'comma' || !tokens[last + 2]?.capital || !isOffice(clause, first, last))
    return last;
  const end = nameEnd(clause, last + 2);
  const after = tokens[end + 1];
  const isClosed = after === undefined || /^(?:comma|stop|quote|dash|close)$/.test(after.kind);
  return isClosed ? end : last;
}

/** "Omar García, secretario de Marina": the phrase begins with the name where a bare office follows it after a comma. */
export function withNameBefore(clause: Clause, phrase: Phrase): Phrase {
  const { tokens, lang } = clause;
  const opening = tokens[phrase.first];
  const isBare = opening?.capital === false && classOfNoun(opening.word, lang) === 'role';
  if (!isBare || tokens[phrase.first - 1]?.kind !== 'comma') return phrase;
  let first = phrase.first - 1;
  while (tokens[first - 1]?.kind === 'word' && tokens[first - 1]?.capital) first--;
  const isName = first < phrase.first - 2;
  return isName ? { first, core: phrase.first - 2, last: phrase.last } : phrase;
}

/** The last token of the name that begins at `at`. */
export function nameEnd({ tokens }: Clause, at: number): number {
  let end = at;
  for (let i = at + 1; i < at + 8; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (token.capital) end = i;
    else if (!PARTICLE.test(token.word)) break;
  }
  return end;
}

/** Whether the head of a phrase is a common noun of an office, and no name stands in it yet: "el secretario de Marina". */
function isOffice(clause: Clause, first: number, last: number): boolean {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  const isRole = (i: number) =>
    tokens[i]?.capital === false && classOfNoun(tokens[i]?.word ?? '', lang) === 'role';
  let at = first;
  while (at < last && words.determiner.has(tokens[at]?.word ?? '')) at++;
  if (lang === 'es') return isRole(at) || (isRole(at + 1) && tokens[at]?.capital === false);
  let end = at;
  while (end < last && !words.link.has(tokens[end + 1]?.word ?? '')) end++;
  return isRole(end);
}
