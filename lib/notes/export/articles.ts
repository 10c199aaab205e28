import type { Note, NotePage } from '../note.ts';

/** The notes on one article, in the order of its text, those on the whole page first. */
export interface Article {
  readonly page: NotePage;
  readonly notes: readonly Note[];
}

/** Notes by article, in the order of first noting. An article's particulars are those of its latest note. */
export function groupByArticle(notes: readonly Note[]): Article[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.page.url);
    if (group) group.push(note);
    else groups.set(note.page.url, [note]);
  }
  return [...groups.values()].map((group) => ({
    page: group.reduce((a, b) => (b.page.accessedAt > a.page.accessedAt ? b : a)).page,
    notes: group.sort((a, b) => place(a) - place(b) || a.createdAt - b.createdAt),
  }));
}

const place = (note: Note) => note.target?.start ?? -1;

/** The ISO date that a page's date begins with, cut to what is known; `null` where it begins with none. */
export function readDay(
  published: string | null,
): { year: string; month: string | null; day: string | null } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(published ?? '');
  return match ? { year: match[1]!, month: match[2] ?? null, day: match[3] ?? null } : null;
}
