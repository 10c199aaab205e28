import type { NotePage } from '../note.ts';
import { readDay } from './articles.ts';

/** The articles in RIS, one record each, for reference managers. */
export function toRis(pages: readonly NotePage[]): string {
  return pages.map(toRecord).join('\r\n');
}

function toRecord(page: NotePage): string {
  const day = readDay(page.published);
  const accessed = new Date(Math.min(page.accessedAt, 8_640_000_000_000_000));
  const fields: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['TI', page.title],
    ['AU', page.byline],
    ['T2', page.publisher],
    ['PY', day?.year ?? null],
    ['DA', day && `${day.year}/${day.month ?? ''}/${day.day ?? ''}`],
    ['UR', page.url],
    ['Y2', `${accessed.getUTCFullYear()}/${two(accessed.getUTCMonth() + 1)}/${two(accessed.getUTCDate())}`],
    ['LA', page.lang],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => (value === null ? '' : `${tag}  - ${oneLine(value)}\r\n`)).join('');
}

const two = (value: number) => String(value).padStart(2, '0');
const oneLine = (text: string) => text.replace(/[\s\u0000-\u001f\u2028\u2029]+/g, ' ').trim();
