import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { DirectionReading } from './direction.ts';
import { ARTICLES, type Clause, isPhraseEnd, phraseFrom, subjectBefore, trimPhrase } from './phrases.ts';

const GOES_ON: Record<Language, RegExp> = {
  en: /^(?:of|in|at|with|from|on|for|under|across|along|among|against|by|into|killed|arrested|charged|missing|seized|\w+ing)$/,
  es: /^(?:de|del|en|con|contra|por|sin|entre|para|a|ante|bajo|\w+[ai]d[oa]s)$/,
};
/** What may lead from a figure to what it is a share, a sum or a change of, or a term for. */
const LEADS = {
  share: { en: /^(?:of|worth)$/, es: /^del?$/ },
  money: { en: /^(?:of|in|for|worth)$/, es: /^(?:de|del|en|para|por)$/ },
  change: { en: /^(?:of|in|on)$/, es: /^(?:de|del|en)$/ },
  term: { en: /^for$/, es: /^por$/ },
} as const;
const CURRENCY = /^(?:[A-Z]{3}|cent|pence|franc)$/;
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
export function findMeasure(clause: Clause, figure: MeasuredFigure): Span | null {
  const { noun, last, direction, unit } = figure;
  if (noun !== null) return countedPhrase(clause, noun, last);
  if (direction) return changed(clause, figure, direction);
  if (LENGTHS.test(unit)) return null;
  const lead = /^(?:years|months)$/.test(unit) ? 'term' : CURRENCY.test(unit) ? 'money' : 'share';
  return readPhrase(clause, last + 1, lead);
}

/** What a change is a change of: after the noun ("increase in …"), after the verb and its figure, else its subject. */
function changed(clause: Clause, { first, last }: MeasuredFigure, direction: DirectionReading): Span | null {
  const { tokens, lang } = clause;
  if (direction.at > last) {
    const after = direction.at + 1;
    if (direction.isNoun) return readPhrase(clause, after, 'change');
    const isPlural = !isPhraseEnd(tokens[after], lang) && tokens[after]!.word.endsWith('s');
    return isPlural ? phraseFrom(clause, after) : subjectBefore(clause, first);
  }
  const object = ARTICLES[lang].has(tokens[last + 1]?.word ?? '') ? phraseFrom(clause, last + 1) : null;
  if (object || direction.isNoun) return object ?? readPhrase(clause, last + 1, 'change');
  return subjectBefore(clause, direction.at) ?? readPhrase(clause, last + 1, 'change');
}

/** The counted noun and what a preposition or participle hangs on it; a verb after it is no part. */
function countedPhrase(clause: Clause, noun: number, last: number): Span | null {
  const { tokens, lang } = clause;
  const own = trimPhrase(tokens, { first: noun, last }, lang);
  if (!own || !GOES_ON[lang].test(tokens[last + 1]?.word ?? '')) return own;
  const rest = phraseFrom(clause, last + 1);
  return rest ? { start: own.start, end: Math.max(own.end, rest.end) } : own;
}

/** The phrase after "of", "in", "de" and the like; `null` where something else follows. */
function readPhrase(clause: Clause, at: number, lead: keyof typeof LEADS): Span | null {
  const { tokens, lang } = clause;
  const leads: Record<Language, RegExp> = LEADS[lead];
  if (!leads[lang].test(tokens[at]?.word ?? '')) return null;
  let from = at + 1;
  while (from < at + 4 && ARTICLES[lang].has(tokens[from]?.word ?? '')) from++;
  const isInfinitive =
    lang === 'es' && /^(?:para|por)$/.test(tokens[at]!.word) && /[aei]r$/.test(tokens[from]?.word ?? '');
  const isLikening = /^(?:comparison|contrast|comparacion|contraste|relacion)$/.test(
    tokens[from]?.word ?? '',
  );
  return isInfinitive || isLikening ? null : phraseFrom(clause, from);
}
