import type { Citation, Colour, Note } from '../notes/note.ts';

/** What the list, the facets and the search need of a note; a notebook of 100,000 holds these, not the notes. */
export interface NoteRow {
  readonly id: string;
  /** Its number in the text index. */
  readonly number: number;
  readonly colour: Colour;
  readonly tags: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly Citation[];
  /** Publisher, else the address' host. */
  readonly outlet: string;
  readonly url: string;
  readonly title: string;
  /** The passage's beginning; `null` for a note on the whole page. */
  readonly quote: string | null;
  /** The beginning of what the reader wrote. */
  readonly text: string;
  /** Timeline date, ISO. */
  readonly date: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

/** A row shows two lines of each; more would only be cut by the window. */
const SHOWN = 280;

/** The row of a note; `number` is the one under which the text index has it. */
export function makeRow(note: Note, number: number): NoteRow {
  const { id, colour, sources, date, createdAt, updatedAt, deletedAt, page } = note;
  return {
    ...{ id, number, colour, sources, date, createdAt, updatedAt, deletedAt },
    tags: eachOnce(note.tags),
    actors: eachOnce(note.actors),
    outlet: outletOf(page),
    url: page.url,
    title: page.title,
    quote: note.target === null ? null : note.target.exact.slice(0, SHOWN),
    text: note.text.slice(0, SHOWN),
  };
}

/** Who published it, else the address' host without `www.`. */
export function outletOf({ publisher, url }: { publisher: string | null; url: string }): string {
  if (publisher !== null && publisher.trim() !== '') return publisher.trim();
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** Everything of a note that the search looks through, in one text. */
export function searchTextOf({ page, target, text, tags, actors }: Note): string {
  const quote = target === null ? [] : [target.exact, target.paragraph];
  return [text, ...quote, page.title, page.byline ?? '', outletOf(page), ...tags, ...actors].join('\n');
}

/** The values without repeats, in their order. */
export function eachOnce(values: readonly string[]): readonly string[] {
  return values.length > 1 ? [...new Set(values)] : values;
}
