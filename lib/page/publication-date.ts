const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan enero ene', 'february feb febrero', 'march mar marzo', 'april apr abril abr', 'may mayo', 'june jun junio',
    'july jul julio', 'august aug agosto ago', 'september sept sep septiembre setiembre', 'october oct octubre',
    'november nov noviembre', 'december dec diciembre dic',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])),
); // biome-ignore format: a month a word group
const MONTH = `(${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|º)?(?: de|,|-)? ?${MONTH}(?: del?|,|-)? ?(\\d{4})\\b`,
  'i',
);

/** An ISO date or date-time from what pages write in `datetime`, `content` or beside the byline; `null` for the rest. */
export function parsePublicationDate(written: string | null | undefined): string | null {
  const text = written?.trim().slice(0, 200) ?? '';
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      text,
    );
  if (iso) {
    const date = asDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (date === null || iso[4] === undefined) return date;
    const zone = iso[5] ?? '';
    return `${date}T${iso[4]}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  }
  const compact =
    /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}|$)/.exec(text) ?? /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text);
  if (compact) return asDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst)
    return asDate(Number(monthFirst[3]), MONTHS[monthFirst[1]!.toLowerCase()]!, Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return asDate(Number(dayFirst[3]), MONTHS[dayFirst[2]!.toLowerCase()]!, Number(dayFirst[1]));
  return null;
}

/** The day in an address such as `/2025/11/15/…` or `/2025-11-15-…`; `null` where it has none. */
export function dateInUrl(url: string | null): string | null {
  const match = /[/-](20\d{2}|19\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
    url ?? '',
  );
  return match ? asDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function asDate(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
