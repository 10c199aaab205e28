import type { SourceKind } from '../analysis.ts';
import { type Clause, isVerb } from './clause.ts';
import {
  hasBareClause,
  hasCharge,
  hasColon,
  hasObject,
  hasQuoteAfter,
  hasQuoteBefore,
  hasThat,
  isAside,
} from './complement.ts';
import type { Cue } from './cues.ts';
import { FUNCTION_WORDS, isAdverb } from './function-words.ts';
import { isPronoun, type Phrase, phraseAfter } from './noun-phrase.ts';
import { readSource } from './source-kind.ts';
import { classOfNoun, isPluralPeople } from './source-nouns.ts';
import { type Lead, leadOf, mainSubject, subjectBefore } from './subject.ts';

/** A source and its cue by token; `phrase` is `null` where the source is left out ("Añadió que"). */
export interface Reported {
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly phrase: Phrase | null;
}

/** What the reporting verb at token `i` reports and by whom; `null` where it makes no claim of anyone's. */
export function findReported(clause: Clause, i: number, cue: Cue): Reported | null {
  const lead = leadOf(clause, i);
  const { lang, tokens } = clause;
  const onlyInfinitive = lang === 'es' && cue.tenses.has('infinitive') && cue.tenses.size === 1;
  if (onlyInfinitive) return heardSaying(clause, i);
  if (lead.isNegated || lead.isUnreal) return null;
  if (lead.isPassive) return byAgent(clause, i, cue);
  const tenses = cue.tenses;
  const isGerund = tenses.has('gerund') && !lead.hasBe;
  if (isLabel(clause, i, lead, cue)) return null;
  if (tenses.has('participle') && !tenses.has('past') && !lead.hasHave) return null;
  if (cue.isNounLike && isNoun(clause, i, lead)) return null;
  const cueFirst = lead.hasHave ? lead.first : i;
  const found = isGerund ? gerundSource(clause, i) : finiteSource(clause, i, lead, cue);
  if (found && !canSpeak(clause, found, cue, isGerund)) return null;
  if (found === undefined) return null;
  const first = Math.min(found?.first ?? i, lead.first);
  const last = found && found.first > i ? found.last : i;
  if (!makesClaim({ clause, cue, i, first, last, phrase: found })) return null;
  if (found && !agrees(clause, i, cue, found, lead)) return null;
  if (found === null && (lang === 'en' || isGerund)) return null;
  if (tokens[i + 1]?.word === 'to' && cue.verb !== 'tell') return null;
  return { cueFirst, cueLast: i, phrase: found };
}

/** "what she calls", "called for", "the cartel's alleged": a name, a request or an adjective, no claim. */
function isLabel(clause: Clause, i: number, lead: Lead, cue: Cue): boolean {
  const { tokens } = clause;
  if (cue.verb === 'call' && /^(?:for|on|upon|in|off|out)$/.test(tokens[i + 1]?.word ?? '')) return true;
  const isNaming = /^(?:call|describe|label|dub|deem|calificar|considerar)$/.test(cue.verb);
  if (isNaming) {
    for (let k = i - 1; k >= 0 && i - k < 6 && tokens[k]?.kind === 'word'; k--) {
      if (/^(?:what|que)$/.test(tokens[k]?.word ?? '')) return true;
    }
  }
  return lead.first === i && clause.lang === 'en' && /'s?$/.test(tokens[i - 1]?.word ?? '');
}

/** Whether the phrase can be the subject of this verb: a thing that "demonstrates" or "recognizing" is no source. */
function canSpeak(clause: Clause, phrase: Phrase, cue: Cue, isGerund: boolean): boolean {
  const reading = readSource(clause, phrase);
  return reading.isKnown || (cue.frames.has('any') && !isGerund) || (!isGerund && !cue.frames.has('finding'));
}

/** A noun, not a verb: after a determiner, an adjective or a preposition ("the claim that", "in reports"). */
function isNoun(clause: Clause, i: number, lead: Lead): boolean {
  const before = clause.tokens[lead.first - 1];
  if (lead.first < i) return false;
  if (!before || before.kind === 'comma' || before.kind === 'colon') return true;
  if (before.kind !== 'word') return before.kind !== 'quote' && before.kind !== 'dash';
  const words = FUNCTION_WORDS[clause.lang];
  if (isPronoun(clause, i - 1)) return false;
  if (words.determiner.has(before.word) || words.preposition.has(before.word) || words.and.has(before.word))
    return true;
  if (/'s?$/.test(before.word)) return true;
  const isNamed =
    before.capital ||
    classOfNoun(before.word, clause.lang) !== null ||
    isPluralPeople(before.word, clause.lang);
  return !isNamed;
}

/** Base forms want a plural, -s forms a singular, where the subject shows its number. */
function agrees(clause: Clause, i: number, cue: Cue, phrase: Phrase, lead: Lead): boolean {
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

/** Who speaks a finite verb; `null` where the source is left out, `undefined` where nobody can be told. */
function finiteSource(clause: Clause, i: number, lead: Lead, cue: Cue): Phrase | null | undefined {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  const before = tokens[lead.first - 1];
  const isInverted =
    !before ||
    before.kind !== 'word' ||
    hasQuoteBefore(clause, lead.first) ||
    /^(?:as|como|segun|asi)$/.test(before.word);
  const after = speakerAfter(clause, i);
  if (
    isInverted &&
    after &&
    (lang === 'es' || hasQuoteBefore(clause, lead.first) || before?.kind === 'comma' || before?.word === 'as')
  ) {
    if (lang === 'es' || looksLikeSpeaker(clause, after)) return after;
  }
  if (before && (words.and.has(before.word) || before.word === 'but' || before.word === 'pero')) {
    const main = mainSubject(clause, i);
    return main && looksLikeSpeaker(clause, main) ? main : lang === 'es' ? null : undefined;
  }
  const subject = before ? subjectBefore(clause, lead.first) : null;
  if (subject && looksLikeSpeaker(clause, subject)) return subject;
  if (lang === 'es') {
    if (after && looksLikeSpeaker(clause, after) && readSource(clause, after).isKnown) return after;
    return cue.tenses.has('past') || cue.tenses.has('present') || cue.tenses.has('participle')
      ? null
      : undefined;
  }
  return undefined;
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
  if (FUNCTION_WORDS[lang].preposition.has(tokens[at]?.word ?? '') || tokens[at]?.kind !== 'word')
    return null;
  const phrase = phraseAfter(clause, at);
  if (!phrase || /^(?:that|que|so|it|him|her|them|us|me|reporters)$/.test(tokens[at]?.word ?? ''))
    return null;
  const next = tokens[phrase.core + 1];
  return lang === 'en' && next && isVerb(clause, phrase.core + 1) ? null : phrase;
}

function looksLikeSpeaker(clause: Clause, phrase: Phrase): boolean {
  const reading = readSource(clause, phrase);
  if (reading.isPronoun)
    return !/^(?:i|we|you|yo|nosotros)(?:'|$)/.test(clause.tokens[phrase.first]?.word ?? '');
  return (
    reading.isKnown ||
    reading.kind === 'person' ||
    isPluralPeople(clause.tokens[phrase.core]?.word ?? '', clause.lang)
  );
}

/** "with his attorney saying", "…, adding that": the phrase before it after "with", else the sentence's subject. */
function gerundSource(clause: Clause, i: number): Phrase | null | undefined {
  const { tokens, lang } = clause;
  const cited = citedSource(clause, i);
  if (cited) return cited;
  const before = tokens[i - 1];
  const mayFollow =
    /^(?:and|or|but|before|after|while|when|by|in|y|e|pero|tambien|also|even|later|then|publicly)$/;
  const isApart =
    !before || before.kind !== 'word' || mayFollow.test(before.word) || isAdverb(before.word, lang);
  const direct = subjectBefore(clause, i);
  const opening = direct ? tokens[direct.first - 1]?.word : undefined;
  if (direct && (opening === 'with' || opening === 'con') && before?.kind === 'word') return direct;
  if (!isApart) return undefined;
  const main = mainSubject(clause, i);
  return main && looksLikeSpeaker(clause, main) ? main : undefined;
}

/** "citing information from US authorities": what is cited is itself the source. */
function citedSource(clause: Clause, i: number): Phrase | null {
  if (!/^(?:citing|citando)$/.test(clause.tokens[i]?.word ?? '')) return null;
  const at = clause.tokens[i + 1]?.word === 'a' ? i + 2 : i + 1;
  const phrase = phraseAfter(clause, at, true);
  if (!phrase) return agentBefore(clause, i);
  const reading = readSource(clause, phrase);
  const isSource = reading.kind !== 'person' || clause.tokens[phrase.core]?.capital === true;
  return reading.isKnown && isSource ? phrase : agentBefore(clause, i);
}

/** "an effort by elements of the army …, citing 'lack of clarity'": whoever does what the reason is given for. */
function agentBefore(clause: Clause, i: number): Phrase | null {
  for (let k = i - 1; k >= 0 && i - k < 15; k--) {
    if (!/^(?:by|por)$/.test(clause.tokens[k]?.word ?? '')) continue;
    const phrase = phraseAfter(clause, k + 1);
    return phrase && readSource(clause, phrase).isKnown ? phrase : null;
  }
  return null;
}

/** "as first reported by the Times", "was confirmed by officials". */
function byAgent(clause: Clause, i: number, cue: Cue): Reported | null {
  const by = clause.tokens[i + 1]?.word;
  if ((by !== 'by' && by !== 'por') || !(cue.frames.has('finding') || cue.frames.has('any'))) return null;
  const phrase = phraseAfter(clause, i + 2);
  return phrase && readSource(clause, phrase).isKnown ? { cueFirst: i, cueLast: i, phrase } : null;
}

/** "se escucha decir al periodista", "se escucha a Gómez recordar que": an infinitive that somebody is heard saying. */
function heardSaying(clause: Clause, i: number): Reported | null {
  const { tokens } = clause;
  let heard = i - 1;
  while (
    heard >= 0 &&
    i - heard < 12 &&
    !/^(?:escuch|oy[eo]|oir|ve$|ven$|vio$)/.test(tokens[heard]?.word ?? '')
  )
    heard--;
  const isHeard = heard >= 0 && i - heard < 12;
  if (isHeard) {
    const after = /^(?:al|a)$/.test(tokens[i + 1]?.word ?? '') ? phraseAfter(clause, i + 2) : null;
    const before = /^(?:al|a)$/.test(tokens[heard + 1]?.word ?? '') ? phraseAfter(clause, heard + 2) : null;
    const phrase = after ?? (before && before.last < i ? before : null);
    return phrase ? { cueFirst: i, cueLast: i, phrase } : null;
  }
  const opening = tokens[i - 1]?.word ?? '';
  if (
    !/^(?:al|tras|de)$/.test(opening) ||
    !(hasThat(clause, i + 1, false) || hasQuoteAfter(clause, i + 1, 3))
  )
    return null;
  if (opening === 'de' && !/^(?:luego|despues|ademas|antes)$/.test(tokens[i - 2]?.word ?? '')) return null;
  const main = mainSubject(clause, i);
  return main && looksLikeSpeaker(clause, main) ? { cueFirst: i, cueLast: i, phrase: main } : null;
}

interface Candidate {
  readonly clause: Clause;
  readonly cue: Cue;
  readonly i: number;
  /** First and last token of source and verb together. */
  readonly first: number;
  readonly last: number;
  readonly phrase: Phrase | null;
}

function makesClaim({ clause, cue, i, first, last, phrase }: Candidate): boolean {
  const next = last + 1;
  const isQuoted =
    hasQuoteBefore(clause, first) || hasQuoteAfter(clause, next, cue.frames.has('quote') ? 8 : 12);
  if (isQuoted) return true;
  if (cue.frames.has('charge') && hasCharge(clause, i + 1, cue)) return true;
  const isOnlyQuote = !cue.frames.has('any') && !cue.frames.has('clause') && !cue.frames.has('finding');
  if (isOnlyQuote) return isCited(clause, i, phrase) || hasColon(clause, next);
  const hasListener = LISTENED.has(cue.verb);
  const isClause =
    hasThat(clause, next, hasListener) || hasColon(clause, next) || isAside(clause, first, last, hasListener);
  if (isClause) return true;
  if (cue.isNounLike && !cue.frames.has('finding')) return hasBareClause(clause, next);
  if (hasBareClause(clause, next)) return true;
  if (cue.frames.has('finding') && phrase) {
    const kind = readSource(clause, phrase);
    return kind.isKnown && showsObject(cue, kind.kind) && hasObject(clause, next);
  }
  if (cue.frames.has('any')) {
    const word = clause.tokens[next];
    return word !== undefined && word.kind === 'word' && clause.tokens[next + 2] !== undefined;
  }
  return false;
}

/** Verbs with a listener between them and what they say. */
const LISTENED = new Set(
  'tell inform advise warn notify informar advertir comunicar notificar alertar'.split(' '),
);
/** What an institution, too, does to a plain object when it makes a finding; "report" or "find" it does to things. */
const INSTITUTION_FINDS = new Set(
  'indicate suggest reveal estimate confirm project forecast indicar revelar confirmar informar reportar'.split(
    ' ',
  ),
);

function showsObject(cue: Cue, kind: SourceKind): boolean {
  return (
    kind === 'document' || kind === 'media' || (kind === 'institution' && INSTITUTION_FINDS.has(cue.verb))
  );
}

function isCited(clause: Clause, i: number, phrase: Phrase | null): boolean {
  if (!/^(?:citing|citando)$/.test(clause.tokens[i]?.word ?? '')) return false;
  return phrase !== null && phrase.first > i;
}
