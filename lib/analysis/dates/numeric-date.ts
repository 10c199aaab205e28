import type { Language } from '../../text/language.ts';
import { dayNumber } from './calendar.ts';

/** A date written in digits; `day` is 0 where it names a month. `sure` is false for forms that a version or score also has. */
export interface NumericDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly length: number;
  readonly sure: boolean;
}

const YEAR_FIRST =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])(?:t\d\d?:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?/y;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|-\d)/y;
const MONTH_YEAR = /(\d{1,2})\/(\d{4})(?![\d/])/y;
const YEAR_MONTH = /(\d{4})-(\d{2})(?![\d-]|\/)/y;
const SHAPED = /\d{1,2}([-/])-?\d{1,2}\1\d{2,4}(?!\d)|\d{4}([-/])\d{1,2}\2\d{1,2}(?!\d)/y;
/** The one date that goes by its digits, in English. */
const NINE_ELEVEN = /9\/11(?![\d/])/y;

/**
 * The date in digits that starts at `at` of a folded text: 2014-04-18, 8/10/2012 (month first in English, day first in
 * Spanish, the other way where only that is a date), 04/2016, 2019-11. `null` for 13/31/2018, 1.1.30, 1/2 and the years
 * of 2010-11.
 */
export function parseNumericDate(folded: string, at: number, lang: Language): NumericDate | null {
  const ymd = match(YEAR_FIRST, folded, at);
  if (ymd) return checked(Number(ymd[1]), Number(ymd[3]), Number(ymd[4]), ymd[0].length, true);
  const last = match(YEAR_LAST, folded, at);
  if (last) return readYearLast(last, lang);
  const month = match(MONTH_YEAR, folded, at);
  if (month) return checked(Number(month[2]), Number(month[1]), 0, month[0].length, true);
  const iso = match(YEAR_MONTH, folded, at);
  if (iso && Number(iso[2]) <= Number(iso[1]) % 100) {
    return checked(Number(iso[1]), Number(iso[2]), 0, iso[0].length, true);
  }
  if (lang === 'en' && match(NINE_ELEVEN, folded, at)) return checked(2001, 9, 11, 4, true);
  return null;
}

function readYearLast(found: RegExpExecArray, lang: Language): NumericDate | null {
  const [whole, first, separator, second, yearText] = found;
  const short = yearText!.length === 2;
  if (short && separator === '.') return null;
  const year = short ? expandYear(Number(yearText)) : Number(yearText);
  const [a, b] = [Number(first), Number(second)];
  const sure = !short || separator === '/';
  const dayFirst = lang === 'es' || separator === '.';
  const [month, day] = dayFirst ? [b, a] : [a, b];
  return checked(year, month, day, whole.length, sure) ?? checked(year, day, month, whole.length, sure);
}

/** Whether the digits here have the shape of a date and are none: 13/31/2018, 2014-02-30. Their year is none either. */
export function impossibleDateLength(folded: string, at: number): number {
  return match(SHAPED, folded, at)?.[0].length ?? 0;
}

/** 96 is 1996, 16 is 2016. */
export function expandYear(short: number): number {
  return short >= 50 ? 1900 + short : 2000 + short;
}

function checked(
  year: number,
  month: number,
  day: number,
  length: number,
  sure: boolean,
): NumericDate | null {
  if (year < 1500 || year > 2200) return null;
  return dayNumber(year, month, day === 0 ? 1 : day) === null ? null : { year, month, day, length, sure };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
