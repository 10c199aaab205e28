import { describeQuote } from '../../lib/anchoring/index.ts';
import { canonicalUrl } from '../../lib/notes/canonical-url.ts';
import type { Colour, Note, NotePage, NoteTarget } from '../../lib/notes/note.ts';
import { paragraphAround } from '../../lib/notes/paragraph-around.ts';
import type { PageArticle, SelfDescription } from '../../lib/page/index.ts';
import type { Span } from '../../lib/text/span.ts';

/** As much of a selection as a note keeps, in UTF-16 units. */
const MOST_QUOTED = 60_000;

/** The article as it stands now, to be kept with a note. */
export interface PageRecordParts {
  readonly article: Pick<PageArticle, 'title' | 'byline' | 'published' | 'lang'>;
  readonly about: SelfDescription;
  readonly address: string;
  readonly digest: string | null;
  readonly now: number;
}

/** The page's side of a note. `null` for addresses that no note can be kept under (neither http nor https). */
export function recordPage({ article, about, address, digest, now }: PageRecordParts): NotePage | null {
  const url = canonicalUrl(address, { canonicalLink: about.canonicalLink });
  if (url === null || url.length > 4000) return null;
  const host = new URL(url).hostname;
  return {
    url,
    title: cut(article.title) ?? host,
    byline: cut(article.byline),
    publisher: cut(about.publisher) ?? host,
    published: cut(article.published),
    accessedAt: now,
    digest,
    lang: article.lang,
  };
}

/** A passage of a text as a note keeps it: the words, what stands around them, and their paragraph. */
export function recordTarget(text: string, span: Span): NoteTarget {
  const kept = { start: span.start, end: Math.min(span.end, span.start + MOST_QUOTED) };
  return { ...describeQuote(text, kept), paragraph: paragraphAround(text, kept) };
}

/** A new note without words, tags or links. */
export function makeNote(parts: {
  readonly id: string;
  readonly page: NotePage;
  readonly target: NoteTarget | null;
  readonly colour: Colour;
  readonly now: number;
}): Note {
  const { id, page, target, colour, now } = parts;
  return {
    id,
    page,
    target,
    colour,
    text: '',
    tags: [],
    actors: [],
    date: null,
    sources: [],
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

function cut(line: string | null): string | null {
  return line === null || line === '' ? null : line.slice(0, 500);
}
