import type { NoteRow } from './note-row.ts';

/** An actor across the articles. */
export interface ActorSummary {
  /** Id of the glossary entry, else a name. */
  readonly actor: string;
  readonly notes: number;
  readonly articles: number;
}

/** Two actors in the same note or the same article. */
export interface Meeting {
  readonly a: string;
  readonly b: string;
  readonly notes: number;
  readonly articles: number;
}

/** Actors of the notes outside the bin, those of most notes first. */
export function listActors(rows: readonly NoteRow[]): ActorSummary[] {
  const found = new Map<string, { notes: number; urls: Set<string> }>();
  for (const row of rows) {
    if (row.deletedAt !== null) continue;
    for (const actor of new Set(row.actors)) {
      const entry = found.get(actor) ?? { notes: 0, urls: new Set<string>() };
      entry.notes++;
      entry.urls.add(row.url);
      found.set(actor, entry);
    }
  }
  return [...found]
    .map(([actor, { notes, urls }]) => ({ actor, notes, articles: urls.size }))
    .sort((x, y) => y.notes - x.notes || (x.actor < y.actor ? -1 : 1));
}

/** How often each two of `actors` are noted together; those that never are, are left out. Most articles first. */
export function listMeetings(rows: readonly NoteRow[], actors: readonly string[]): Meeting[] {
  const wanted = new Set(actors);
  const byNote = new Map<string, number>();
  const byArticle = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.deletedAt !== null) continue;
    const present = row.actors.filter((actor) => wanted.has(actor));
    for (const key of pairKeys(present)) byNote.set(key, (byNote.get(key) ?? 0) + 1);
    const inArticle = byArticle.get(row.url) ?? new Set<string>();
    for (const actor of present) inArticle.add(actor);
    byArticle.set(row.url, inArticle);
  }
  const articles = new Map<string, number>();
  for (const present of byArticle.values()) {
    for (const key of pairKeys([...present])) articles.set(key, (articles.get(key) ?? 0) + 1);
  }
  return [...articles]
    .map(([key, count]) => {
      const [a, b] = JSON.parse(key) as [string, string];
      return { a, b, notes: byNote.get(key) ?? 0, articles: count };
    })
    .sort((x, y) => y.articles - x.articles || y.notes - x.notes || compare(x.a + x.b, y.a + y.b));
}

/** The actors of a picture around `centre`: it, then those it meets most; the most noted where there is no centre. */
export function chooseCompany(rows: readonly NoteRow[], centre: string | null, most: number): string[] {
  const all = listActors(rows).map(({ actor }) => actor);
  if (centre === null) return all.slice(0, most);
  const inArticles = new Set(rows.flatMap((row) => (row.actors.includes(centre) ? [row.url] : [])));
  const near = listActors(rows.filter((row) => inArticles.has(row.url)));
  return [centre, ...near.map(({ actor }) => actor).filter((actor) => actor !== centre)].slice(0, most);
}

function pairKeys(actors: readonly string[]): string[] {
  const sorted = [...new Set(actors)].sort();
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => JSON.stringify([a, b])));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
