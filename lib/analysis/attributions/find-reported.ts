import { agrees } from './agreement.ts';
import { makesClaim } from './claim.ts';
import { type Clause, isVerb } from './clause.ts';
import { hasBareClause, hasColon, hasQuoteBefore, hasThat } from './complement.ts';
import type { Cue } from './cues.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { isPronoun, type Phrase } from './phrase.ts';
import type { Reported } from './reported.ts';
import { findAgent, findHeard, findSideSpeaker } from './side-speaker.ts';
import { readSource } from './source-kind.ts';
import { classOfNoun, isPluralPeople } from './source-nouns.ts';
import { findSpeaker } from './speaker.ts';
import { isTimeAside, type Lead, leadOf, MADE_PUBLIC } from './subject.ts';

/** What the reporting verb at token `i` reports and by whom; `null` where it makes no claim of anyone's. */
export function findReported(clause: Clause, i: number, cue: Cue): Reported | null {
  const lead = leadOf(clause, i);
  const { lang, tokens } = clause;
  const onlyInfinitive = lang === 'es' && cue.tenses.has('infinitive') && cue.tenses.size === 1;
  if (onlyInfinitive) return findHeard(clause, i);
  if (lead.isNegated || lead.isUnreal) return null;
  if (lead.isPassive) return findAgent(clause, i, cue);
  const tenses = cue.tenses;
  const isGerund = tenses.has('gerund') && !lead.hasBe;
  if (isLabel(clause, i, lead, cue) || isEvent(clause, i, lead, cue)) return null;
  if (tenses.has('participle') && !tenses.has('past') && !lead.hasHave) return null;
  if (cue.isNounLike && isNoun(clause, i, lead)) return null;
  const cueFirst = lead.hasHave ? lead.first : i;
  const found = isGerund ? findSideSpeaker(clause, i) : findSpeaker(clause, i, lead);
  if (found && !canSpeak(clause, found, cue, isGerund)) return null;
  if (found === undefined) return null;
  const first = Math.min(found?.first ?? i, lead.first);
  const last = found && found.first > i ? found.last : i;
  if (!makesClaim({ clause, cue, i, first, last, phrase: found })) return null;
  if (found && !agrees(clause, i, cue, found, lead)) return null;
  if (found === null && (lang === 'en' || isGerund)) return null;
  const isOrder =
    tokens[i + 1]?.word === 'to' && !/^(?:say|respond|reply|explain|admit|write)$/.test(cue.verb);
  if (isOrder && lang === 'en' && !hasColon(clause, i + 1)) return null;
  return { cueFirst, cueLast: i, phrase: found };
}

/** ", alleged brother of the leader": what follows opens no clause and nobody stands before it. */
function isAdjective({ tokens, lang }: Clause, i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i - 1]?.kind === 'word' || next?.kind !== 'word' || next.capital) return false;
  const { determiner, pronoun, that } = FUNCTION_WORDS[lang];
  return !determiner.has(next.word) && !pronoun.has(next.word) && !that.has(next.word);
}

/** "what she calls", "called for", "boss accused of", "the cartel's alleged": a name, a request or an adjective, no claim. */
function isLabel(clause: Clause, i: number, lead: Lead, cue: Cue): boolean {
  const { tokens } = clause;
  if (cue.verb === 'contar' && tokens[i + 1]?.word === 'con') return true;
  if (cue.verb === 'call' && /^(?:for|on|upon|in|off|out)$/.test(tokens[i + 1]?.word ?? '')) return true;
  if (cue.verb === 'plead' && /^(?:guilty|not|no)$/.test(tokens[i + 1]?.word ?? '')) return true;
  if (cue.verb === 'accuse' && tokens[i + 1]?.word === 'of') return true;
  if (tokens[i]?.word === 'alleged' && isAdjective(clause, i)) return true;
  const isNaming = /^(?:call|describe|label|dub|deem|calificar|considerar)$/.test(cue.verb);
  if (isNaming) {
    for (let k = i - 1; k >= 0 && i - k < 6 && tokens[k]?.kind === 'word'; k--) {
      if (/^(?:what|que)$/.test(tokens[k]?.word ?? '')) return true;
    }
  }
  return lead.first === i && clause.lang === 'en' && /'s?$/.test(tokens[i - 1]?.word ?? '');
}

/** "the search was continuing", "agents discovered a “hidden” door": something goes on or comes to light, nobody speaks. */
function isEvent(clause: Clause, i: number, lead: Lead, cue: Cue): boolean {
  if (lead.hasBe && /^(?:continue|begin)$/.test(cue.verb)) return true;
  return cue.verb === 'discover' && !hasThat(clause, i + 1, false) && !hasBareClause(clause, i + 1);
}

/** Whether the phrase can be the subject of this verb: a thing that "demonstrates" or "recognizing" is no source. */
function canSpeak(clause: Clause, phrase: Phrase, cue: Cue, isGerund: boolean): boolean {
  const reading = readSource(clause, phrase);
  if (/^(?:report|confirm|informar|reportar|confirmar|detallar)$/.test(cue.verb) && !isGerund) return true;
  if (clause.lang === 'es' && cue.tenses.has('past'))
    return reading.isKnown || !/^(?:de)?mostrar$/.test(cue.verb);
  return reading.isKnown || (cue.frames.has('any') && !isGerund) || (!isGerund && !cue.frames.has('finding'));
}

/** "five Western states", "two AP reports": a plural with its number, or a part of the country. */
function isCountedNoun({ tokens, lang }: Clause, i: number): boolean {
  if (lang !== 'en' || !tokens[i]?.word.endsWith('s')) return false;
  if (tokens[i]?.word === 'states' && /(?:ern|border|gulf|swing|mexican)$/.test(tokens[i - 1]?.word ?? ''))
    return true;
  const isNumber = (k: number) => tokens[k]?.kind === 'number' || NUMBER_WORD.test(tokens[k]?.word ?? '');
  return isNumber(i - 1) || (tokens[i - 1]?.kind === 'word' && isNumber(i - 2));
}

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|dozens?|hundreds?)$/;

/** A noun, not a verb: after a determiner, an adjective or a preposition ("the claim that", "in reports"). */
function isNoun(clause: Clause, i: number, lead: Lead): boolean {
  if (lead.first < i) return false;
  let at = i - 1;
  while (i - at < 4 && isTimeAside(clause, at)) at--;
  if (at < i - 1 && /^(?:on|in)$/.test(clause.tokens[at]?.word ?? '')) at--;
  if (at < i - 1 && MADE_PUBLIC.test(clause.tokens[at]?.word ?? '')) at--;
  const before = clause.tokens[at];
  if (isVerb(clause, i + 1) || isCountedNoun(clause, i)) return true;
  if (hasQuoteBefore(clause, i)) return false;
  if (!before || before.kind === 'comma' || before.kind === 'colon') return true;
  if (before.kind !== 'word') return before.kind !== 'quote' && before.kind !== 'dash';
  const words = FUNCTION_WORDS[clause.lang];
  if (isPronoun(clause, at)) return false;
  if (words.determiner.has(before.word) || words.preposition.has(before.word) || words.and.has(before.word))
    return true;
  if (/'s?$/.test(before.word)) return true;
  const isNamed =
    before.capital ||
    classOfNoun(before.word, clause.lang) !== null ||
    isPluralPeople(before.word, clause.lang);
  return !isNamed;
}
