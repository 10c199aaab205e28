import { readStructuredArticles } from './structured-data.ts';

/** What a page says of itself that a citation needs and the analysis does not. */
export interface SelfDescription {
  /** As written in `link rel=canonical`; to be checked by whoever uses it. */
  readonly canonicalLink: string | null;
  /** Outlet: as JSON-LD or `og:site_name` has it. */
  readonly publisher: string | null;
}

/** Reads what the page says of itself; nothing of it is taken on trust. */
export function readSelfDescription(document: Document): SelfDescription {
  const structured = readStructuredArticles(document).find(({ publisher }) => publisher !== null);
  const siteName = document
    .querySelector('meta[property="og:site_name" i], meta[name="application-name" i]')
    ?.getAttribute('content')
    ?.replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  return {
    canonicalLink: document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? null,
    publisher: structured?.publisher ?? (siteName || null),
  };
}
