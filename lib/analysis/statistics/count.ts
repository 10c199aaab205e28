import type { Language } from '../../text/language.ts';
import { type CountedNoun, readCountedNoun } from './counted-noun.ts';
import { countsOutcome, hasCountContext, hasOutcome } from './evidence.ts';
import type { Figure, Quantity } from './figure.ts';
import { asWhole } from './measured.ts';
import { readModifierAfter, readModifierBefore } from './modifiers.ts';
import { readRateBase } from './ratios.ts';
import { isLabelOrDate, isYearLike } from './rejected.ts';
import type { Token } from './tokens.ts';
import { readUnitAfter } from './units.ts';

/** Hedges that make no figure of "the only two states". */
const WEAK = /^(?:only|just|some|solo|solamente|unicamente|unos|unas|hasta|about)$/;

/** "below 2005 levels": a year after these is still a year. */
const BOUND = /^(?:below|above|under)$/;

/** A count: the number with its noun, or alone where the text treats it as a count. */
export function readCount(tokens: readonly Token[], quantity: Quantity, lang: Language): Figure | null {
  const modifier =
    readModifierBefore(tokens, quantity.first, lang) ?? readModifierAfter(tokens, quantity.last + 1, lang);
  const noun = readSingle(tokens, quantity, lang) ?? readCountedNoun(tokens, quantity.last + 1, lang);
  if (isLabelOrDate(tokens, quantity, lang) || /^0\d/.test(tokens[quantity.first]!.word)) return null;
  if (
    isYearLike(tokens, quantity) &&
    !(modifier && noun && !BOUND.test(tokens[modifier.first]!.word)) &&
    !(lang === 'es' && noun?.isPeople && !isDatePreposition(tokens, quantity))
  )
    return null;
  if (quantity.value < 1 && tokens[quantity.first + 1]?.word === '/') return null;
  if (noun && isNamed(tokens, quantity, noun)) return null;
  const isHedged = modifier !== null && !(quantity.isWords && WEAK.test(tokens[modifier.last]!.word));
  const rate = readRateBase(tokens, (noun?.last ?? quantity.last) + 1, lang);
  if (!rate && !isWorthCounting(tokens, quantity, { noun, isHedged, lang })) return null;
  const unit = noun ? unitOfNoun(tokens, noun, lang) : 'count';
  const range = quantity.high === undefined ? {} : { high: quantity.high };
  return {
    first: quantity.first,
    last: rate?.last ?? noun?.last ?? quantity.last,
    value: rate ? quantity.value : asWhole(tokens, quantity, unit),
    ...range,
    unit: rate ? `per-${rate.base}` : unit,
    isVague: quantity.isVague,
    noun: noun?.first ?? null,
    rule: rate ? 'rate' : noun ? 'counted-noun' : 'bare-count',
  };
}

/** `people` for persons, the measure where the noun is one ("dozens of new miles"), else `count`. */
function unitOfNoun(tokens: readonly Token[], noun: CountedNoun, lang: Language): string {
  if (noun.isPeople) return 'people';
  const measure = noun.last > noun.first ? readUnitAfter(tokens, noun.last, lang) : null;
  return measure?.kind === 'measure' && measure.unit !== 'times' ? measure.unit : 'count';
}

/** "Ganadera 5 Manantiales": capitals on both sides of a small number. */
function isNamed(tokens: readonly Token[], quantity: Quantity, noun: CountedNoun): boolean {
  const before = tokens[quantity.first - 1];
  const small = quantity.first === quantity.last && quantity.value < 100 && !quantity.isWords;
  return small && before?.isCapital === true && tokens[noun.first]!.isCapital && !noun.isPeople;
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
    if (quantity.value === 1) return noun !== null && readSingle(tokens, quantity, lang) !== null;
    if (!noun) return quantity.isScaled ? isHedged || hasCountContext(tokens, quantity) : false;
    return quantity.value > 12 || isHedged || countsOutcome(tokens, quantity, noun, lang);
  }
  if (quantity.high !== undefined) return noun !== null;
  if (noun) return quantity.value > 0;
  const before = tokens[quantity.first - 1];
  const isDone = /^(?:arrested|killed|detained|charged|indicted|injured|wounded|dead|deported|extradited)$/;
  if (isDone.test(tokens[quantity.last + 1]?.word ?? '') && quantity.value > 1) return true;
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
function readSingle(tokens: readonly Token[], quantity: Quantity, lang: Language): CountedNoun | null {
  if (quantity.value !== 1 || !quantity.isWords) return null;
  const at = quantity.last + 1;
  const next = tokens[at]?.word ?? '';
  const isOutcome =
    lang === 'es'
      ? /^(?:muerto|herido|detenido|lesionado|fallecido|abatido)$/.test(next)
      : /^(?:person|man|woman|officer|soldier|agent|suspect|civilian|dead)$/.test(next) &&
        hasOutcome(tokens, { first: quantity.first, last: at }, lang);
  return isOutcome ? { first: at, last: at, isPeople: true } : null;
}

function isDatePreposition(tokens: readonly Token[], quantity: Quantity): boolean {
  return /^(?:en|de|del|el|desde|hasta|para|ano|anos|y|,)$/.test(tokens[quantity.first - 1]?.word ?? '');
}
