import type { Language } from '../../text/language.ts';
import { scaleOf } from '../../text/number-words.ts';
import { type CountedNoun, readCountedNoun } from './counted-noun.ts';
import { hasCountContext, hasOutcome, readTerm } from './evidence.ts';
import { readModifierBefore } from './modifiers.ts';
import { type Quantity, readUpperEnd } from './quantity.ts';
import { isMultiple, readRateBase, readShare } from './ratios.ts';
import { isLabelOrDate, isPartOfName, isYearLike } from './rejected.ts';
import { type Token, touches } from './tokens.ts';
import { readAttachedScale, readUnitAfter, readUnitBefore, type UnitReading } from './units.ts';
import { DURATIONS } from './words.data.ts';

/** A statistic by its tokens, `first`–`last` inclusive. */
export interface Figure {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly isVague: boolean;
  readonly noun: number | null;
}

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
  const unit = readUnit(tokens, quantity, prefix, lang);
  if (unit) return { figure: measured(tokens, unit, lang), next: unit.last + 1 };
  if (prefix) return none(quantity.last);
  const share = readShare(tokens, quantity, lang);
  if (share) return { figure: { ...share, isVague: false, noun: null }, next: share.last + 1 };
  const duration = readDuration(tokens, quantity, lang);
  if (duration) return { figure: duration.figure, next: duration.last + 1 };
  const after = tokens[quantity.last + 1];
  if (
    after?.word === '-' &&
    touches(tokens[quantity.last], after) &&
    tokens[quantity.last + 2]?.kind === 'word'
  ) {
    return none(quantity.last);
  }
  const counted = readCount(tokens, quantity, lang);
  return counted ? { figure: counted, next: counted.last + 1 } : none(quantity.last);
}

interface Unit {
  readonly quantity: Quantity;
  readonly unit: string;
  readonly factor: number;
  readonly first: number;
  readonly last: number;
  readonly extra: number;
}

/** Both ends of a range, also where both carry the unit; `null` where the number stands alone. */
function readRange(tokens: readonly Token[], low: Quantity, lang: Language): Quantity | null {
  const isBetween = [1, 2, 3].some((back) =>
    /^(?:between|entre)$/.test(tokens[low.first - back]?.word ?? ''),
  );
  const plain = readUpperEnd(tokens, low.last + 1, low, { isBetween, lang });
  if (plain && isYearLike(tokens, low) && !isYearLike(tokens, { ...plain, first: plain.last })) return null;
  if (plain) return isMove(tokens, low.first) ? null : plain;
  const unit = readUnitAfter(tokens, low.last + 1, lang);
  if (!unit || isMove(tokens, low.first)) return null;
  const high = readUpperEnd(tokens, unit.at + 1, low, { isBetween, lang });
  const same = high ? readUnitAfter(tokens, high.last + 1, lang) : null;
  return high && same?.unit === unit.unit ? high : null;
}

/** "rose from 5 to 10 percent" are two levels, not a range. */
function isMove(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:from|de|desde)$/.test(tokens[first - 1]?.word ?? '')) return false;
  for (let at = first - 2; at >= 0 && at > first - 6; at--) {
    if (
      /^(?:rose|fell|grew|dropped|increased|declined|decreased|jumped|climbed|went|paso|pasaron|subio|bajo|aumento|cayo|crecio|disminuyo)$/.test(
        tokens[at]!.word,
      )
    )
      return true;
  }
  return false;
}

/** Percent, money or a measure on the number, from before it or after it. */
function readUnit(
  tokens: readonly Token[],
  quantity: Quantity,
  prefix: UnitReading | null,
  lang: Language,
): Unit | null {
  let at = quantity.last + 1;
  let factor = 1;
  const scale = readAttachedScale(tokens, at, prefix !== null);
  if (scale) {
    factor = scale.factor;
    at = scale.at + 1;
  }
  const hyphen = tokens[at];
  if (hyphen?.word === '-' && touches(tokens[at - 1], hyphen) && touches(hyphen, tokens[at + 1])) at++;
  const after = readUnitAfter(tokens, at, lang);
  const isHere = after && isRealUnit(tokens, quantity, after, lang);
  if (after && isHere && (!prefix || after.kind === 'money')) {
    const late = scaleOf(tokens[after.at + 1]?.word ?? '', lang);
    const last = late === null ? after.at : after.at + 1;
    const cents = after.kind === 'money' ? readCents(tokens, last + 1) : null;
    return {
      quantity,
      unit: after.unit,
      factor: factor * after.factor * (late ?? 1),
      first: prefix?.at ?? quantity.first,
      last: cents?.last ?? last,
      extra: cents?.value ?? 0,
    };
  }
  if (prefix)
    return {
      quantity,
      unit: prefix.unit,
      factor,
      first: prefix.at,
      last: scale?.at ?? quantity.last,
      extra: 0,
    };
  if (!scale) return null;
  const noun = readCountedNoun(tokens, scale.at + 1, lang);
  if (!noun) return null;
  return {
    quantity,
    unit: noun.isPeople ? 'people' : 'count',
    factor,
    first: quantity.first,
    last: noun.last,
    extra: 0,
  };
}

/** "3 dollars 50 cents". */
function readCents(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const from = /^(?:and|y|con)$/.test(tokens[at]?.word ?? '') ? at + 1 : at;
  const cents = tokens[from];
  if (!cents || cents.digits === null || cents.digits >= 100) return null;
  return /^(?:cents?|centavos?|centimos?)$/.test(tokens[from + 1]?.word ?? '')
    ? { value: cents.digits / 100, last: from + 1 }
    : null;
}

/** Whether the word is the number's unit here: "un pie" is no foot, "3 times" no multiple, "9mm pistol" a model. */
function isRealUnit(
  tokens: readonly Token[],
  quantity: Quantity,
  unit: UnitReading,
  lang: Language,
): boolean {
  const word = tokens[unit.at]!.word;
  const next = tokens[unit.at + 1];
  if (unit.unit === 'times') return isMultiple(tokens, unit.at + 1);
  if (/^(?:un|una)$/.test(tokens[quantity.first]!.word) && /^(?:feet|m|degree|g)$/.test(unit.unit))
    return false;
  if (
    unit.unit === 'mm' &&
    /^(?:pistols?|handguns?|rounds?|calib\w*|ammunition|cartridges?|bullets?|firearms?)$/.test(
      next?.word ?? '',
    )
  )
    return false;
  if (/^(?:calibre|caliber|cal)$/.test(tokens[quantity.first - 1]?.word ?? '')) return false;
  if (
    /^[a-z]$/.test(word) &&
    !touches(tokens[unit.at - 1], tokens[unit.at]) &&
    next?.kind === 'word' &&
    word !== 'l'
  )
    return lang === 'en' || word !== 'm' ? false : next.kind !== 'word';
  return true;
}

function measured(tokens: readonly Token[], unit: Unit, lang: Language): Figure {
  const { quantity, factor } = unit;
  const sign = unit.unit === 'percent' ? signBefore(tokens, quantity.first) : null;
  const value = quantity.value * factor + unit.extra;
  const rate = unit.unit === 'percent' ? null : readRateBase(tokens, unit.last + 1, lang);
  return {
    first: sign ?? unit.first,
    last: rate?.last ?? unit.last,
    value: tidy(sign === null ? value : -value),
    ...(quantity.high === undefined ? {} : { high: tidy(quantity.high * factor) }),
    unit: unit.unit,
    isVague: quantity.isVague,
    noun: null,
  };
}

function signBefore(tokens: readonly Token[], first: number): number | null {
  const before = tokens[first - 1];
  if (before?.word === 'minus') return first - 1;
  if (!before || !/^[-−]$/.test(before.word) || !touches(before, tokens[first])) return null;
  return touches(tokens[first - 2], before) && tokens[first - 2]!.word !== '(' ? null : first - 1;
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
  if (!DURATIONS.has(tokens[at]?.word ?? '')) return null;
  const term = readTerm(tokens, quantity, at, lang);
  if (!term) return { figure: null, last: at };
  const { first, value, high, isVague } = quantity;
  const range = high === undefined ? {} : { high };
  return {
    figure: { first, last: term.last, value, ...range, unit: term.unit, isVague, noun: null },
    last: term.last,
  };
}

/** A count: the number with its noun, or alone where the text treats it as a count. */
function readCount(tokens: readonly Token[], quantity: Quantity, lang: Language): Figure | null {
  const modifier = readModifierBefore(tokens, quantity.first, lang);
  const noun = quantity.last + 1 < tokens.length ? readCountedNoun(tokens, quantity.last + 1, lang) : null;
  if (isLabelOrDate(tokens, quantity, lang) || /^0\d/.test(tokens[quantity.first]!.word)) return null;
  if (
    isYearLike(tokens, quantity) &&
    !(modifier && noun) &&
    !(lang === 'es' && noun?.isPeople && !isDatePreposition(tokens, quantity))
  )
    return null;
  if (!isWorthCounting(tokens, quantity, { noun, isHedged: modifier !== null, lang })) return null;
  const rate = readRateBase(tokens, (noun?.last ?? quantity.last) + 1, lang);
  const range = quantity.high === undefined ? {} : { high: quantity.high };
  return {
    first: quantity.first,
    last: rate?.last ?? noun?.last ?? quantity.last,
    value: quantity.value,
    ...range,
    unit: rate ? `per-${rate.base}` : noun?.isPeople ? 'people' : 'count',
    isVague: quantity.isVague,
    noun: noun?.first ?? null,
  };
}

interface CountContext {
  readonly noun: CountedNoun | null;
  readonly isHedged: boolean;
  readonly lang: Language;
}

/** Digits with a noun count; small number words only where they count an outcome or are hedged; bare digits need context. */
function isWorthCounting(
  tokens: readonly Token[],
  quantity: Quantity,
  { noun, isHedged, lang }: CountContext,
): boolean {
  const first = tokens[quantity.first]!;
  if (quantity.isVague) return isCountedVagueness(tokens, quantity, noun);
  if (quantity.isWords) {
    if (first.isCapital && quantity.first > 0 && !tokens[quantity.first - 1]!.isCapital) return false;
    if (quantity.value === 1) return isSingleOutcome(tokens, quantity, lang);
    if (!noun) return quantity.isScaled ? isHedged || hasCountContext(tokens, quantity) : false;
    return quantity.value > 12 || isHedged || hasOutcome(tokens, quantity.first, noun.last, lang);
  }
  if (quantity.high !== undefined) return noun !== null;
  if (noun) return quantity.value > 0;
  const before = tokens[quantity.first - 1];
  if (before?.kind === 'word' && before.isCapital && quantity.first > 1 && !isHedged) return false;
  return isHedged || quantity.isScaled || hasCountContext(tokens, quantity);
}

function isCountedVagueness(tokens: readonly Token[], quantity: Quantity, noun: CountedNoun | null): boolean {
  const word = tokens[quantity.last]!.word;
  if (word === 'tens' || word === 'scores') return noun !== null && tokens[quantity.last + 1]?.word === 'of';
  const next = tokens[quantity.last + 1]?.word ?? '';
  return noun !== null || !/^(?:of|de|times|veces)$/.test(next);
}

/** "one person was killed", "un muerto": the only ones that count. */
function isSingleOutcome(tokens: readonly Token[], quantity: Quantity, lang: Language): boolean {
  const next = tokens[quantity.last + 1]?.word ?? '';
  if (lang === 'es')
    return /^(?:muerto|muerta|herido|herida|detenido|lesionado|fallecido|abatido)$/.test(next);
  return (
    /^(?:person|man|woman|officer|soldier|agent|suspect|civilian|dead)$/.test(next) &&
    hasOutcome(tokens, quantity.first, quantity.last + 1, lang)
  );
}

function isDatePreposition(tokens: readonly Token[], quantity: Quantity): boolean {
  return /^(?:en|de|del|el|desde|hasta|para|ano|anos|a|al|y|,)$/.test(tokens[quantity.first - 1]?.word ?? '');
}

function isYearRange(tokens: readonly Token[], quantity: Quantity): boolean {
  const next = tokens[quantity.last + 2];
  return (
    isYearLike(tokens, quantity) &&
    tokens[quantity.last + 1]?.word === '-' &&
    /^(?:\d\d|(?:18|19|20)\d\d)$/.test(next?.word ?? '')
  );
}

function hasAttachedUnit(tokens: readonly Token[], quantity: Quantity, lang: Language): boolean {
  const after = tokens[quantity.last + 1];
  const before = tokens[quantity.first - 1];
  if (before?.kind === 'word' && touches(before, tokens[quantity.first])) return false;
  if (
    before?.word === '-' &&
    touches(before, tokens[quantity.first]) &&
    touches(tokens[quantity.first - 2], before) &&
    tokens[quantity.first - 2]?.kind !== 'symbol'
  )
    return false;
  if (!after || !touches(tokens[quantity.last], after)) return false;
  if (readAttachedScale(tokens, quantity.last + 1, false)) return true;
  const unit = readUnitAfter(tokens, quantity.last + 1, lang);
  return (
    unit !== null &&
    !(tokens[unit.at + 1]?.kind !== 'symbol' && touches(tokens[unit.at], tokens[unit.at + 1]))
  );
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
