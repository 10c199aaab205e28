import type { Outcome } from '../../lib/anchoring/index.ts';
import type { Handlers, Sender } from '../../lib/messaging/listen.ts';
import type { NotesToBackground } from '../../lib/messaging/protocol.ts';
import { type PlacedNotes, placedKey } from '../../lib/messaging/tab-state.ts';
import { canonicalUrl, isSameSite } from '../../lib/notes/canonical-url.ts';
import type { Note } from '../../lib/notes/note.ts';

/** The outside world of the note handlers; faked in their tests. */
export interface NoteEdges {
  readonly listNotesOfPage: (urls: readonly string[]) => Promise<Note[]>;
  readonly findNote: (id: string) => Promise<Note | null>;
  /** Those of these ids that there are. */
  readonly getNotes: (ids: readonly string[]) => Promise<Note[]>;
  readonly saveNote: (note: Note) => Promise<void>;
  readonly setNotesDeleted: (ids: readonly string[], deletedAt: number | null) => Promise<void>;
  /** Remembers what became of passages, for the notebook, once their pages are closed. */
  readonly savePlacements: (
    rows: readonly { id: string; state: Outcome['state']; seenAt: number }[],
  ) => Promise<void>;
  readonly writeSession: (key: string, value: unknown) => Promise<void>;
  readonly listSessionKeys: () => Promise<string[]>;
  readonly tellReader: (tabId: number) => Promise<unknown>;
  /** Notes how much is stored now, so that a loss is seen later. */
  readonly mark: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Browsers copy a message into a page on the page's own thread: a thousand notes at once would hold it up. */
const MOST_NOTES_A_MESSAGE = 150;

/** A page asked for, or changed, what belongs to another site. */
export class ForeignPageError extends Error {
  override readonly name = 'ForeignPageError';
}

/**
 * What the background does for the messages about notes. A content script runs in the page's process: it gets and
 * changes notes of its own site alone.
 */
export function createNoteHandlers(edges: NoteEdges): Handlers<keyof NotesToBackground> {
  const changed = async (sender: Sender) => {
    await edges.mark().catch(() => undefined);
    await tellReaders(edges.listSessionKeys, edges.tellReader, sender.tabId);
    return null;
  };
  return {
    'notes/of-page': async ({ url, from }, sender) => {
      const asked = [url, ...(sender.url === null ? [] : [sender.url])];
      const own = asked.filter((one) => isOwnPage(one, sender));
      const urls = own.flatMap((one) => canonicalUrl(one) ?? []);
      const notes = await edges.listNotesOfPage([...new Set(urls)]);
      const end = from + MOST_NOTES_A_MESSAGE;
      return { notes: notes.slice(from, end), next: end < notes.length ? end : null };
    },

    'notes/save': async ({ note }, sender) => {
      await assertOwn(edges, note.id, sender);
      if (!isOwnPage(note.page.url, sender)) throw new ForeignPageError('This note is on another site.');
      await edges.saveNote(note);
      return changed(sender);
    },

    'notes/bin': async ({ id, isDeleted }, sender) => {
      await assertOwn(edges, id, sender);
      await edges.setNotesDeleted([id], isDeleted ? edges.now() : null);
      return changed(sender);
    },

    'notes/placed': async ({ url, placed: told, fresh }, sender) => {
      const { tabId } = sender;
      if (tabId === null) throw new Error('This message must come from a page.');
      const known = new Map((await edges.getNotes(told.map(({ id }) => id))).map((note) => [note.id, note]));
      for (const note of fresh) {
        if ((known.get(note.id)?.updatedAt ?? 0) <= note.updatedAt) known.set(note.id, note);
      }
      const placed = told.flatMap(({ id, outcome }) => {
        const note = known.get(id);
        return note !== undefined && isOwnPage(note.page.url, sender) ? [{ note, outcome }] : [];
      });
      await edges.writeSession(placedKey(tabId), { url, placed } satisfies PlacedNotes);
      const seenAt = edges.now();
      const rows = placed.flatMap(({ note, outcome }) =>
        outcome === null ? [] : [{ id: note.id, state: outcome.state, seenAt }],
      );
      await edges.savePlacements(rows).catch(() => undefined);
      return null;
    },
  };
}

/** Extension pages may read and write all; a tab what is of the site that it shows. */
function isOwnPage(url: string, { tabId, url: shown }: Sender): boolean {
  if (tabId === null) return true;
  const [asked, own] = [canonicalUrl(url), shown === null ? null : canonicalUrl(shown)];
  return asked !== null && own !== null && isSameSite(new URL(asked).hostname, new URL(own).hostname);
}

async function assertOwn(edges: NoteEdges, id: string, sender: Sender): Promise<void> {
  const before = sender.tabId === null ? null : await edges.findNote(id);
  if (before !== null && !isOwnPage(before.page.url, sender))
    throw new ForeignPageError('This note is on another site.');
}

/** Every reader but the one that made the change (`but`) paints anew; each looks up its own page's notes. */
export async function tellReaders(
  listSessionKeys: NoteEdges['listSessionKeys'],
  tellReader: NoteEdges['tellReader'],
  but: number | null = null,
): Promise<void> {
  const ids = (await listSessionKeys()).flatMap((key) => /^(?:tab|placed):(\d+)$/.exec(key)?.[1] ?? []);
  const others = [...new Set(ids.map(Number))].filter((id) => id !== but);
  await Promise.all(others.map((id) => tellReader(id).catch(() => undefined)));
}
