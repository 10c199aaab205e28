import { appositionAfter } from './apposition.ts';
import { type Clause, cueAt, isTime, isVerb, REACH } from './clause.ts';
import { FUNCTION_WORDS, isAdverb } from './function-words.ts';
import { nameAfterRole } from './name-beside-role.ts';
import { isNickname, isPronoun, isUnderSecretary, type Phrase } from './phrase.ts';
import { classOfNoun, isPluralPeople } from './source-nouns.ts';
import type { Token } from './tokens.ts';

/** The noun phrase that ends with token `end`, looking back no further than `from`; `null` where none does. */
export function phraseBefore(clause: Clause, end: number, from = 0): Phrase | null {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  const last = end;
  let i = end;
  if (tokens[i]?.kind === 'close') i = skipBrackets(tokens, i);
  if (isPronoun(clause, i)) return { first: i, last, core: last };
  let first = -1;
  let sawAnd = false;
  for (; i >= from && end - i < REACH; i--) {
    const token = tokens[i] as Token;
    if (isNickname(clause, i)) continue;
    if (token.kind === 'comma') {
      if (sawAnd && tokens[i - 1]?.capital && tokens[i + 1]?.capital) continue;
      break;
    }
    if (token.kind === 'number') {
      if (first < 0) break;
      first = i;
      continue;
    }
    if (token.kind !== 'word') break;
    if (words.and.has(token.word)) {
      if (!joins(clause, i, first)) break;
      sawAnd = true;
      continue;
    }
    if (words.determiner.has(token.word) && !(token.word === 'that' && lang === 'en')) {
      first = first < 0 && !words.pronoun.has(token.word) ? first : i;
      if (first < 0) break;
      const isAnd = words.and.has(tokens[i - 1]?.word ?? '');
      if (isAnd && tokens[i + 1]?.capital && joinsNames(clause, i - 1)) continue;
      if (isLinkAt(clause, i - 1) && isNounish(clause, i - 2)) continue;
      break;
    }
    if (words.link.has(token.word)) {
      if (first >= 0 && tokens[i - 1]?.kind === 'close') i = skipBrackets(tokens, i - 1) + 1;
      if (first < 0 || !isNounish(clause, i - 1)) break;
      continue;
    }
    if (words.preposition.has(token.word) || words.clause.has(token.word) || words.pronoun.has(token.word))
      break;
    if (isVerb(clause, i) || isTime(clause, i)) break;
    if (!token.capital && isAdverb(token.word, lang)) break;
    first = i;
  }
  if (first < 0) return null;
  first = withShare(tokens, withoutForeignNoun(clause, first, last));
  return { first, last, core: last };
}

/** From "eight out of ten residents" or "uno de cada tres" the share is part of whom it speaks of. */
function withShare(tokens: readonly Token[], first: number): number {
  const words = (count: number) =>
    tokens
      .slice(Math.max(0, first - count), first)
      .map(({ word }) => word)
      .join(' ');
  if (/^(?:\w+ out of|\w+ de cada)$/.test(words(3))) return first - 3;
  return /^(?:one|two|three|four|five|six|seven|eight|nine) in$/.test(words(2)) ? first - 2 : first;
}

/** The noun phrase that begins at token `start`, with an apposition after it. `long` takes what hangs on it, too. */
export function phraseAfter(clause: Clause, start: number, long = false): Phrase | null {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  if (isPronoun(clause, start)) return { first: start, last: start, core: start };
  let last = -1;
  let hasName = false;
  for (let i = start; i < tokens.length && i - start < REACH; i++) {
    const token = tokens[i] as Token;
    if (isNickname(clause, i)) continue;
    if (token.kind === 'open' && tokens[i + 2]?.kind === 'close' && tokens[i + 1]?.capital && last >= 0) {
      last = i + 2;
      i += 2;
      continue;
    }
    if (token.kind === 'number' && (long || last < 0)) {
      if (long) last = i;
      continue;
    }
    if (token.kind !== 'word') break;
    const next = tokens[i + 1];
    if (words.and.has(token.word)) {
      const isList =
        next?.capital || (next && (words.determiner.has(next.word) || words.link.has(next.word)));
      if (last >= 0 && joinsAdjectives(clause, i)) continue;
      if (last < 0 || !(isList || classOfNoun(next?.word ?? '', lang)) || !(long || hasName)) break;
      if (!long && clauseFollows(clause, i + 1)) break;
      continue;
    }
    if (words.determiner.has(token.word) && !token.capital) {
      if (last >= 0 && !isLinkAt(clause, i - 1) && !words.and.has(tokens[i - 1]?.word ?? '')) break;
      continue;
    }
    if (words.link.has(token.word) && last >= 0) {
      if (!continues(clause, i, long, hasName)) break;
      continue;
    }
    if (last < 0 && words.indefinite.has(token.word) && /^(?:of|de)$/.test(next?.word ?? '')) {
      i++;
      continue;
    }
    if (last < 0 && words.determiner.has(token.word)) continue;
    if (words.clause.has(token.word)) break;
    if (words.preposition.has(token.word) && !isUnderSecretary(tokens, i)) break;
    if (
      isVerb(clause, i) ||
      (!long && last >= 0 && cueAt(clause, i) && !token.capital && !classOfNoun(token.word, lang))
    )
      break;
    if (isTime(clause, i) && !long) break;
    if (!long && last >= 0 && !token.capital && endsPhrase(clause, i, last)) break;
    if (!token.capital && isAdverb(token.word, lang)) break;
    if (words.pronoun.has(token.word) && last >= 0) break;
    hasName ||= token.capital;
    last = i;
  }
  if (last < 0) return null;
  return {
    first: start,
    last: afterCore(clause, start, last, hasName),
    core: last,
  };
}

/** Where the apposition after a phrase ends: the name of an office, or what a name is called besides. */
function afterCore(clause: Clause, first: number, last: number, hasName: boolean): number {
  const named = nameAfterRole(clause, first, last);
  return named === last && hasName ? appositionAfter(clause, last) : named;
}

/** Whether the word at `i` can no longer belong to the phrase that has come to `last`: most likely its verb. */
function endsPhrase(clause: Clause, i: number, last: number): boolean {
  const { tokens, lang, text } = clause;
  const token = tokens[i] as Token;
  if (classOfNoun(token.word, lang) || last !== i - 1) return false;
  if (lang === 'es') return /(?:ó|aron|ieron)$/.test(text.slice(token.start, token.end));
  const before = tokens[last];
  if (before?.capital)
    return !/^(?:'s|s)$/.test(token.word) && !/'s?$/.test(before.word) && !nounFollows(clause, i);
  return /^roles?$/.test(classOfNoun(before?.word ?? '', lang) ?? '') && !nounFollows(clause, i);
}

/** "Trump campaign manager", "White House press secretary": a known noun right behind. */
function nounFollows(clause: Clause, i: number): boolean {
  const next = clause.tokens[i + 1];
  return (
    next?.kind === 'word' &&
    classOfNoun(next.word, clause.lang) !== null &&
    !/ed$/.test(clause.tokens[i]?.word ?? '')
  );
}

function isLinkAt(clause: Clause, i: number): boolean {
  const token = clause.tokens[i];
  return token !== undefined && FUNCTION_WORDS[clause.lang].link.has(token.word);
}

/** A word that can be a noun, adjective or participle of a phrase. */
function isNounish(clause: Clause, i: number): boolean {
  const token = clause.tokens[i];
  if (token?.kind === 'quote' || token?.kind !== 'word') return false;
  const words = FUNCTION_WORDS[clause.lang];
  if (words.preposition.has(token.word) || words.clause.has(token.word) || words.determiner.has(token.word))
    return false;
  return (
    !isTime(clause, i) &&
    !isVerb(clause, i) &&
    !isAdverb(token.word, clause.lang) &&
    !words.and.has(token.word)
  );
}

/** "autoridades militares y policiales": two plurals in lower case, and nothing that goes on behind them. */
function joinsAdjectives({ tokens, lang }: Clause, i: number): boolean {
  const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (lang !== 'es' || before?.capital !== false || next?.capital !== false) return false;
  const areAlike = /[aeo]s$/.test(before.word) && /[aeo]s$/.test(next.word);
  return areAlike && after?.kind !== 'word' && after?.kind !== 'number';
}

/** "the governments of Mexico and the United States": an article before the second name under one noun in the plural. */
function joinsNames({ tokens, lang }: Clause, i: number): boolean {
  if (!FUNCTION_WORDS[lang].determiner.has(tokens[i + 1]?.word ?? '') || !tokens[i + 2]?.capital)
    return false;
  let at = i - 1;
  while (tokens[at]?.capital && tokens[at]?.kind === 'word') at--;
  return at < i - 1 && /^(?:of|de)$/.test(tokens[at]?.word ?? '') && /s$/.test(tokens[at - 1]?.word ?? '');
}

function joins(clause: Clause, i: number, first: number): boolean {
  const { tokens, lang } = clause;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (first < 0 || before?.kind !== 'word' || !after) return false;
  if (before.capital && (after.capital || joinsNames(clause, i))) return true;
  return isPluralPeople(before.word, lang) && (isPluralPeople(after.word, lang) || first === i + 1);
}

function continues(clause: Clause, i: number, long: boolean, hasName: boolean): boolean {
  const { tokens, lang } = clause;
  const word = tokens[i]?.word ?? '';
  const next = tokens[i + 1];
  if (next?.kind !== 'word' && next?.kind !== 'number') return false;
  if (long) return !isTime(clause, i + 1);
  if (/^(?:of|de|del|by|within|from)$/.test(word)) return !isTime(clause, i + 1) && next.kind === 'word';
  if (/^(?:for|at|para|with)$/.test(word))
    return !hasName && (next.capital || FUNCTION_WORDS[lang].determiner.has(next.word));
  return /^(?:in|en)$/.test(word) && !hasName && next.capital && !isTime(clause, i + 1);
}

/** Whether a verb follows soon after `i`: what stands there is a subject of its own. */
function clauseFollows(clause: Clause, i: number): boolean {
  for (let at = i; at < i + 5 && clause.tokens[at]?.kind === 'word'; at++)
    if (isVerb(clause, at)) return true;
  return false;
}

/** "the proposal Trump says": the name alone speaks, unless what stands before it is its title or its kind. */
function withoutForeignNoun(clause: Clause, first: number, last: number): number {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  if (!tokens[last]?.capital || lang === 'es') return first;
  let run = last;
  while (run > first && (tokens[run - 1]?.capital || isNickname(clause, run - 1))) run--;
  const before = tokens[run - 1];
  if (run === first || !before || before.kind !== 'word') return first;
  if (words.determiner.has(before.word) || words.link.has(before.word) || words.and.has(before.word))
    return first;
  if (classOfNoun(before.word, lang)) return first;
  const hasKnown = tokens.slice(run, last + 1).some((token) => classOfNoun(token.word, lang) !== null);
  return hasKnown && words.determiner.has(tokens[first]?.word ?? '') ? first : run;
}

function skipBrackets(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 8; i--) if (tokens[i]?.kind === 'open') return i - 1;
  return close;
}
