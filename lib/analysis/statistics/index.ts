import type { Span } from '../../text/span.ts';
import type { FoundStatistic } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import { findGroupMark } from './digits.ts';
import { readDirection } from './direction.ts';
import type { Figure } from './figure.ts';
import { findMeasure } from './measure.ts';
import { readModifierAfter, readModifierBefore } from './modifiers.ts';
import { choosePeriod, findPeriods } from './period.ts';
import { readQuantity } from './quantity.ts';
import { readFractionOf, readTwice } from './ratios.ts';
import { readFigure } from './read-figure.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * The figures that an article leans on, in order, none overlapping: percent, money, counts, weights and measures, rates, shares and
 * prison terms, with what they measure. Not dates, ages, lengths of time, law, list or street numbers, nor numbers in names ("MS-13").
 */
export function findStatistics(reading: Reading): FoundStatistic[] {
  const mark = findGroupMark(reading.text, reading.lang);
  const found: FoundStatistic[] = [];
  for (const sentence of reading.sentences) {
    const tokens = tokenize(reading.text, reading.folded, sentence, mark);
    const figures = findFigures(tokens, reading);
    if (figures.length === 0) continue;
    const periods = findPeriods(reading.folded, sentence, reading.lang);
    for (const figure of figures) found.push(describe(tokens, figure, periods, reading));
  }
  return found;
}

function findFigures(tokens: readonly Token[], { lang }: Reading): Figure[] {
  const figures: Figure[] = [];
  let last = -1;
  for (let at = 0; at < tokens.length; ) {
    const number = readQuantity(tokens, at, lang);
    const reading = number ? readFigure(tokens, number, lang) : null;
    const ratio = reading?.figure ? null : (readFractionOf(tokens, at, lang) ?? readTwice(tokens, at, lang));
    const figure = reading?.figure ?? (ratio ? { ...ratio, isVague: false, noun: null } : null);
    if (figure && figure.first > last && Number.isFinite(figure.value) && Number.isFinite(figure.high ?? 0)) {
      figures.push(figure);
      last = figure.last;
    }
    at = Math.max(at + 1, figure ? figure.last + 1 : (reading?.next ?? 0));
  }
  return figures;
}

function describe(
  tokens: readonly Token[],
  figure: Figure,
  periods: readonly Span[],
  { text, lang }: Reading,
): FoundStatistic {
  const cut = (span: Span | null) => (span ? text.slice(span.start, span.end) : undefined);
  const { start } = tokens[figure.first]!;
  const { end } = tokens[figure.last]!;
  const hedge =
    readModifierBefore(tokens, figure.first, lang) ?? readModifierAfter(tokens, figure.last + 1, lang);
  const modifier = figure.isVague
    ? 'order-of-magnitude'
    : hedge && text.slice(tokens[hedge.first]!.start, tokens[hedge.last]!.end);
  const changed = {
    first: hedge && hedge.last < figure.first ? hedge.first : figure.first,
    next: figure.last + 1,
    noun: figure.noun,
    isPercent: figure.unit.startsWith('percent'),
  };
  const direction = /^(?:times|ratio|years|months)$/.test(figure.unit)
    ? null
    : readDirection(tokens, changed, lang);
  const measure = cut(findMeasure(tokens, { ...figure, first: changed.first, direction }, periods, lang));
  const period = cut(choosePeriod(periods, { start, end }));
  return {
    start,
    end,
    text: text.slice(start, end),
    value: figure.value,
    ...(figure.high === undefined ? {} : { high: figure.high }),
    unit: figure.unit,
    ...(modifier ? { modifier } : {}),
    ...(direction ? { direction: direction.direction } : {}),
    ...(measure ? { measure } : {}),
    ...(period ? { period } : {}),
  };
}
