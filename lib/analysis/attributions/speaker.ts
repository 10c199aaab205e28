import { type Clause, cueAt, isVerb } from './clause.ts';
import { hasQuoteBefore, hasThat, isAside } from './complement.ts';
import { FUNCTION_WORDS, isAdverb } from './function-words.ts';
import { phraseAfter } from './noun-phrase.ts';
import { isUnderSecretary, type Phrase } from './phrase.ts';
import { readSource } from './source-kind.ts';
import { classOfNoun, isPluralPeople } from './source-nouns.ts';
import { hasVerb, type Lead, mainSubject, subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';

/** Who speaks a finite verb; `null` where the source is left out, `undefined` where nobody can be told. */
export function findSpeaker(clause: Clause, i: number, lead: Lead): Phrase | null | undefined {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  const before = tokens[lead.first - 1];
  const isQuoted = hasQuoteBefore(clause, lead.first);
  const after = tokens[i]?.word === 'told' ? null : speakerAfter(clause, i);
  const comesFirst = isQuoted || before?.kind !== 'word' || /^(?:as|como|segun|asi)$/.test(before.word);
  const isSpeaker = after !== null && looksLikeSpeaker(clause, after);
  if (comesFirst && isSpeaker && (isQuoted || before?.kind === 'word')) return after;
  const isKnown = isSpeaker && readSource(clause, after).isKnown;
  if (comesFirst && isKnown && lang === 'es' && !subjectBefore(clause, lead.first)) return after;
  if (before && (words.and.has(before.word) || before.word === 'but' || before.word === 'pero')) {
    const main = mainSubject(clause, i);
    return main && looksLikeSpeaker(clause, main) ? main : lang === 'es' ? null : undefined;
  }
  const frames = cueAt(clause, i)?.frames;
  const mayInvert = frames?.has('any') || frames?.has('clause') || frames?.has('finding');
  const subject = before ? subjectBefore(clause, lead.first) : null;
  const isSpokenFor = !isKnown && subject !== null && readSource(clause, subject).isKnown;
  const isAfter = before?.kind === 'comma' && mayInvert && isSpeaker && !isSpokenFor;
  if (isAfter && isAside(clause, i, after.last, false)) return after;
  if (before?.kind === 'comma' && lang === 'es' && isMark(tokens[i + 1]) && !hasThat(clause, i + 1, false))
    return null;
  if (subject && looksLikeSpeaker(clause, subject)) return subject;
  if (lang === 'es') {
    if (isKnown) return after;
    return mayLeaveOut(clause, lead.first) ? null : undefined;
  }
  return undefined;
}

/** Where a Spanish verb may do without its subject: at the start, after a mark, "y", "pues"; not after "si" or "que". */
function mayLeaveOut(clause: Clause, first: number): boolean {
  const { tokens, lang } = clause;
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || /^(?:y|e|pero|pues|aunque|mas|sino|segun|como)$/.test(before.word))
    return true;
  let opening = first - 1;
  while (opening > 0 && first - opening < 6 && tokens[opening - 1]?.kind === 'word') opening--;
  const isWhole = opening === 0 || tokens[opening - 1]?.kind === 'comma';
  const word = tokens[opening]?.word ?? '';
  return isWhole && FUNCTION_WORDS[lang].preposition.has(word) && !hasVerb(clause, opening, first);
}

function isMark(token: Token | undefined): boolean {
  return !token || token.kind === 'comma' || token.kind === 'stop' || token.kind === 'dash';
}

/** The phrase right after the verb, where a verb-first order puts its subject. */
function speakerAfter(clause: Clause, i: number): Phrase | null {
  const { tokens, lang } = clause;
  let at = i + 1;
  while (tokens[at]?.kind === 'word' && isAdverb(tokens[at]?.word ?? '', lang) && at < i + 4) at++;
  if (lang === 'es' && tokens[at]?.word === 'a' && tokens[at + 1]?.word === 'su') return null;
  if (
    lang === 'es' &&
    /^(?:este|esta|el)$/.test(tokens[at]?.word ?? '') &&
    FUNCTION_WORDS.es.time.has(tokens[at + 1]?.word ?? '')
  )
    at += 2;
  if (tokens[at]?.kind !== 'word') return null;
  if (FUNCTION_WORDS[lang].preposition.has(tokens[at]?.word ?? '') && !isUnderSecretary(tokens, at)) {
    const far = lang === 'es' ? afterAdverbial(clause, at) : -1;
    return far === -1 ? null : phraseAfter(clause, far);
  }
  const opening = tokens[at];
  if (
    lang === 'es' &&
    !opening?.capital &&
    /.{3}[aei]r$/.test(opening?.word ?? '') &&
    !classOfNoun(opening?.word ?? '', lang)
  )
    return null;
  const phrase = phraseAfter(clause, at);
  if (!phrase || /^(?:that|que|so|it|him|her|them|us|me|reporters)$/.test(tokens[at]?.word ?? ''))
    return null;
  const next = tokens[phrase.core + 1];
  return lang === 'en' && next && isVerb(clause, phrase.core + 1) ? null : phrase;
}

const ADVERBIAL_REACH = 9;

/** "dijo en la conferencia de ayer el secretario": where the article of an office or institution stands after an adverbial; -1 for none. */
function afterAdverbial(clause: Clause, at: number): number {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  if (!/^(?:en|durante|tras|ante|mediante)$/.test(tokens[at]?.word ?? '')) return -1;
  for (let i = at + 2; i < at + ADVERBIAL_REACH && tokens[i]?.kind === 'word'; i++) {
    const { word } = tokens[i] as Token;
    if (words.that.has(word) || words.clause.has(word) || isVerb(clause, i)) return -1;
    const before = tokens[i - 1]?.word ?? '';
    const isFree = !words.preposition.has(before) && !words.link.has(before) && !words.and.has(before);
    const kind = classOfNoun(tokens[i + 1]?.word ?? '', lang);
    if (/^(?:el|la)$/.test(word) && isFree && (kind === 'role' || kind === 'institution')) return i;
  }
  return -1;
}

const NOBODY = /^(?:no|nobody|none|neither|nadie|ninguno|ninguna|ningun)$/;

/** Whether a phrase can be a source at all: no first person, and in Spanish no bare unknown word. */
export function looksLikeSpeaker(clause: Clause, phrase: Phrase): boolean {
  const reading = readSource(clause, phrase);
  const opening = clause.tokens[phrase.first]?.word ?? '';
  if (NOBODY.test(opening)) return false;
  const isBare = !FUNCTION_WORDS[clause.lang].determiner.has(opening);
  if (clause.lang === 'es' && !reading.isKnown) return !isBare;
  if (reading.isPronoun)
    return !/^(?:i|we|you|yo|nosotros)(?:'|$)/.test(clause.tokens[phrase.first]?.word ?? '');
  return (
    reading.isKnown ||
    reading.kind === 'person' ||
    isPluralPeople(clause.tokens[phrase.core]?.word ?? '', clause.lang)
  );
}
