import type { Statistic } from '../../lib/analysis/analysis.ts';
import type { Words } from '../../lib/panel/words.ts';

const LOCALES = { en: 'en-GB', es: 'es-MX' } as const;
/** Units that the browser can name in the reader's language. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  percent: 'percent',
  kg: 'kilogram',
  g: 'gram',
  lb: 'pound',
  oz: 'ounce',
  mi: 'mile',
  miles: 'mile',
  km: 'kilometer',
  m: 'meter',
  l: 'liter',
  gal: 'gallon',
  acres: 'acre',
  ha: 'hectare',
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  hours: 'hour',
};
const UNIT_KEYS: Readonly<Record<string, string>> = {
  people: 'cardUnitPeople',
  'percentage-points': 'cardUnitPoints',
};
/** From here up a number is shown as "3.2 million". */
const COMPACT_FROM = 1_000_000;

/** Value, range and unit in words, millions in short unless `whole`, with the article's "over" or "nearly": "over 60%", "43 people", "3.5 billion US dollars". */
export function formatQuantity(
  { value, high, unit, modifier }: Pick<Statistic, 'value' | 'high' | 'unit' | 'modifier'>,
  { t, lang }: Words,
  notation: 'compact' | 'whole' = 'compact',
): string {
  const upper = high ?? value;
  const format = formatterOf(unit, notation === 'whole' ? 0 : upper, lang);
  const number = high === undefined ? format.format(value) : format.formatRange(value, high);
  const key = UNIT_KEYS[unit];
  const quantity = key === undefined ? addRawUnit(number, unit, { t, lang }) : t(key, number);
  if (modifier === undefined) return quantity;
  return modifier === 'order-of-magnitude' ? t('cardOrderOf', quantity) : `${modifier} ${quantity}`;
}

function formatterOf(unit: string, upper: number, lang: Words['lang']): Intl.NumberFormat {
  const compact =
    Math.abs(upper) >= COMPACT_FROM ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  const digits = { maximumFractionDigits: 2, ...compact };
  const known = INTL_UNITS[unit] ?? INTL_UNITS[`${unit}s`];
  if (known !== undefined) {
    const unitDisplay = known === 'percent' ? 'short' : 'long';
    return new Intl.NumberFormat(LOCALES[lang], { ...digits, style: 'unit', unit: known, unitDisplay });
  }
  if (/^[A-Z]{3}$/.test(unit)) {
    return new Intl.NumberFormat(LOCALES[lang], {
      ...digits,
      minimumFractionDigits: 0,
      style: 'currency',
      currency: unit,
      currencyDisplay: 'name',
    });
  }
  return new Intl.NumberFormat(LOCALES[lang], digits);
}

/** A unit that nothing here can name stands as the analysis has it; counts and ratios are bare numbers. */
function addRawUnit(number: string, unit: string, { t, lang }: Words): string {
  const isNamed = INTL_UNITS[unit] ?? INTL_UNITS[`${unit}s`] ?? /^[A-Z]{3}$/.test(unit);
  const base = /^per-(\d+)$/.exec(unit)?.[1];
  if (base !== undefined)
    return t('cardUnitRate', number, new Intl.NumberFormat(LOCALES[lang]).format(Number(base)));
  return isNamed || unit === 'count' || unit === 'ratio' ? number : `${number} ${unit.replace(/-/g, ' ')}`;
}
