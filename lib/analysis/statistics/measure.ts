import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { DirectionReading } from './direction.ts';
import { type Token, touches } from './tokens.ts';

const LONGEST = 12;
const words = (list: string) => new Set(list.split(' '));
/** Where a noun phrase surely ends. */
const ENDS: Record<Language, ReadonlySet<string>> = {
  en: words(
    'is are was were be been being am has have had will would can could may might must should does did do that who whom which whose when while where but because although ' +
      'though as than compared since said says told according including so if after before until during amid despite also were it they he she we there this',
  ),
  es: words(
    'es son era eran fue fueron sera seran ha han habia habian que quien quienes cual cuales cuando mientras donde pero porque aunque como segun comparado comparada respecto ' +
      'frente si tras durante dijo informo indico aseguro esta estan estaba estaban se lo les nos mediante ademas sino ya',
  ),
};
const GOES_ON: Record<Language, RegExp> = {
  en: /^(?:of|in|at|with|from|on|for|under|across|along|among|against|by|into|killed|arrested|charged|missing|seized|\w+ing)$/,
  es: /^(?:de|del|en|con|contra|por|sin|entre|para|a|ante|bajo|\w+[ai]d[oa]s)$/,
};
const EDGES: Record<Language, ReadonlySet<string>> = {
  en: words(
    'of in the a an to from by for with at on and or their its his her our these those into over per about more less than up down only just',
  ),
  es: words(
    'de del en el la los las un una unos unas al a por para con y o e u su sus sobre entre hacia mas menos',
  ),
};
const LEADS: Record<Language, ReadonlySet<string>> = {
  en: words('of in for on to the a an from'),
  es: words('de del en el la los las para a al que por'),
};

export interface MeasuredFigure {
  /** First and last token of the figure, its noun included. */
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
  if (direction && direction.at > last) {
    const after = readPhrase(tokens, direction.at + 1, periods, lang);
    return after ?? subjectBefore(tokens, figure.first, lang);
  }
  if (direction) {
    return subjectBefore(tokens, direction.at, lang) ?? readPhrase(tokens, last + 1, periods, lang);
  }
  return readPhrase(tokens, last + 1, periods, lang);
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
  let from = at;
  while (LEADS[lang].has(tokens[from]?.word ?? '') && from < at + 3) from++;
  if (from === at && tokens[at]?.kind !== 'word') return null;
  if (from === at && !/s$/.test(tokens[at]!.word)) return null;
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
    if (token.kind === 'number') break;
    if (token.kind === 'symbol' && !isInside(tokens, at)) break;
    if ((token.word === 'and' || token.word === 'y') && tokens[at + 1]?.kind !== 'word') break;
    last = at;
  }
  return trim(tokens, from, last, lang);
}

/** What stands before a verb of change, back to the clause's start. */
function subjectBefore(tokens: readonly Token[], verb: number, lang: Language): Span | null {
  let last = verb - 1;
  while (last >= 0 && (ENDS[lang].has(tokens[last]!.word) || EDGES[lang].has(tokens[last]!.word))) last--;
  let first = last + 1;
  for (let at = last; at >= 0 && at > last - LONGEST; at--) {
    const token = tokens[at]!;
    if (ENDS[lang].has(token.word) || token.kind === 'number') break;
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
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** A hyphen or apostrophe within a word, or the full stops of "U.S.". */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.word === '.') return tokens[at - 1]?.word.length === 1 && touches(tokens[at - 1], token);
  return /^[-'’.&]$/.test(token.word) && touches(tokens[at - 1], token) && touches(token, tokens[at + 1]);
}
