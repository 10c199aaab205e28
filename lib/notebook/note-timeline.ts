import type { NoteRow } from './note-row.ts';

/** The dated notes of one year, earliest first. */
export interface TimelineYear {
  readonly year: string;
  readonly rows: readonly NoteRow[];
}

/** Notes that have a date, by year; a coarser date stands before the finer ones that it holds. */
export function groupByYear(rows: readonly NoteRow[]): TimelineYear[] {
  const dated = rows.filter((row) => row.date !== null && row.deletedAt === null);
  dated.sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : a.createdAt - b.createdAt));
  const years: { year: string; rows: NoteRow[] }[] = [];
  for (const row of dated) {
    const year = row.date!.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.rows.push(row);
    else years.push({ year, rows: [row] });
  }
  return years;
}

/** A date as a reader may type it: `2014`, `2014-09` or `2014-09-26`, a real one; `null` for anything else. */
export function parseTimelineDate(text: string): string | null {
  const typed = text.trim();
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(typed) ?? [];
  if (year === undefined || (day !== undefined && month === undefined)) return null;
  if (month === undefined) return typed;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  const isReal =
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day ?? '01'}`);
  return isReal ? typed : null;
}
