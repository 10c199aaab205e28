import { signal } from '@preact/signals';
import { makeRow, type NoteRow, searchTextOf } from '../../notebook/note-row.ts';
import { createTextIndex } from '../../notebook/text-index.ts';
import type { Note } from '../../notes/note.ts';

/** What the notebook reads of the database. */
export interface NotesEdges {
  readonly listNewest: (limit: number) => Promise<Note[]>;
  readonly listAfter: (id: string | null, limit: number) => Promise<Note[]>;
  /** The notes changed at or after a time; at most `limit` of them. */
  readonly listChangedSince: (time: number, limit: number) => Promise<Note[]>;
  readonly listIds: () => Promise<string[]>;
  readonly getNotes: (ids: readonly string[]) => Promise<Note[]>;
  /** Gives the browser a turn to draw and to hear keys. */
  readonly breathe: () => Promise<void>;
}

/** How far the notebook is read. `failed` carries the error's name, by which the words are chosen. */
export type NotesStatus =
  | { readonly status: 'opening' }
  | { readonly status: 'reading'; readonly done: number; readonly total: number }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly name: string; readonly message: string };

/** Enough for the first screen of a window 2,000 pixels tall. */
const FIRST = 40;
const CHUNK = 400;

export type NotesStore = ReturnType<typeof createNotesStore>;

/** The rows of all notes, most recently changed first as of when they were read, with the words to find them by. */
export function createNotesStore(edges: NotesEdges) {
  const status = signal<NotesStatus>({ status: 'opening' });
  /** Counts up with every change of the rows: they are kept in place, a copy of 100,000 at each change would cost. */
  const version = signal(0);
  const index = createTextIndex();
  let rows: NoteRow[] = [];
  let places = new Map<string, number>();
  let changedAt = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const toRow = (note: Note): NoteRow => {
    changedAt = Math.max(changedAt, note.updatedAt);
    return makeRow(note, index.add(searchTextOf(note)));
  };
  const place = (next: NoteRow[]): void => {
    rows = next;
    places = new Map(next.map((row, at) => [row.id, at]));
    version.value++;
  };
  const fail = (error: unknown): void => {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    status.value = { status: 'failed', name, message };
  };
  /** Takes in notes new or changed: the changed in their places, the new ones first. */
  const take = (notes: readonly Note[]): void => {
    const fresh: NoteRow[] = [];
    for (const note of notes) {
      const at = places.get(note.id);
      if (at === undefined) fresh.push(toRow(note));
      else if (rows[at]!.updatedAt !== note.updatedAt) rows[at] = toRow(note);
    }
    if (fresh.length > 0) place([...fresh.sort(byChange), ...rows]);
    else version.value++;
  };
  const readRest = async (): Promise<void> => {
    const all: NoteRow[] = [];
    let last: string | null = null;
    const total = (await edges.listIds()).length;
    for (;;) {
      const chunk: Note[] = await edges.listAfter(last, CHUNK);
      for (const note of chunk) {
        const at = places.get(note.id);
        const known = at === undefined ? undefined : rows[at];
        all.push(known?.updatedAt === note.updatedAt ? known : toRow(note));
      }
      last = chunk.at(-1)?.id ?? null;
      if (chunk.length < CHUNK || last === null) break;
      status.value = { status: 'reading', done: all.length, total };
      await edges.breathe();
    }
    place(all.sort(byChange));
    status.value = { status: 'ready' };
  };
  const follow = async (): Promise<void> => {
    const changed = await edges.listChangedSince(changedAt, CHUNK);
    // An import, here or in another window: in chunks, as at the beginning.
    if (changed.length === CHUNK) return readRest();
    take(changed);
    // As many as before is no proof: one may have gone for good and an old one come from a file.
    const ids = new Set(await edges.listIds());
    if (rows.some((row) => !ids.has(row.id))) place(rows.filter((row) => ids.has(row.id)));
    const missing = [...ids].filter((id) => !places.has(id));
    for (let from = 0; from < missing.length; from += CHUNK) {
      take(await edges.getNotes(missing.slice(from, from + CHUNK)));
      await edges.breathe();
    }
  };
  /** One after the other: a change that comes while the notebook is read waits. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const run = queue.then(work).catch(fail);
    queue = run;
    return run;
  };

  return {
    status,
    version,
    fail,
    /** Rows by place; read `version` to hear of changes. */
    rows: (): readonly NoteRow[] => rows,
    rowOf: (id: string): NoteRow | null => rows[places.get(id) ?? -1] ?? null,
    find: index.find,
    /** Reads the first screen. */
    loadFirst: () =>
      inTurn(async () => {
        const first = await edges.listNewest(FIRST);
        place(first.map(toRow));
        status.value =
          first.length < FIRST ? { status: 'ready' } : { status: 'reading', done: FIRST, total: FIRST };
      }),
    /** Reads what the first screen left. */
    loadRest: () =>
      inTurn(async () => {
        if (status.peek().status === 'reading') await readRest();
      }),
    /** Everything anew: notes came from a file and may be older than what was seen. */
    reload: () => inTurn(readRest),
    /** The database says that something changed, here or in another window. */
    follow: (mark: { count: number; changedAt: number }) =>
      inTurn(async () => {
        if (mark.count !== rows.length || mark.changedAt > changedAt) await follow();
      }),
    /** These notes were written by sync, which keeps the times of the browser that they come from. */
    refresh: (ids: readonly string[]) =>
      inTurn(async () => {
        for (let from = 0; from < ids.length; from += CHUNK) {
          const some = ids.slice(from, from + CHUNK);
          const notes = await edges.getNotes(some);
          for (const note of notes) {
            const at = places.get(note.id);
            if (at !== undefined) rows[at] = toRow(note);
          }
          take(notes);
          const gone = new Set(some);
          for (const { id } of notes) gone.delete(id);
          if (gone.size > 0) place(rows.filter((row) => !gone.has(row.id)));
          await edges.breathe();
        }
      }),
    /** What was just saved from here, without waiting for the database to tell. */
    take,
  };
}

function byChange(a: NoteRow, b: NoteRow): number {
  return b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);
}
