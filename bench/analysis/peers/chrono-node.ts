import { en, es, type ParsedComponents } from 'chrono-node';
import type { Language } from '../../../lib/text/language.ts';
import type { Span } from '../../../lib/text/span.ts';

export interface ChronoDate extends Span {
  readonly iso: string;
  readonly isoEnd?: string;
  readonly precision: 'day';
}

/** Dates by chrono-node: the language's parser, read from noon of the reference day; its strict mode where asked. */
export function findChronoDates(
  text: string,
  lang: Language,
  reference: string | null,
  isStrict = false,
): ChronoDate[] {
  const { casual, strict } = lang === 'es' ? es : en;
  const parser = isStrict ? strict : casual;
  const day = reference === null ? '2025-01-01' : reference.length === 7 ? `${reference}-15` : reference;
  return parser
    .parse(text, new Date(`${day.slice(0, 10)}T12:00:00`))
    .map(({ index, text: found, start, end }) => ({
      start: index,
      end: index + found.length,
      iso: toIso(start),
      ...(end ? { isoEnd: toIso(end) } : {}),
      precision: 'day' as const,
    }));
}

/** As precise as chrono itself is certain. */
function toIso(parts: ParsedComponents): string {
  const year = String(parts.get('year')).padStart(4, '0');
  const month = String(parts.get('month')).padStart(2, '0');
  const day = String(parts.get('day')).padStart(2, '0');
  const isDay = parts.isCertain('day') || parts.isCertain('weekday');
  if (isDay || (!parts.isCertain('month') && !parts.isCertain('year'))) return `${year}-${month}-${day}`;
  return parts.isCertain('month') ? `${year}-${month}` : year;
}
