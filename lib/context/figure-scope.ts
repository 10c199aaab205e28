import type { Statistic } from '../analysis/analysis.ts';
import type { Reading } from '../analysis/reading.ts';
import { findSpanAt, type Span } from '../text/span.ts';

/** The words around a figure that can say what it measures, and when. */
export interface FigureScope {
  readonly sentence: Span;
  /** The figure's own part of it: its clause, up to the next figure of the same unit on both sides. */
  readonly stretch: Span;
  /** Whether the sentence has another figure of the same unit. */
  readonly hasRival: boolean;
  /** The folded words of the sentence. */
  readonly sentenceWords: string;
  /** Those of the stretch; for "of it" also the word that the sentence before opens with. */
  readonly stretchWords: string;
}

/** Longer ones are tables and lists that lost their lines. */
const LONGEST_SENTENCE = 1000;
const BORDER =
  /[;:]|, (?:which|who|while|whereas|but|though|although|mientras|pero|aunque|lo que|que)\b|\b(?:while|whereas|mientras que)\b/g;
const GOES_BACK =
  /^ (?:of (?:it|the drug|the opioid)|de (?:ella|el|(?:es[at]|est[ae]|dich[oa]) (?:droga|opioide)))\b/;

/** Where to look for the figure's measure and period; `null` in sentences too long to be one. `statistics` in order. */
export function scopeOf(
  statistic: Statistic,
  statistics: readonly Statistic[],
  { folded, sentences }: Reading,
): FigureScope | null {
  const sentence = findSpanAt(sentences, statistic.start);
  if (sentence === null || sentence.end - sentence.start > LONGEST_SENTENCE) return null;
  let { start, end } = sentence;
  for (const { index, 0: mark } of folded.slice(sentence.start, sentence.end).matchAll(BORDER)) {
    const at = sentence.start + index;
    if (at < statistic.start) start = Math.max(start, at + mark.length);
    else if (at >= statistic.end) end = Math.min(end, at);
  }
  const rivals = listWithin(statistics, sentence).filter(
    (other) =>
      other !== statistic &&
      (other.unit === statistic.unit || (isCountUnit(other.unit) && isCountUnit(statistic.unit))),
  );
  for (const rival of rivals) {
    if (rival.start < statistic.start) start = Math.max(start, rival.end);
    else end = Math.min(end, rival.start);
  }
  const goesBack = GOES_BACK.test(folded.slice(statistic.end, statistic.end + 24));
  return {
    sentence,
    stretch: { start, end },
    hasRival: rivals.length > 0,
    sentenceWords: folded.slice(sentence.start, sentence.end),
    stretchWords: `${folded.slice(start, end)}\n${goesBack ? openingBefore(sentence, sentences, folded) : ''}`,
  };
}

/** Those of the spans, which are in order and apart, that lie within `outer`. */
export function listWithin<S extends Span>(spans: readonly S[], outer: Span): S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < outer.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && spans[end]!.end <= outer.end) end++;
  return spans.slice(low, end);
}

/** Whether the unit only says that something is counted. */
export function isCountUnit(unit: string): boolean {
  return unit === 'count' || unit === 'people';
}

/** First word, articles left out, of the sentence before, where no paragraph ends between. */
function openingBefore(sentence: Span, sentences: readonly Span[], folded: string): string {
  const before = findSpanAt(sentences, Math.max(0, folded.slice(0, sentence.start).trimEnd().length - 1));
  if (before === null || before === sentence) return '';
  if (folded.slice(before.end, sentence.start).includes('\n')) return '';
  return (
    /^(?:the |el |la |los |las )?([a-z]+)/.exec(folded.slice(before.start, before.start + 40))?.[1] ?? ''
  );
}
