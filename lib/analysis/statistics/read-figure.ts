import type { Language } from '../../text/language.ts';
import { readCount } from './count.ts';
import { readCountedNoun } from './counted-noun.ts';
import { readTerm } from './evidence.ts';
import type { Figure, Quantity } from './figure.ts';
import { hasAttachedUnit, readMeasured } from './measured.ts';
import { readExact } from './quantity.ts';
import { isMove, readRange, readUpperEnd } from './range.ts';
import { readShare } from './ratios.ts';
import { isPartOfName, isYearLike } from './rejected.ts';
import { type Token, touches } from './tokens.ts';
import { readUnitBefore } from './units.ts';
import { DURATIONS } from './words.data.ts';

/** What was read from a number on: the figure, or `null` with the token after which to go on. */
export interface FigureReading {
  readonly figure: Figure | null;
  readonly next: number;
}

/** Reads the statistic that a number makes with its unit, base or noun; rejects dates, ages, labels and names. */
export function readFigure(tokens: readonly Token[], number: Quantity, lang: Language): FigureReading {
  const none = (last: number): FigureReading => ({ figure: null, next: last + 1 });
  const prefix = readUnitBefore(tokens, number.first, lang);
  if (!prefix && isYearRange(tokens, number)) return none(number.last + 2);
  if (isPartOfName(tokens, number) && !prefix && !hasAttachedUnit(tokens, number, lang)) {
    const range = readUpperEnd(tokens, number.last + 1, number, { isBetween: false, lang });
    if (!range) return none(number.last);
  }
  const quantity = readRange(tokens, number, lang) ?? number;
  const measured = readMeasured(tokens, quantity, { prefix, lang });
  if (measured) return { figure: measured, next: measured.last + 1 };
  if (prefix) return none(quantity.last);
  const share = readShare(tokens, quantity, lang);
  if (share) {
    const noun = readCountedNoun(tokens, share.last + 1, lang);
    const last = noun?.last ?? share.last;
    const figure = { ...share, last, isVague: false, noun: noun?.first ?? null, rule: 'share' } as const;
    return { figure, next: last + 1 };
  }
  const start = readMoveStart(tokens, quantity, lang);
  if (start) return { figure: start, next: start.last + 1 };
  const duration = readDuration(tokens, quantity, lang);
  if (duration) return { figure: duration.figure, next: duration.last + 1 };
  const after = tokens[quantity.last + 1];
  const isJoined = after !== undefined && touches(tokens[quantity.last], after);
  if (
    isJoined &&
    (after.kind === 'word' ||
      (after.word === '-' &&
        tokens[quantity.last + 2]?.kind === 'word' &&
        touches(after, tokens[quantity.last + 2]!)))
  ) {
    return none(quantity.last + 1);
  }
  const counted = readCount(tokens, quantity, lang);
  return counted ? { figure: counted, next: counted.last + 1 } : none(quantity.last);
}

/** "from 45 to 33 percent": the first level, in the unit of the second; `null` where nothing changed. */
function readMoveStart(tokens: readonly Token[], low: Quantity, lang: Language): Figure | null {
  if (!isMove(tokens, low.first) || isYearLike(tokens, low)) return null;
  if (!/^(?:to|al?)$/.test(tokens[low.last + 1]?.word ?? '')) return null;
  const high = readExact(tokens, low.last + 2, lang);
  const unit = high ? readFigure(tokens, high, lang).figure?.unit : undefined;
  const { first, last, value, isVague } = low;
  return unit === undefined ? null : { first, last, value, unit, isVague, noun: null, rule: 'move-start' };
}

/** A length of time: a statistic only as a prison term, else nothing, and its number is not looked at again. */
function readDuration(
  tokens: readonly Token[],
  quantity: Quantity,
  lang: Language,
): { figure: Figure | null; last: number } | null {
  let at = quantity.last + 1;
  if (tokens[at]?.word === '-' || tokens[at]?.word === 'de' || tokens[at]?.word === 'of') at++;
  if (
    /^(?:straight|consecutive|full|more|additional|fiscal|calendar|long|short)$/.test(tokens[at]?.word ?? '')
  )
    at++;
  if (/^(?:times|veces)$/.test(tokens[at]?.word ?? '')) return { figure: null, last: at };
  if (!DURATIONS.has(tokens[at]?.word ?? '')) return null;
  const term = readTerm(tokens, quantity, at, lang);
  if (!term) return { figure: null, last: at };
  const { first, value, high, isVague } = quantity;
  const range = high === undefined ? {} : { high };
  return {
    figure: {
      first,
      last: term.last,
      value,
      ...range,
      unit: term.unit,
      isVague,
      noun: null,
      rule: 'prison-term',
    },
    last: term.last,
  };
}

function isYearRange(tokens: readonly Token[], quantity: Quantity): boolean {
  const next = tokens[quantity.last + 2];
  return (
    isYearLike(tokens, quantity) &&
    tokens[quantity.last + 1]?.word === '-' &&
    /^(?:\d\d|(?:18|19|20)\d\d)$/.test(next?.word ?? '')
  );
}
