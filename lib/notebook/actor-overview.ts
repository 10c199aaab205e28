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

/** How many actors `listMeetings` can tell apart: one bit each. */
const MOST_ACTORS = 30;

/** How often each two of `actors` (30 at most) are noted together, most articles first; those that never are, are left out. */
export function listMeetings(rows: readonly NoteRow[], actors: readonly string[]): Meeting[] {
  const sorted = [...new Set(actors)].sort().slice(0, MOST_ACTORS);
  const bits = new Map(sorted.map((actor, index) => [actor, 1 << index]));
  const byArticle = new Map<string, number>();
  /** How many notes have exactly these actors. */
  const byMask = new Map<number, number>();
  for (const row of rows) {
    if (row.deletedAt !== null) continue;
    let mask = 0;
    for (const actor of row.actors) mask |= bits.get(actor) ?? 0;
    if (mask === 0) continue;
    byMask.set(mask, (byMask.get(mask) ?? 0) + 1);
    byArticle.set(row.url, (byArticle.get(row.url) ?? 0) | mask);
  }
  const articlesByMask = new Map<number, number>();
  for (const mask of byArticle.values()) articlesByMask.set(mask, (articlesByMask.get(mask) ?? 0) + 1);
  return sorted
    .flatMap((a, index) =>
      sorted.slice(index + 1).map((b) => {
        const both = bits.get(a)! | bits.get(b)!;
        return { a, b, notes: sumOf(byMask, both), articles: sumOf(articlesByMask, both) };
      }),
    )
    .filter(({ articles }) => articles > 0)
    .sort((x, y) => y.articles - x.articles || y.notes - x.notes || compare(x.a + x.b, y.a + y.b));
}

/** The counts of all masks that have every bit of `both`. */
function sumOf(counts: ReadonlyMap<number, number>, both: number): number {
  let sum = 0;
  for (const [mask, count] of counts) if ((mask & both) === both) sum += count;
  return sum;
}

/** The actors of a picture around `centre`: it, then those it meets most; the most noted where there is no centre. */
export function chooseCompany(rows: readonly NoteRow[], centre: string | null, most: number): string[] {
  if (centre === null)
    return listActors(rows)
      .slice(0, most)
      .map(({ actor }) => actor);
  const inArticles = new Set(rows.flatMap((row) => (row.actors.includes(centre) ? [row.url] : [])));
  const near = listActors(rows.filter((row) => inArticles.has(row.url)));
  return [centre, ...near.map(({ actor }) => actor).filter((actor) => actor !== centre)].slice(0, most);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
