import { describe, expect, test } from 'vitest';
import type { PartOfNotes } from '../../lib/messaging/protocol.ts';
import type { PlacedNotes } from '../../lib/messaging/tab-state.ts';
import type { Note } from '../../lib/notes/note.ts';
import { makeNote } from '../../test/support/notes.ts';
import { createNoteHandlers } from './notes-handlers.ts';

const NOTE = makeNote();
const HERE = { tabId: 7, url: NOTE.page.url };
const ELSEWHERE = { tabId: 8, url: 'https://other.example/' };
/** The message that asks for a page's notes. */
const FIRST = { url: NOTE.page.url, from: 0 };
const GONE = { state: 'gone' } as const;
const EXTENSION = { tabId: null, url: null };

function makeHandlers(stored: readonly Note[] = []) {
  const notes = new Map(stored.map((note) => [note.id, note]));
  const session = new Map<string, unknown>([
    ['tab:7', {}],
    ['placed:9', {}],
    ['pointed:10', {}],
    ['tab:9', {}],
  ]);
  const placements: unknown[] = [];
  const told: number[] = [];
  const asked: string[][] = [];
  const handlers = createNoteHandlers({
    listNotesOfPage: async (urls) => {
      asked.push([...urls]);
      return [...notes.values()].filter(({ page }) => urls.includes(page.url));
    },
    findNote: async (id) => notes.get(id) ?? null,
    getNotes: async (ids) => ids.flatMap((id) => notes.get(id) ?? []),
    saveNote: async (note) => void notes.set(note.id, note),
    setNotesDeleted: async (ids, deletedAt) => {
      for (const id of ids) notes.set(id, { ...notes.get(id)!, deletedAt });
    },
    savePlacements: async (rows) => void placements.push(...rows),
    writeSession: async (key, value) => void session.set(key, value),
    listSessionKeys: async () => [...session.keys()],
    tellReader: (tabId) => {
      told.push(tabId);
      return tabId === 9 ? Promise.reject(new Error('Nobody answered.')) : Promise.resolve();
    },
    mark: () => Promise.reject(new Error('No room.')),
    now: () => 99,
  });
  return { handlers, notes, session, placements, told, asked };
}

describe('the background and notes', () => {
  test('gives a page its notes under every address of it', async () => {
    const { handlers, asked } = makeHandlers([NOTE]);
    const sender = { tabId: 7, url: `${NOTE.page.url}/amp?utm_source=x#a` };
    expect(await handlers['notes/of-page'](FIRST, sender)).toEqual({ notes: [NOTE], next: null });
    expect(asked).toEqual([[NOTE.page.url]]);
  });

  test('gives a page no notes of another site', async () => {
    const { handlers } = makeHandlers([NOTE]);
    expect(await handlers['notes/of-page'](FIRST, ELSEWHERE)).toEqual({ notes: [], next: null });
    expect(await handlers['notes/of-page'](FIRST, EXTENSION)).toEqual({ notes: [NOTE], next: null });
  });

  test('gives many notes in parts, each of them once', async () => {
    const all = Array.from({ length: 320 }, (_, at) => makeNote({ id: `note-${at + 1000}` }));
    const { handlers } = makeHandlers(all);
    const given: Note[][] = [];
    for (let from: number | null = 0; from !== null; ) {
      const part: PartOfNotes = await handlers['notes/of-page']({ ...FIRST, from }, HERE);
      given.push([...part.notes]);
      from = part.next;
    }
    expect(given.flat()).toEqual(all);
    expect(given.map(({ length }) => length)).toEqual([150, 150, 20]);
    const beyond = await handlers['notes/of-page']({ ...FIRST, from: 320 }, HERE);
    expect(beyond).toEqual({ notes: [], next: null });
  });

  test('keeps a note and tells every other reader, once, also when one is gone', async () => {
    const { handlers, notes, told } = makeHandlers();
    expect(await handlers['notes/save']({ note: NOTE }, HERE)).toBeNull();
    expect(notes.get(NOTE.id)).toEqual(NOTE);
    expect(told).toEqual([9]);
    await handlers['notes/save']({ note: NOTE }, EXTENSION);
    expect(told).toEqual([9, 7, 9]);
  });

  test('lets no page write onto another site, nor take over a note from there', async () => {
    const { handlers, notes } = makeHandlers([NOTE]);
    const stolen = { ...NOTE, page: { ...NOTE.page, url: 'https://other.example/' } };
    for (const note of [makeNote({ id: 'note-000009' }), stolen]) {
      await expect(handlers['notes/save']({ note }, ELSEWHERE)).rejects.toMatchObject({
        name: 'ForeignPageError',
      });
    }
    await expect(handlers['notes/bin']({ id: NOTE.id, isDeleted: true }, ELSEWHERE)).rejects.toThrow(
      'another site',
    );
    expect([...notes.values()]).toEqual([NOTE]);
  });

  test('puts a note into the bin and out of it', async () => {
    const { handlers, notes } = makeHandlers([NOTE]);
    await handlers['notes/bin']({ id: NOTE.id, isDeleted: true }, HERE);
    expect(notes.get(NOTE.id)?.deletedAt).toBe(99);
    await handlers['notes/bin']({ id: NOTE.id, isDeleted: false }, EXTENSION);
    expect(notes.get(NOTE.id)?.deletedAt).toBeNull();
  });

  test('remembers for the panel what became of a page’s notes', async () => {
    const { handlers, session, placements } = makeHandlers([NOTE]);
    const report = { url: HERE.url, placed: [{ id: NOTE.id, outcome: GONE }], fresh: [] };
    await handlers['notes/placed'](report, HERE);
    expect(session.get('placed:7')).toEqual({ url: HERE.url, placed: [{ note: NOTE, outcome: GONE }] });
    expect(placements).toEqual([{ id: NOTE.id, state: 'gone', seenAt: 99 }]);
    await expect(handlers['notes/placed'](report, EXTENSION)).rejects.toThrow('page');
  });

  test('takes a note as the page has it only where it is newer than the stored one, and of this site', async () => {
    const newer = makeNote({ text: 'typed just now', updatedAt: NOTE.updatedAt + 1 });
    const made = makeNote({ id: 'note-000002' });
    const foreign = makeNote({ id: 'note-000003', page: { ...NOTE.page, url: 'https://other.example/' } });
    const outdated = makeNote({ id: 'note-000004', text: 'old', updatedAt: 5 });
    const { handlers, session } = makeHandlers([NOTE, makeNote({ id: outdated.id, text: 'new' }), foreign]);
    const ids = [NOTE.id, made.id, foreign.id, outdated.id, 'note-unknown'];
    await handlers['notes/placed'](
      {
        url: HERE.url,
        placed: ids.map((id) => ({ id, outcome: GONE })),
        fresh: [newer, made, foreign, outdated],
      },
      HERE,
    );
    const { placed } = session.get('placed:7') as PlacedNotes;
    expect(placed.map(({ note }) => [note.id, note.text])).toEqual([
      [NOTE.id, 'typed just now'],
      [made.id, made.text],
      [outdated.id, 'new'],
    ]);
  });
});
