import { fold } from '../../text/fold.ts';
import type { NotePage } from '../note.ts';
import { readDay } from './articles.ts';

/** The articles in BibTeX, one `@online` entry each, with keys that no two of them share. */
export function toBibtex(pages: readonly NotePage[]): string {
  const taken = new Set<string>();
  return pages
    .map((page) => {
      const key = makeKey(page, taken);
      taken.add(key);
      return toEntry(page, key);
    })
    .join('\n');
}

function toEntry(page: NotePage, key: string): string {
  const day = readDay(page.published);
  const accessed = new Date(Math.min(page.accessedAt, 8_640_000_000_000_000)).toISOString().slice(0, 10);
  const fields: [name: string, value: string | null][] = [
    // Braces keep capitals as they are.
    ['title', `{${escapeTex(page.title)}}`],
    ['author', page.byline && `{${escapeTex(page.byline)}}`],
    ['organization', page.publisher && escapeTex(page.publisher)],
    ['date', day && [day.year, day.month, day.day].filter(Boolean).join('-')],
    ['year', day?.year ?? null],
    ['url', escapeUrl(page.url)],
    ['urldate', accessed],
    ['langid', page.lang && escapeTex(page.lang)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@online{${key},\n${lines.join(',\n')}\n}\n`;
}

function makeKey(page: NotePage, taken: ReadonlySet<string>): string {
  const host = URL.canParse(page.url)
    ? new URL(page.url).hostname.replace(/^www\./, '').split('.')[0]!
    : 'page';
  const word = fold(page.title).match(/[a-z]{4,}/)?.[0] ?? 'article';
  const stem = `${host.replace(/[^a-z0-9]/g, '')}${readDay(page.published)?.year ?? ''}${word}`;
  let key = stem;
  for (let serial = 2; taken.has(key); serial++) key = `${stem}${serial}`;
  return key;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\s\u0000-\u001f]+/g, ' ').replace(/[\\{}$&#%_^~]/g, (sign) => TEX[sign]!);
}

/** In an address signs are escaped the web's way, so that it stays an address for every reader of the file. */
function escapeUrl(url: string): string {
  return url
    .replace(/[\\{}\s^~]/g, (sign) => encodeURIComponent(sign).replace('~', '%7E'))
    .replace(/[%#&_$]/g, '\\$&');
}
