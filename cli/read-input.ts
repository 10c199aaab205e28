import { isProbablyReaderable } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../lib/analysis/analysis.ts';
import { extractArticle } from '../lib/page/index.ts';
import { parseLanguage } from '../lib/text/language.ts';

/** What may be given for one article; what is missing is read off the page. */
export interface Input {
  readonly html?: string;
  readonly text?: string;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly published?: string | null;
  readonly lang?: string | null;
}

/** A text shorter than this is no article, whatever it holds; the same bound as Readability's default. */
const LEAST_ARTICLE_LENGTH = 140;

/** The article of a page or of bare text. A given `text` is kept unchanged. */
export function readInput(input: Input): Article & { isArticle: boolean } {
  if (input.text !== undefined) {
    return {
      url: input.url ?? null,
      title: input.title ?? null,
      byline: null,
      published: input.published ?? null,
      lang: parseLanguage(input.lang),
      text: input.text,
      isArticle: input.text.trim().length >= LEAST_ARTICLE_LENGTH,
    };
  }
  const { document } = parseHTML(wrapFragment(input.html ?? ''));
  const page = extractArticle(document, { url: input.url ?? null });
  return {
    url: input.url ?? page.url,
    title: input.title ?? page.title,
    byline: page.byline,
    published: input.published ?? page.published,
    lang: parseLanguage(input.lang ?? page.lang),
    text: page.text,
    isArticle: page.text !== '' && isProbablyReaderable(document),
  };
}

/** linkedom needs a document; a fragment or an empty file is put into one. */
function wrapFragment(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}
