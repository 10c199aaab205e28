import type { Clause } from './clause.ts';
import { hasQuoteAfter, hasThat } from './complement.ts';
import type { Cue } from './cues.ts';
import { isAdverb } from './function-words.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Reported } from './reported.ts';
import { readSource } from './source-kind.ts';
import { looksLikeSpeaker } from './speaker.ts';
import { mainSubject, subjectBefore } from './subject.ts';

/** "with his attorney saying", "…, adding that": the phrase before it after "with", else the sentence's subject. */
export function findSideSpeaker(clause: Clause, i: number): Phrase | null | undefined {
  const { tokens, lang } = clause;
  const cited = citedSource(clause, i);
  if (cited) return cited;
  const before = tokens[i - 1];
  const mayFollow =
    /^(?:and|or|but|before|after|while|when|by|in|y|e|pero|tambien|also|even|later|then|publicly)$/;
  const isApart = before?.kind !== 'word' || mayFollow.test(before.word) || isAdverb(before.word, lang);
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
export function findAgent(clause: Clause, i: number, cue: Cue): Reported | null {
  const by = clause.tokens[i + 1]?.word;
  if ((by !== 'by' && by !== 'por') || !(cue.frames.has('finding') || cue.frames.has('any'))) return null;
  const phrase = phraseAfter(clause, i + 2);
  return phrase && readSource(clause, phrase).isKnown ? { cueFirst: i, cueLast: i, phrase } : null;
}

/** "se escucha decir al periodista", "se escucha a Gómez recordar que": an infinitive that somebody is heard saying. */
export function findHeard(clause: Clause, i: number): Reported | null {
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
  if (main === null || !looksLikeSpeaker(clause, main)) return null;
  const { isKnown, kind } = readSource(clause, main);
  const canSay = isKnown && kind !== 'document';
  return canSay ? { cueFirst: i, cueLast: i, phrase: main } : null;
}
