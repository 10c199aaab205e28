import type { Handlers, Sender } from '../../lib/messaging/listen.ts';
import type { NoteFormJob, NoteFormNews } from '../../lib/messaging/note-form.ts';
import type { NoteFormToBackground } from '../../lib/messaging/protocol.ts';
import type { SourceRecord } from '../../lib/notes/note.ts';

/** The outside world of the form's handlers; faked in their tests. */
export interface NoteFormEdges {
  readonly listSources: () => Promise<SourceRecord[]>;
  readonly saveSource: (source: SourceRecord) => Promise<void>;
  readonly tellReader: (tabId: number, news: NoteFormNews) => Promise<NoteFormJob | null>;
}

/** A page asked for what is the form's alone. */
export class NotTheFormError extends Error {
  override readonly name = 'NotTheFormError';
}

/** What the background does for the form of a note. Content scripts, which run in pages' processes, get none of it. */
export function createNoteFormHandlers(edges: NoteFormEdges): Handlers<keyof NoteFormToBackground> {
  return {
    'note-form/tell': async (news, sender) => {
      assertOwnPage(sender);
      return sender.standsIn === undefined ? null : edges.tellReader(sender.standsIn, news);
    },
    'note-form/sources': async (_, sender) => {
      assertOwnPage(sender);
      return (await edges.listSources()).filter(({ deletedAt }) => deletedAt === null);
    },
    'note-form/save-source': async ({ source }, sender) => {
      assertOwnPage(sender);
      await edges.saveSource(source);
      return null;
    },
  };
}

function assertOwnPage({ tabId }: Sender): void {
  if (tabId !== null) throw new NotTheFormError('This message must come from the form of a note.');
}
