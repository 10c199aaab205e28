import type { Clause } from './clause.ts';
import type { Cue } from './cues.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Phrase } from './phrase.ts';
import { isPluralPeople } from './source-nouns.ts';
import type { Lead } from './subject.ts';

/** Base forms want a plural, -s forms a singular, where the subject shows its number. */
export function agrees(clause: Clause, i: number, cue: Cue, phrase: Phrase, lead: Lead): boolean {
  if (clause.lang !== 'en' || lead.hasHave || lead.hasBe) return true;
  const isBase = cue.tenses.has('base') && !cue.tenses.has('past');
  const isThird = cue.tenses.has('present');
  if (!isBase && !isThird) return true;
  const last = clause.tokens[phrase.core];
  const word = last?.word ?? '';
  const opening = clause.tokens[phrase.first]?.word ?? '';
  if (isThird) return !/^(?:they|we|you|i)$/.test(word) && !(isPluralPeople(word, 'en') && !last?.capital);
  if (/^(?:he|she|it)$/.test(word) || /^(?:a|an|this)$/.test(opening)) return false;
  const isPlural =
    /(?:s|men|women|children|people|police|data|many|some|others|they|we|you|i|most|who|media)$/.test(word) ||
    /^(?:we|they|say)$/.test(word);
  return isPlural || hasAnd(clause, phrase) || phrase.first > i;
}

function hasAnd(clause: Clause, phrase: Phrase): boolean {
  for (let i = phrase.first; i <= phrase.core; i++) if (clause.tokens[i]?.word === 'and') return true;
  return clause.tokens[phrase.first + 1]?.word === 'of' || isPluralPeople(headWord(clause, phrase), 'en');
}

/** The last word before the first preposition of a phrase. */
function headWord(clause: Clause, phrase: Phrase): string {
  let head = phrase.first;
  for (let i = phrase.first + 1; i <= phrase.core; i++) {
    if (FUNCTION_WORDS[clause.lang].link.has(clause.tokens[i]?.word ?? '')) break;
    head = i;
  }
  return clause.tokens[head]?.word ?? '';
}
