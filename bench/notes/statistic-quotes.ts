import type { Language } from '../../lib/text/language.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { Span } from '../../lib/text/span.ts';
import { analyzeEvalArticle, knowNothing } from '../analysis/own.ts';
import type { Random } from './random.ts';
import type { BenchText } from './texts.ts';

/** A passage with a figure in it, as a reader would mark it. */
export interface StatisticQuote extends Span {
  readonly text: string;
  readonly lang: Language;
  /** The figure within the passage. */
  readonly figure: Span;
}

/** Every figure of the texts as a passage: the figure alone, with some words around it, or its whole sentence, by turns. */
export function findStatisticQuotes(texts: readonly BenchText[], random: Random): StatisticQuote[] {
  const knowledge = knowNothing();
  return texts.flatMap(({ text, lang }, index) => {
    const { statistics } = analyzeEvalArticle(
      { id: String(index), title: null, lang, date: null, text },
      knowledge,
    );
    const sentences = splitSentences(text);
    return statistics.flatMap((figure) => {
      const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end);
      if (sentence === undefined) return [];
      const span = random.one([
        () => figure,
        () => widen(text, figure, sentence, 2 + random.pick(3)),
        () => sentence,
      ])();
      return [
        { text, lang, start: span.start, end: span.end, figure: { start: figure.start, end: figure.end } },
      ];
    });
  });
}

/** Some words more on either side, within the sentence. */
function widen(text: string, { start, end }: Span, sentence: Span, words: number): Span {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const head = new RegExp(`(?:\\S+\\s+){0,${words}}$`).exec(before)![0];
  const tail = new RegExp(`^(?:\\s*\\S+){0,${words}}`).exec(after)![0];
  return { start: start - head.length, end: end + tail.length };
}
