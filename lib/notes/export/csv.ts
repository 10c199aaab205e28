import { toIso } from '../names.ts';
import type { Note, SourceRecord } from '../note.ts';

const COLUMNS: readonly [name: string, read: (note: Note, names: ReadonlyMap<string, string>) => string][] = [
  ['id', (note) => note.id],
  ['url', (note) => note.page.url],
  ['title', (note) => note.page.title],
  ['byline', (note) => note.page.byline ?? ''],
  ['publisher', (note) => note.page.publisher ?? ''],
  ['published', (note) => note.page.published ?? ''],
  ['accessed', (note) => toIso(note.page.accessedAt)],
  ['quote', (note) => note.target?.exact ?? ''],
  ['paragraph', (note) => note.target?.paragraph ?? ''],
  ['note', (note) => note.text],
  ['colour', (note) => note.colour],
  ['tags', (note) => note.tags.join('; ')],
  ['actors', (note) => note.actors.join('; ')],
  ['date', (note) => note.date ?? ''],
  ['sources', (note, names) => note.sources.map(({ source }) => names.get(source) ?? source).join('; ')],
  ['credibility', (note) => note.sources.map(({ credibility }) => credibility ?? '').join('; ')],
  ['created', (note) => toIso(note.createdAt)],
  ['updated', (note) => toIso(note.updatedAt)],
  ['deleted', (note) => (note.deletedAt === null ? '' : toIso(note.deletedAt))],
];

/** One row a note, as RFC 4180 has it, with a byte order mark for spreadsheets and no cell that they run as a formula. */
export function toCsv(notes: readonly Note[], sources: readonly SourceRecord[]): string {
  const names = new Map(sources.map(({ id, name, reliability }) => [id, name + grade(reliability)]));
  const rows = notes.map((note) => COLUMNS.map(([, read]) => toCell(read(note, names))).join(','));
  return `\ufeff${[COLUMNS.map(([name]) => name).join(','), ...rows].join('\r\n')}\r\n`;
}

const grade = (reliability: string | null) => (reliability === null ? '' : ` (${reliability})`);

/** Spreadsheets run what begins with one of these; an apostrophe before it makes it text. */
const FORMULA = /^[\s\u0000]*[=+\-@\t\r\n＝＋－＠]/;

function toCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
