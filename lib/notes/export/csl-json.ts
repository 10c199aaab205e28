import type { NotePage } from '../note.ts';
import { stableId } from '../stable-id.ts';
import { readDay } from './articles.ts';

/** The articles as CSL-JSON text. */
export function toCslJson(pages: readonly NotePage[]): string {
  return `${JSON.stringify(pages.map(toCsl), null, 2)}\n`;
}

/** One article as a CSL item. */
export function toCsl(page: NotePage) {
  const day = readDay(page.published);
  const accessed = new Date(Math.min(page.accessedAt, 8_640_000_000_000_000));
  return {
    id: stableId('page', page.url),
    type: 'article-newspaper',
    title: page.title,
    ...(page.byline === null ? {} : { author: [{ literal: page.byline }] }),
    ...(page.publisher === null ? {} : { 'container-title': page.publisher }),
    ...(day === null
      ? {}
      : {
          issued: {
            'date-parts': [[day.year, day.month, day.day].filter((part) => part !== null).map(Number)],
          },
        }),
    accessed: {
      'date-parts': [[accessed.getUTCFullYear(), accessed.getUTCMonth() + 1, accessed.getUTCDate()]],
    },
    URL: page.url,
    ...(page.lang === null ? {} : { language: page.lang }),
  };
}
