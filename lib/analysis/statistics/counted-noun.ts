import type { Language } from '../../text/language.ts';
import { type Token, touches } from './tokens.ts';
import { NOT_PLURAL, PEOPLE, PLURALS, STOPS } from './words.data.ts';

/** What a number counts: its noun with the adjectives between, tokens `first`–`last` inclusive. */
export interface CountedNoun {
  readonly first: number;
  readonly last: number;
  readonly isPeople: boolean;
}

const REACH = 6;
const PARTICIPLE = /(?:ad|id)[oa]s$/;
const KEPT_PARTICIPLES = new Set([
  'armados',
  'armadas',
  'heridos',
  'heridas',
  'privados',
  'organizados',
  'unidos',
  'no',
]);
/** Spanish adjectives that stand before their noun. */
const BEFORE_NOUN =
  /^(?:presunt|supuest|nuev|probable|posible|alt[oa]s|vari[oa]s|antigu|grandes|jovenes|mejores|principales)/;
const MODAL_PLURALS = new Set(['more', 'additional', 'other', 'otros', 'otras', 'mas']);

/**
 * The noun counted by a number that ends before token `at`: "illegal immigrants", "elementos federales", after "of"/"de" too.
 * `null` where a verb, preposition or mark follows instead, or a name ("10 Downing Street").
 */
export function readCountedNoun(tokens: readonly Token[], at: number, lang: Language): CountedNoun | null {
  let from = at;
  const joiner = tokens[from]?.word;
  if (joiner === (lang === 'en' ? 'of' : 'de') && tokens[from + 1]?.kind === 'word') from++;
  else if (joiner === 'de' || joiner === 'of') return null;
  return readModel(tokens, from) ?? (lang === 'en' ? readEnglish(tokens, from) : readSpanish(tokens, from));
}

/** "AK-47", "AR-15 rifles": arms counted by their model. */
function readModel(tokens: readonly Token[], from: number): CountedNoun | null {
  const [name, dash, number] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (name?.kind !== 'word' || !name.isCapital || dash?.word !== '-' || number?.kind !== 'number')
    return null;
  if (!touches(name, dash) || !touches(dash, number)) return null;
  const kind = tokens[from + 3]?.kind === 'word' && isEnglishPlural(tokens[from + 3]!.word) ? 1 : 0;
  return { first: from, last: from + 2 + kind, isPeople: false };
}

/** English puts the noun last: the first plural within reach, and plurals right behind it ("arms traffickers"). */
function readEnglish(tokens: readonly Token[], from: number): CountedNoun | null {
  let at = from;
  for (let words = 0; words < REACH; words++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (token.word.length === 1 && tokens[at + 1]?.word === '.') {
      at = afterInitials(tokens, at);
      continue;
    }
    if (words > 0 && joinsAdjectives(tokens, at)) {
      at++;
      continue;
    }
    if (STOPS.en.has(token.word) && !(words === 0 && MODAL_PLURALS.has(token.word))) return null;
    if (isEnglishPlural(token.word)) {
      let last = at;
      while (tokens[last + 1]?.kind === 'word' && isEnglishPlural(tokens[last + 1]!.word) && last < at + 2)
        last++;
      if (last === from && token.isCapital && isLabelled(tokens, last)) return null;
      return { first: from, last, isPeople: PEOPLE.has(tokens[last]!.word) || isDemonym(tokens[last]!) };
    }
    at++;
    if (tokens[at]?.word === '-' && touches(token, tokens[at])) at++;
    else if (
      tokens[at]?.word === ',' &&
      words < 2 &&
      tokens[at + 1]?.kind === 'word' &&
      isAdjective(token.word)
    )
      at++;
  }
  return null;
}

/** Spanish puts it first: the plural right after the number, and the adjectives that agree with it. */
function readSpanish(tokens: readonly Token[], from: number): CountedNoun | null {
  const first = tokens[from];
  if (first?.kind !== 'word' || STOPS.es.has(first.word) || !isSpanishPlural(first.word)) return null;
  let last = from;
  let isPeople = PEOPLE.has(first.word);
  while (last < from + 3) {
    const next = tokens[last + 1];
    if (
      next?.kind !== 'word' ||
      STOPS.es.has(next.word) ||
      !/s$/.test(next.word) ||
      NOT_PLURAL.has(next.word)
    )
      break;
    if (PARTICIPLE.test(next.word) && !KEPT_PARTICIPLES.has(next.word) && !PEOPLE.has(next.word)) break;
    last++;
    isPeople ||= last === from + 1 && BEFORE_NOUN.test(first.word) && PEOPLE.has(next.word);
  }
  return { first: from, last, isPeople };
}

/** "Central and South American migrants", "disappeared and missing people". */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word !== 'and') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (STOPS.en.has(after.word) || isEnglishPlural(before.word)) return false;
  return (
    (before.isCapital && after.isCapital) ||
    (isAdjective(before.word) && /(?:ed|al|ing|ic|ive)$/.test(after.word))
  );
}

function isEnglishPlural(word: string): boolean {
  if (PLURALS.en.has(word)) return true;
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !/(?:ss|us|is)$/.test(word) &&
    !NOT_PLURAL.has(word) &&
    !STOPS.en.has(word)
  );
}

function isSpanishPlural(word: string): boolean {
  return PLURALS.es.has(word) || (word.length > 3 && word.endsWith('s') && !NOT_PLURAL.has(word));
}

function isAdjective(word: string): boolean {
  return /(?:al|ed|ic|ive|ous|ful|ant|ent|new|big|y)$/.test(word);
}

function isDemonym(token: Token): boolean {
  return token.isCapital && /(?:ans|ese|ians)$/.test(token.word);
}

/** "20 Years" before more capitals is a name, not a count. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.isCapital && !isDemonym(tokens[at]!);
}

/** Past "U.S." and the like. */
function afterInitials(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.word.length === 1 && tokens[at]?.kind === 'word' && tokens[at + 1]?.word === '.')
    at += 2;
  return at;
}
