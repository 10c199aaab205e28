import { appositionAfter, opensApposition } from './apposition.ts';
import { type Clause, cueAt, isTime, isVerb, REACH } from './clause.ts';
import { FUNCTION_WORDS, isAdverb } from './function-words.ts';
import { nameAfterRole, withNameBefore } from './name-beside-role.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import { isPronoun, type Phrase } from './phrase.ts';
import { readSource } from './source-kind.ts';
import { classOfNoun } from './source-nouns.ts';

/** What stands in front of a reporting verb: its auxiliaries, and whether they unmake the claim. */
export interface Lead {
  /** First token of the verb group: "has" of "has repeatedly said". */
  readonly first: number;
  readonly isNegated: boolean;
  /** After a modal, "to", or "se": a plan, an order or nobody. */
  readonly isUnreal: boolean;
  readonly isPassive: boolean;
  readonly hasHave: boolean;
  readonly hasBe: boolean;
}

/** Reads the auxiliaries and adverbs left of the verb at `cue`. */
export function leadOf(clause: Clause, cue: number): Lead {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  let first = cue;
  let isNegated = false;
  let isUnreal = false;
  let hasHave = false;
  let hasBe = false;
  for (let i = cue - 1; i >= 0 && cue - i < 6; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (words.not.has(token.word)) isNegated = true;
    if (words.have.has(token.word) && token.word !== 'having') hasHave = true;
    else if (words.be.has(token.word)) hasBe = true;
    else if (words.modal.has(token.word) && !(token.capital && token.word === 'may')) isUnreal = true;
    else if (lang === 'es' && /^(?:lo|la|le|les|nos|me|los|te|se)$/.test(token.word)) {
      if (token.word === 'se') isUnreal = true;
    } else if (!words.not.has(token.word) && !isAdverb(token.word, lang)) break;
    first = i;
  }
  while (first < cue && isAdverb(tokens[first]?.word ?? '', lang)) first++;
  const form = cueAt(clause, cue);
  const isPassive = hasBe && !form?.tenses.has('gerund') && form?.tenses.has('participle') === true;
  return { first, isNegated, isUnreal, isPassive, hasHave, hasBe };
}

/** "state data released last week show": what was done with the paper before its verb. */
export const MADE_PUBLIC =
  /^(?:released|published|issued|unveiled|obtained|compiled|publicad[oa]s|difundid[oa]s|divulgad[oa]s|presentad[oa]s)$/;

/** "on Tuesday", "earlier this month", "last week" between a subject and its verb; the "year" of "a report for the year" is none. */
export function isTimeAside(clause: Clause, i: number): boolean {
  const word = clause.tokens[i]?.word ?? '';
  if (isTime(clause, i) || /^(?:this|early|late|earlier|later)$/.test(word)) return true;
  const near = /^(?:this|last)$/;
  if (/^(?:week|month|year)$/.test(word)) return near.test(clause.tokens[i - 1]?.word ?? '');
  return near.test(word) && /^(?:week|month|year)$/.test(clause.tokens[i + 1]?.word ?? '');
}

/** The subject in front of token `before` (exclusive), over appositions and asides between commas or dashes. */
export function subjectBefore(clause: Clause, before: number): Phrase | null {
  const { tokens, lang } = clause;
  let end = before - 1;
  while (end >= 0 && tokens[end]?.kind === 'word' && isAdverb(tokens[end]?.word ?? '', lang)) end--;
  const beforeTimes = end;
  while (end >= 0 && before - end < 6 && isTimeAside(clause, end)) end--;
  if (end < beforeTimes && /^(?:on|in|el|este|esta|la|en)$/.test(tokens[end]?.word ?? '')) end--;
  if (end < beforeTimes && MADE_PUBLIC.test(tokens[end]?.word ?? '')) end--;
  if (tokens[end]?.kind === 'comma' && tokens[end - 1]?.kind === 'dash') end--;
  const closing = tokens[end];
  if (!closing) return null;
  if (closing.kind !== 'comma' && closing.kind !== 'dash') {
    if (closing.word === 'que' && tokens[end - 1]?.kind !== 'comma') return null;
    if (/^(?:who|which|quien|quienes|que)$/.test(closing.word)) return antecedent(clause, end);
    const phrase = phraseBefore(clause, end);
    return phrase && (pastAdverbial(clause, phrase.first) ?? withNameBefore(clause, phrase));
  }
  let nested: Phrase | null = null;
  let last = end - 1;
  for (let i = end - 1, hops = 0; i >= 0 && end - i < REACH && hops < 4; i--) {
    const token = tokens[i];
    if (token?.kind === 'stop' || token?.kind === 'colon') return null;
    if (token?.kind === 'quote' && token.end - token.start > 40) return null;
    if (token?.kind !== 'comma' && token?.kind !== 'dash') continue;
    hops++;
    if (closing.kind === 'dash' && token.kind !== 'dash') continue;
    const name = phraseBefore(clause, i - 1);
    if (!name || !startsSubject(clause, name.first)) continue;
    const isRelative = /^(?:who|which|quien|que|whose|cuyo)$/.test(tokens[i + 1]?.word ?? '');
    if (isRelative) last = i - 1;
    const first = tokens[name.first];
    const isRole = !first?.capital && classOfNoun(first?.word ?? '', lang) === 'role';
    if (isRole && tokens[name.first - 1]?.kind === 'comma') {
      nested ??= { ...name, last };
      continue;
    }
    if (closing.kind === 'dash' || isRelative) return nested ?? name;
    if (opensApposition(clause, i + 1) || nameAfterRole(clause, name.first, i - 1) === last)
      return { ...name, last };
    if (hasVerb(clause, i + 1, end)) continue;
    const isNamed = tokens[i + 1]?.capital === true && tokens[name.core]?.capital === false;
    return isNamed ? { ...name, last } : name;
  }
  return nested ?? (closing.kind === 'comma' ? spliced(clause, end - 1) : null);
}

/**
 * "quien en una publicación aseguró", "the group that tracks the case said": what stands right before the verb hangs on a
 * relative clause, and its antecedent speaks; `null` where it does not.
 */
function pastAdverbial(clause: Clause, first: number): Phrase | null {
  const { tokens } = clause;
  const [relative, before] = [tokens[first - 2], tokens[first - 1]];
  if (before?.kind !== 'word' || relative?.kind !== 'word') return null;
  if (!/^(?:who|that|which|que|quien)$/.test(relative.word) || before.capital) return null;
  const isAdverbial = FUNCTION_WORDS[clause.lang].preposition.has(before.word);
  const isObject = !isAdverbial && FUNCTION_WORDS[clause.lang].determiner.has(tokens[first]?.word ?? '');
  return isAdverbial || isObject ? antecedent(clause, first - 2) : null;
}

/** "José Machado, denunció que": the phrase before a lone comma, where nothing else stands in front of it. */
function spliced(clause: Clause, end: number): Phrase | null {
  const phrase = clause.lang === 'es' ? phraseBefore(clause, end) : null;
  const before = phrase ? clause.tokens[phrase.first - 1] : undefined;
  const opening = phrase ? (clause.tokens[phrase.first]?.word ?? '') : '';
  return phrase &&
    !isAdverb(opening, clause.lang) &&
    (!before || before.kind === 'stop' || before.kind === 'quote')
    ? phrase
    : null;
}

/** Whether a phrase that begins at `first` can be a subject: what stands before it is no preposition. */
function startsSubject(clause: Clause, first: number): boolean {
  const before = clause.tokens[first - 1];
  return (
    before?.kind !== 'word' ||
    before.word === 'but' ||
    !FUNCTION_WORDS[clause.lang].preposition.has(before.word)
  );
}

/** Whether a verb stands among the tokens from `from` to before `to`. */
export function hasVerb(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(clause, i)) return true;
  return false;
}

/** "Hecht, who said": the one whom the relative pronoun takes up. */
function antecedent(clause: Clause, relative: number): Phrase | null {
  const end = clause.tokens[relative - 1]?.kind === 'comma' ? relative - 2 : relative - 1;
  const phrase = end >= 0 ? phraseBefore(clause, end) : null;
  return phrase && readSource(clause, phrase).isKnown ? phrase : null;
}

/** The subject of the sentence that token `at` stands in: its first phrase that opens no adverbial. */
export function mainSubject(clause: Clause, at: number): Phrase | null {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  let i = 0;
  for (let steps = 0; i < at && steps < 6; steps++) {
    const token = tokens[i];
    if (!token) return null;
    const isAdverbial =
      token.kind !== 'word' ||
      (words.preposition.has(token.word) && !isPronoun(clause, i)) ||
      (words.clause.has(token.word) && token.word !== 'that') ||
      words.and.has(token.word) ||
      isAdverb(token.word, lang) ||
      isTime(clause, i) ||
      (lang === 'en' && /ing$/.test(token.word) && !classOfNoun(token.word, lang));
    if (!isAdverbial) {
      const phrase = phraseAfter(clause, i);
      return phrase && phrase.last < at ? withApposition(clause, phrase) : null;
    }
    const isShort = token.kind !== 'word' || isAdverb(token.word, lang) || words.and.has(token.word);
    i = isShort ? i + 1 : nextComma(clause, i, at);
  }
  return null;
}

function withApposition(clause: Clause, phrase: Phrase): Phrase {
  return { ...phrase, last: Math.max(phrase.last, appositionAfter(clause, phrase.core)) };
}

function nextComma(clause: Clause, from: number, to: number): number {
  for (let i = from; i < to && i - from < REACH; i++) if (clause.tokens[i]?.kind === 'comma') return i + 1;
  return to;
}
