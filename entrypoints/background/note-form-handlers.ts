import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { Handlers, Sender } from '../../lib/messaging/listen.ts';
import type { NoteFormNews, NoteFormOpening } from '../../lib/messaging/note-form.ts';
import type { NoteFormToBackground } from '../../lib/messaging/protocol.ts';
import type { SourceRecord } from '../../lib/notes/note.ts';
import { type LinkSuggestions, NO_SUGGESTIONS, suggestLinks } from '../../lib/notes/suggest-links.ts';

/** The outside world of the form's handlers; faked in their tests. */
export interface NoteFormEdges {
  readonly listSources: () => Promise<SourceRecord[]>;
  readonly saveSource: (source: SourceRecord) => Promise<void>;
  readonly tellReader: (tabId: number, news: NoteFormNews) => Promise<NoteFormOpening | null>;
  /** What is known of the article in a tab; `null` where none was read. */
  readonly findAnalysis: (tabId: number) => Promise<Analysis | null>;
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
      if (sender.standsIn === undefined) return null;
      const opening = await edges.tellReader(sender.standsIn, news);
      return opening && { ...opening, suggestions: await suggest(edges, sender.standsIn, opening) };
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

async function suggest(
  edges: NoteFormEdges,
  tabId: number,
  { span }: NoteFormOpening,
): Promise<LinkSuggestions> {
  const analysis = span === null ? null : await edges.findAnalysis(tabId);
  return analysis === null ? NO_SUGGESTIONS : suggestLinks(analysis, span);
}

function assertOwnPage({ tabId }: Sender): void {
  if (tabId !== null) throw new NotTheFormError('This message must come from the form of a note.');
}
