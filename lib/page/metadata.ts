import { fold } from '../text/fold.ts';
import { dateInUrl, parsePublicationDate } from './publication-date.ts';
import { readStructuredArticles, type StructuredArticle } from './structured-data.ts';

/** What a page says about its article. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}

const PUBLISHED_META = [
  'article:published_time', 'og:article:published_time', 'datePublished', 'parsely-pub-date', 'sailthru.date', 'pubdate',
  'publishdate', 'publish-date', 'DC.date.issued', 'dcterms.created', 'dcterms.date', 'DC.date', 'cXenseParse:recs:publishtime', 'date',
]; // biome-ignore format: a list of names
const PUBLISHED_ELEMENT =
  '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, .entry-date time, article time[datetime], main time[datetime], time[datetime]';
const AUTHOR_ELEMENT =
  '[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"], .byline, .author-name, .entry-author, .author, .autor, .firma';

/**
 * Title, byline, day of publication and language. An app that swaps articles leaves old metadata behind, so JSON-LD
 * and `og:title` count only where they agree with the headline or the window's title.
 */
export function readMetadata(document: Document, url: string | null, headline: string | null): Metadata {
  const windowTitle = clean(document.querySelector('title')?.textContent);
  const speaksOfThis = (title: string | null) =>
    title !== null &&
    ((headline === null && windowTitle === null) ||
      [headline, windowTitle].some((own) => resembles(own, title)));
  const structured = readStructuredArticles(document).find(
    (article) => article.headline === null || speaksOfThis(article.headline),
  );
  const ogTitle = clean(meta(document, 'og:title'));
  return {
    title:
      headline ??
      (speaksOfThis(ogTitle) ? ogTitle : null) ??
      structured?.headline ??
      stripSite(windowTitle) ??
      ogTitle,
    byline: readByline(document, structured),
    published: readPublished(document, url, structured),
    lang:
      document.querySelector('html[lang]')?.getAttribute('lang') ??
      structured?.lang ??
      meta(document, 'og:locale') ??
      document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
      null,
  };
}

function readByline(document: Document, structured: StructuredArticle | undefined): string | null {
  const element = document.querySelector(AUTHOR_ELEMENT);
  const candidates = [
    structured?.author,
    meta(document, 'author'),
    meta(document, 'article:author'),
    element?.textContent,
  ];
  for (const candidate of candidates) {
    const name = clean(candidate)
      ?.replace(/^(?:by|por|de|autora?|texto)\b:?\s+/i, '')
      .trim();
    if (name && name.length <= 200 && !/^https?:|^@/.test(name)) return name;
  }
  return null;
}

function readPublished(
  document: Document,
  url: string | null,
  structured: StructuredArticle | undefined,
): string | null {
  const fromData = parsePublicationDate(structured?.published);
  if (fromData !== null) return fromData;
  for (const name of PUBLISHED_META) {
    const date = parsePublicationDate(meta(document, name));
    if (date !== null) return date;
  }
  const element = document.querySelector(PUBLISHED_ELEMENT);
  return (
    parsePublicationDate(element?.getAttribute('datetime') ?? element?.getAttribute('content')) ??
    dateInUrl(url) ??
    parsePublicationDate(element?.textContent)
  );
}

function meta(document: Document, name: string): string | null {
  const selector = ['property', 'name', 'itemprop']
    .map((attribute) => `meta[${attribute}="${name}" i]`)
    .join(', ');
  return document.querySelector(selector)?.getAttribute('content') ?? null;
}

function clean(text: string | null | undefined): string | null {
  const line = text?.slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, 500);
  return line ? line : null;
}

/** Whether one of the two holds the other's first forty units, accents and quotes aside. */
function resembles(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [left, right] = [fold(a), fold(b)];
  return left.includes(right.slice(0, 40)) || right.includes(left.slice(0, 40));
}

/** "Headline - The Site" → "Headline", where the headline stays the longer part. */
function stripSite(title: string | null): string | null {
  const cut =
    title === null
      ? -1
      : Math.max(
          title.lastIndexOf(' - '),
          title.lastIndexOf(' | '),
          title.lastIndexOf(' – '),
          title.lastIndexOf(' — '),
        );
  return title !== null && cut >= title.length / 2 ? title.slice(0, cut).trim() : title;
}
