import type { Span } from '../../text/span.ts';
import type { FoundStatistic } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import { readDirection } from './direction.ts';
import type { Figure } from './figure.ts';
import { findMeasure } from './measure.ts';
import { readModifierAfter, readModifierBefore } from './modifiers.ts';
import { choosePeriod, findPeriodBefore } from './period.ts';
import type { Token } from './tokens.ts';

/** Where the figure stands: its article, the periods its sentence names, and where the next figure starts. */
export interface FigureContext {
  readonly reading: Reading;
  readonly periods: readonly Span[];
  readonly nextStart: number;
}

/** The figure as the article's statistic: its words, hedge, direction, what it measures and for which period. */
export function describeFigure(
  tokens: readonly Token[],
  figure: Figure,
  { reading, periods, nextStart }: FigureContext,
): FoundStatistic {
  const { text, lang } = reading;
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
  const measure = cut(findMeasure({ tokens, periods, lang }, { ...figure, first: changed.first, direction }));
  const clause = periods.filter((period) => !isApart(text, { start, end }, period));
  const opening = tokens[changed.first - 1];
  const bracketed = opening?.word === '(' ? findPeriodBefore(reading.folded, opening.start, lang) : null;
  const period = cut(bracketed ?? choosePeriod(reading.folded, clause, { start, end }, nextStart));
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
    why: { rule: figure.rule, words: text.slice(start, end) },
  };
}

const APART =
  /;|, (?:and|y) (?:in|for|the|en|para|el|la|los|las) |\b(?:which|who|whose|where|but|while|que|quien|cual|cuales|donde|pero|mientras)\b/i;
const FAR = 200;

/** Whether another clause stands between the two: its period is not the figure's. */
function isApart(text: string, a: Span, b: Span): boolean {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return to - from > FAR || APART.test(text.slice(from, to));
}
