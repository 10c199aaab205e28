import type { Clause } from './clause.ts';
import type { Cue } from './cues.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Phrase } from './phrase.ts';
import { classOfNoun, isPluralPeople } from './source-nouns.ts';
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
  return isPlural || hasPlural(clause, phrase) || phrase.first > i;
}

/** Whether "and" or a plural noun stands before the first preposition: "figures of the army", "Ruiz and Mena". */
function hasPlural(clause: Clause, phrase: Phrase): boolean {
  for (let i = phrase.first; i <= phrase.core; i++) {
    const word = clause.tokens[i]?.word ?? '';
    if (word === 'and') return true;
    if (FUNCTION_WORDS.en.link.has(word)) return word === 'of' && i === phrase.first + 1;
    if (isPluralPeople(word, 'en') || (/s$/.test(word) && classOfNoun(word, 'en') !== null)) return true;
  }
  return false;
}
