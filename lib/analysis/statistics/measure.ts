import type { Language } from '../../text/language.ts';
import { isNumberWord } from '../../text/number-words.ts';
import type { Span } from '../../text/span.ts';
import type { DirectionReading } from './direction.ts';
import { type Token, touches } from './tokens.ts';

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
const GOES_ON: Record<Language, RegExp> = {
  en: /^(?:of|in|at|with|from|on|for|under|across|along|among|against|by|into|killed|arrested|charged|missing|seized|\w+ing)$/,
  es: /^(?:de|del|en|con|contra|por|sin|entre|para|a|ante|bajo|\w+[ai]d[oa]s)$/,
};
const EDGES: Record<Language, ReadonlySet<string>> = {
  en: words(
    'of in the a an to from by for with at on and or their its his her our these those into over per about more less than up down only just fewer additional least most than almost nearly some',
  ),
  es: words(
    'de del en el la los las un una unos unas al a por para con y o e u su sus sobre entre hacia mas menos casi solo',
  ),
};
/** What may lead from a figure to what it is a share, sum or change of. */
const LEADS: Record<Language, ReadonlySet<string>> = {
  en: words('of in for on worth'),
  es: words('de del en para por'),
};
const ARTICLES: Record<Language, ReadonlySet<string>> = {
  en: words('the a an its their his her all these those'),
  es: words('el la los las un una su sus todo toda todos todas concepto'),
};
const LENGTHS = /^(?:km|m|cm|mm|miles|nautical-miles|feet|inch|yard|mph|km\/h|degree)$/;

export interface MeasuredFigure {
  readonly unit: string;
  /** First and last token of the figure, its hedge and noun included. */
  readonly first: number;
  readonly last: number;
  /** First token of the counted noun, where it counts something. */
  readonly noun: number | null;
  readonly direction: DirectionReading | null;
}

/** What is measured, as a span of the text: the counted noun, what a share is of, what rose or fell. `null` where not said. */
export function findMeasure(
  tokens: readonly Token[],
  figure: MeasuredFigure,
  periods: readonly Span[],
  lang: Language,
): Span | null {
  const { noun, last, direction } = figure;
  if (noun !== null) return countedPhrase(tokens, noun, last, periods, lang);
  if (!direction) return LENGTHS.test(figure.unit) ? null : readPhrase(tokens, last + 1, periods, lang);
  if (direction.at > last) {
    const after = direction.at + 1;
    if (direction.isNoun) return readPhrase(tokens, after, periods, lang);
    const plural =
      tokens[after]?.kind === 'word' &&
      /s$/.test(tokens[after]!.word) &&
      !ENDS[lang].has(tokens[after]!.word);
    return plural ? phraseFrom(tokens, after, periods, lang) : subjectBefore(tokens, figure.first, lang);
  }
  const object = ARTICLES[lang].has(tokens[last + 1]?.word ?? '')
    ? phraseFrom(tokens, last + 1, periods, lang)
    : null;
  if (object || direction.isNoun) return object ?? readPhrase(tokens, last + 1, periods, lang);
  return subjectBefore(tokens, direction.at, lang) ?? readPhrase(tokens, last + 1, periods, lang);
}

/** The counted noun and what a preposition or participle hangs on it; a verb after it is no part. */
function countedPhrase(
  tokens: readonly Token[],
  noun: number,
  last: number,
  periods: readonly Span[],
  lang: Language,
): Span | null {
  const own = trim(tokens, noun, last, lang);
  if (!own || !GOES_ON[lang].test(tokens[last + 1]?.word ?? '')) return own;
  const rest = phraseFrom(tokens, last + 1, periods, lang);
  return rest ? { start: own.start, end: Math.max(own.end, rest.end) } : own;
}

/** The phrase after "of", "in", "de" and the like; `null` where something else follows. */
function readPhrase(
  tokens: readonly Token[],
  at: number,
  periods: readonly Span[],
  lang: Language,
): Span | null {
  if (!LEADS[lang].has(tokens[at]?.word ?? '')) return null;
  let from = at + 1;
  while (
    from < at + 4 &&
    (ARTICLES[lang].has(tokens[from]?.word ?? '') || LEADS[lang].has(tokens[from]?.word ?? ''))
  )
    from++;
  const isInfinitive =
    lang === 'es' && /^(?:para|por)$/.test(tokens[at]!.word) && /[aei]r$/.test(tokens[from]?.word ?? '');
  if (isInfinitive) return null;
  return phraseFrom(tokens, from, periods, lang);
}

function phraseFrom(
  tokens: readonly Token[],
  from: number,
  periods: readonly Span[],
  lang: Language,
): Span | null {
  let last = from - 1;
  for (let at = from; at < tokens.length && at < from + LONGEST; at++) {
    const token = tokens[at]!;
    if (ENDS[lang].has(token.word) || periods.some((p) => p.start <= token.start && token.start < p.end))
      break;
    if (lang === 'en' && at > from && token.word.endsWith('ed') && tokens[at - 1]!.isCapital) break;
    if (token.kind === 'number' || (lang === 'es' && PAST.test(token.word))) break;
    if (token.kind === 'symbol' && !isInside(tokens, at)) break;
    if ((token.word === 'and' || token.word === 'y') && startsAnother(tokens[at + 1], lang)) break;
    last = at;
  }
  return trim(tokens, from, last, lang);
}

/** "… and two tons", "… y la mitad": what follows is measured by itself. */
function startsAnother(next: Token | undefined, lang: Language): boolean {
  return next?.kind !== 'word' || isNumberWord(next.word, lang) || ARTICLES[lang].has(next.word);
}

/** What stands before a verb of change, back to the clause's start. */
function subjectBefore(tokens: readonly Token[], verb: number, lang: Language): Span | null {
  let last = verb - 1;
  while (last >= 0 && (ENDS[lang].has(tokens[last]!.word) || EDGES[lang].has(tokens[last]!.word))) last--;
  let first = last + 1;
  for (let at = last; at >= 0 && at > last - LONGEST; at--) {
    const token = tokens[at]!;
    if (ENDS[lang].has(token.word) || token.kind === 'number' || /^(?:percent|ciento)$/.test(token.word))
      break;
    if (token.kind === 'symbol' && !isInside(tokens, at) && token.word !== ')' && token.word !== '(') break;
    first = at;
  }
  return trim(tokens, first, last, lang);
}

function trim(tokens: readonly Token[], from: number, to: number, lang: Language): Span | null {
  let first = from;
  let last = to;
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
