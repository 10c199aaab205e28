import type { DatePrecision } from '../analysis/analysis.ts';
import type { Language } from '../text/language.ts';
import type { Words } from './words.ts';

const LOCALES = { en: 'en-GB', es: 'es-MX' } as const;
const PARTS = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/** A partial ISO date (`2014`, `2014-09`, `2014-09-26`) in words, no more precise than it is; as given where it is none. */
export function formatDate(iso: string, lang: Language): string {
  const date = parseDate(iso);
  return date === null ? iso : formatterOf(iso, lang).format(date);
}

/** From–to in words, once where both ends say the same; a decade and a loose period are not made more precise. */
export function formatDateRange(
  { iso, isoEnd, precision }: { iso: string; isoEnd?: string | undefined; precision?: DatePrecision },
  { t, lang }: Words,
): string {
  if (precision === 'decade') return t('panelDecade', iso.slice(0, 4));
  // "The past six months" is not known to the day, whatever the reckoning gives.
  const length = precision === 'period' ? 7 : 10;
  const from = iso.slice(0, length);
  const to = (isoEnd ?? iso).slice(0, length);
  const [start, end] = [parseDate(from), parseDate(to)];
  if (start === null || end === null || from.length !== to.length || end < start) {
    return from === to
      ? formatDate(from, lang)
      : t('panelDateRange', formatDate(from, lang), formatDate(to, lang));
  }
  return formatterOf(from, lang).formatRange(start, end);
}

function parseDate(iso: string): Date | null {
  const [, year, month, day] = PARTS.exec(iso) ?? [];
  // Years before 100 would be taken for 19xx.
  if (year === undefined || Number(year) < 100) return null;
  return new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

function formatterOf(iso: string, lang: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[lang], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(iso.length > 4 ? { month: 'long' } : {}),
    ...(iso.length > 7 ? { day: 'numeric' } : {}),
  });
}

/** A number with the separators of the interface's language. */
export function formatNumber(value: number, lang: Language): string {
  return new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2 }).format(value);
}
