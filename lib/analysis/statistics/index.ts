import type { FoundStatistic } from '../analysis.ts';
import { HINT } from '../hints.ts';
import type { Reading } from '../reading.ts';
import { describeFigure } from './describe.ts';
import { findGroupMark } from './digits.ts';
import type { Figure } from './figure.ts';
import { findPeriods } from './period.ts';
import { readQuantity } from './quantity.ts';
import { readFractionOf, readTwice } from './ratios.ts';
import { readFigure } from './read-figure.ts';
import { canStartFigure } from './starts.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * The figures that an article leans on, in order, none overlapping: percent, money, counts, weights and measures, rates, shares and
 * prison terms, with what they measure. Not dates, ages, lengths of time, law, list or street numbers, nor numbers in names ("MS-13").
 */
export function findStatistics(reading: Reading): FoundStatistic[] {
  const mark = findGroupMark(reading.text, reading.lang);
  const found: FoundStatistic[] = [];
  for (const [i, sentence] of reading.sentences.entries()) {
    if (!(reading.hints[i]! & HINT.figure)) continue;
    const tokens = tokenize(reading, sentence, mark);
    const figures = findFigures(tokens, reading);
    if (figures.length === 0) continue;
    const periods = findPeriods(reading.folded, sentence, reading.lang);
    for (const [i, figure] of figures.entries()) {
      const next = figures[i + 1];
      const nextStart = next ? tokens[next.first]!.start : sentence.end;
      found.push(describeFigure(tokens, figure, { reading, periods, nextStart }));
    }
  }
  return found;
}

function findFigures(tokens: readonly Token[], reading: Reading): Figure[] {
  const { lang } = reading;
  const figures: Figure[] = [];
  let last = -1;
  for (let at = 0; at < tokens.length; ) {
    if (!canStartFigure(tokens[at]!, reading)) {
      at++;
      continue;
    }
    const number = readQuantity(tokens, at, lang);
    const read = number ? readFigure(tokens, number, lang) : null;
    const ratio = read?.figure ? null : (readFractionOf(tokens, at, lang) ?? readTwice(tokens, at, lang));
    const figure: Figure | null =
      read?.figure ?? (ratio ? { ...ratio, isVague: false, noun: null, rule: 'share' } : null);
    if (figure && figure.first > last && Number.isFinite(figure.value) && Number.isFinite(figure.high ?? 0)) {
      figures.push(figure);
      last = figure.last;
    }
    at = Math.max(at + 1, figure ? figure.last + 1 : (read?.next ?? 0));
  }
  return figures;
}
