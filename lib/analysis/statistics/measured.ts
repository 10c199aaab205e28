import type { Language } from '../../text/language.ts';
import { scaleOf } from '../../text/number-words.ts';
import type { WhyRule } from '../why.ts';
import { readFinerPart } from './compound.ts';
import { readCountedNoun } from './counted-noun.ts';
import type { Figure, Quantity } from './figure.ts';
import { isMultiple, readRateBase } from './ratios.ts';
import { type Token, touches } from './tokens.ts';
import { readAttachedScale, readUnitAfter, type UnitReading } from './units.ts';

interface Unit {
  readonly quantity: Quantity;
  readonly unit: string;
  readonly factor: number;
  readonly first: number;
  readonly last: number;
  readonly extra: number;
}

/** The sign or code of money before the number, where there is one. */
export interface UnitContext {
  readonly prefix: UnitReading | null;
  readonly lang: Language;
}

/** Percent, money or a measure on the number, from before it or after it. */
function readUnit(tokens: readonly Token[], quantity: Quantity, { prefix, lang }: UnitContext): Unit | null {
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
  const isHere = after && isRealUnit(tokens, quantity, after);
  if (after && isHere && (!prefix || after.kind === 'money')) {
    const late = scaleOf(tokens[after.at + 1]?.word ?? '', lang);
    const last = late === null ? after.at : after.at + 1;
    const isOne = quantity.high === undefined && !quantity.isVague;
    const { isWords } = quantity;
    const rest = isOne ? readFinerPart(tokens, last + 1, { coarse: after, isWords, lang }) : null;
    return {
      quantity,
      unit: after.unit,
      factor: factor * after.factor * (late ?? 1),
      first: prefix?.at ?? quantity.first,
      last: rest?.last ?? last,
      extra: rest?.value ?? 0,
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

/** Whether the word is the number's unit here: "un pie" is no foot, "3 times" no multiple, "9mm pistol" a model. */
function isRealUnit(tokens: readonly Token[], quantity: Quantity, unit: UnitReading): boolean {
  const word = tokens[unit.at]!.word;
  const next = tokens[unit.at + 1];
  if (unit.unit === 'times') return isMultiple(tokens, quantity.first, unit.at + 1);
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
  const isLooseLetter = /^[a-km-z]$/.test(word) && !touches(tokens[unit.at - 1], tokens[unit.at]);
  if (isLooseLetter && next?.kind === 'word' && word !== 'm') return false;
  if (next?.kind === 'number' && touches(tokens[unit.at], next)) return false;
  return true;
}

/** Percent, money, weight, length or multiple made by a number with the unit before or after it; `null` without one. */
export function readMeasured(
  tokens: readonly Token[],
  quantity: Quantity,
  { prefix, lang }: UnitContext,
): Figure | null {
  const unit = readUnit(tokens, quantity, { prefix, lang });
  if (!unit) return null;
  const { factor } = unit;
  const sign = unit.unit === 'percent' ? signBefore(tokens, quantity.first) : null;
  const value = asWhole(tokens, quantity, unit.unit) * factor + unit.extra;
  const rate = unit.unit === 'percent' ? null : readRateBase(tokens, unit.last + 1, lang);
  return {
    first: sign ?? unit.first,
    last: rate?.last ?? unit.last,
    value: tidy(sign === null ? value : -value),
    ...(quantity.high === undefined ? {} : { high: tidy(quantity.high * factor) }),
    unit: unit.unit,
    isVague: quantity.isVague,
    noun: null,
    rule: rate ? 'rate' : ruleOf(unit.unit),
  };
}

function ruleOf(unit: string): WhyRule {
  if (unit.startsWith('percent')) return 'percent';
  if (unit === 'times') return 'share';
  if (unit === 'people' || unit === 'count') return 'counted-noun';
  return /^[A-Z]{3}$/.test(unit) ? 'money' : 'measured-quantity';
}

function signBefore(tokens: readonly Token[], first: number): number | null {
  const before = tokens[first - 1];
  if (before?.word === 'minus') return first - 1;
  if (!before || !/^[-−]$/.test(before.word) || !touches(before, tokens[first])) return null;
  return touches(tokens[first - 2], before) && tokens[first - 2]!.word !== '(' ? null : first - 1;
}

/** Whether a unit or scale sticks to the digits ("75ml", "2.5M") and the digits to nothing else. */
export function hasAttachedUnit(tokens: readonly Token[], quantity: Quantity, lang: Language): boolean {
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

const THREE_DECIMALS = /^[1-9]\d{0,2}\.\d{3}$/;
const DIVISIBLE =
  /^(?:percent|percentage-points|kg|g|mg|ug|ton|lb|oz|km|m|dm|cm|mm|miles|liter|degree|times)$/;

/** "70.342 personas", "150.000 dólares": what comes whole, or in cents, has no three decimals, so the mark groups. */
export function asWhole(tokens: readonly Token[], { first, last, value }: Quantity, unit: string): number {
  const grouped = first === last && value < 1000 && THREE_DECIMALS.test(tokens[first]!.word);
  return grouped && !DIVISIBLE.test(unit) ? tidy(value * 1000) : value;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
