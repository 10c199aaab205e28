import type { Language } from '../../text/language.ts';
import { isNumberWord } from '../../text/number-words.ts';
import type { Span } from '../../text/span.ts';
import { type Token, touches } from './tokens.ts';

/** A sentence as the phrase readers need it. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** The periods it names: no part of a phrase. */
  readonly periods: readonly Span[];
  readonly lang: Language;
}

const LONGEST = 12;
const words = (list: string) => new Set(list.split(' '));
/** Where a noun phrase surely ends. */
const ENDS: Record<Language, ReadonlySet<string>> = {
  en: words(
    'is are was were be been being am has have had will would can could may might must should does did do that who whom which whose when while where but because although ' +
      'though as than compared since said says told according including so if after before until during amid despite also were it they he she we there this came come comes went goes made makes took takes got gets say think believe live remain remained lived ' +
      'left arrived entered showed shows fell rose',
  ),
  es: words(
    'es son era eran fue fueron sera seran ha han habia habian que quien quienes cual cuales cuando mientras donde pero porque aunque como segun comparado comparada respecto ' +
      'frente si tras durante dijo informo indico aseguro esta estan estaba estaban se lo les nos mediante ademas sino ya va van dejo dejaron llego llegaron hizo tuvo tuvieron tiene tienen puede pueden ' +
      'debe deben proviene provienen viene vienen llegan cruzan viven caminan morira moriran',
  ),
};
const PAST = /^\w{2,}(?:aron|ieron|aban)$/;
const EDGES: Record<Language, ReadonlySet<string>> = {
  en: words(
    'of in the a an to from by for with at on and or their its his her our these those into over per about more less than up down only just fewer additional least most than almost nearly some every each',
  ),
  es: words(
    'de del en el la los las un una unos unas al a por para con y o e u su sus sobre entre hacia mas menos casi solo',
  ),
};
/** Articles and the like, in front of a noun. */
export const ARTICLES: Record<Language, ReadonlySet<string>> = {
  en: words('the a an its their his her all these those'),
  es: words('el la los las un una su sus todo toda todos todas concepto'),
};

/** The noun phrase from token `from` to the next verb, mark, number or period, without loose ends; `null` where empty. */
export function phraseFrom({ tokens, periods, lang }: Clause, from: number): Span | null {
  let last = from - 1;
  for (let at = from; at < tokens.length && at < from + LONGEST; at++) {
    const token = tokens[at]!;
    if (endsPhrase(tokens, at, lang) || periods.some((p) => p.start <= token.start && token.start < p.end))
      break;
    if (lang === 'en' && at > from && token.word.endsWith('ed') && tokens[at - 1]!.isCapital) break;
    if ((token.word === 'and' || token.word === 'y') && startsAnother(tokens[at + 1], lang)) break;
    last = at;
  }
  return trimPhrase(tokens, { first: from, last }, lang);
}

/** What stands before the verb at token `verb`, back to the clause's start; `null` where nothing does. */
export function subjectBefore({ tokens, periods, lang }: Clause, verb: number): Span | null {
  if (tokens[verb - 1]?.word === '(') return null;
  let last = verb - 1;
  while (last >= 0 && (ENDS[lang].has(tokens[last]!.word) || EDGES[lang].has(tokens[last]!.word))) last--;
  let first = last + 1;
  for (let at = last; at >= 0 && at > last - LONGEST; at--) {
    const { kind, word, start } = tokens[at]!;
    if (at < last && periods.some((p) => p.start <= start && start < p.end)) break;
    if (ENDS[lang].has(word) || kind === 'number' || /^(?:percent|ciento)$/.test(word)) break;
    if (kind === 'symbol' && !isInside(tokens, at) && word !== ')' && word !== '(') break;
    first = at;
  }
  return trimPhrase(tokens, { first, last }, lang);
}

/** Whether a phrase cannot start with this token: a verb, conjunction or pronoun. */
export function isPhraseEnd(token: Token | undefined, lang: Language): boolean {
  return token?.kind !== 'word' || ENDS[lang].has(token.word);
}

function endsPhrase(tokens: readonly Token[], at: number, lang: Language): boolean {
  const { kind, word } = tokens[at]!;
  if (ENDS[lang].has(word) || kind === 'number') return true;
  return (lang === 'es' && PAST.test(word)) || (kind === 'symbol' && !isInside(tokens, at));
}

/** "… and two tons", "… y la mitad": what follows is measured by itself. */
function startsAnother(next: Token | undefined, lang: Language): boolean {
  return next?.kind !== 'word' || isNumberWord(next.word, lang) || ARTICLES[lang].has(next.word);
}

/** The tokens `first`–`last` without prepositions, articles and marks at either edge; `null` where nothing is left. */
export function trimPhrase(
  tokens: readonly Token[],
  edges: { first: number; last: number },
  lang: Language,
): Span | null {
  let { first, last } = edges;
  const isEdge = (token: Token) =>
    EDGES[lang].has(token.word) || (token.kind === 'symbol' && token.word !== ')');
  while (first <= last && isEdge(tokens[first]!)) first++;
  while (last >= first && isEdge(tokens[last]!)) last--;
  if (first > last) return null;
  const isInitial =
    tokens[last]!.word.length === 1 && tokens[last + 1]?.word === '.' && tokens[last - 1]?.word === '.';
  return { start: tokens[first]!.start, end: tokens[isInitial ? last + 1 : last]!.end };
}

/** A hyphen or apostrophe within a word, or the full stops of "U.S.". */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.word === '.') return tokens[at - 1]?.word.length === 1 && touches(tokens[at - 1], token);
  return /^[-'’.&]$/.test(token.word) && touches(tokens[at - 1], token) && touches(token, tokens[at + 1]);
}
