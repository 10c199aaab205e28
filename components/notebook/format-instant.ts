import type { Language } from '../../lib/text/language.ts';

const LOCALES = { en: 'en-GB', es: 'es-MX' } as const;

/** A moment (milliseconds since 1970) as day and time in the reader's own zone. */
export function formatInstant(ms: number, lang: Language): string {
  return new Intl.DateTimeFormat(LOCALES[lang], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(ms);
}

/** A size in bytes as kB or MB. */
export function formatBytes(bytes: number, lang: Language): string {
  const isLarge = bytes >= 1_000_000;
  const number = new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 1 });
  return `${number.format(bytes / (isLarge ? 1_000_000 : 1000))} ${isLarge ? 'MB' : 'kB'}`;
}
