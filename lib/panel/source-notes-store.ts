import { signal } from '@preact/signals';
import type { SourceRecord } from '../notes/note.ts';
import { sourceIdOf } from '../notes/stable-id.ts';

/** A note on a source, as it is stored: the remarks of the source's record. */
export interface SourceNote {
  /** What the analysis knows the source by; in a list of stored ones also the record's id. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly updatedAt: number;
  /** What the source is, for a record that is yet to be made. */
  readonly kind?: SourceRecord['kind'];
}

/** What the reader sees of a note: `typing` waits for a pause, `saved` is in the database. */
export interface NoteView {
  readonly text: string;
  readonly state: 'stored' | 'typing' | 'saving' | 'saved' | 'failed';
}

export interface SourceNotesEdges {
  readonly save: (note: SourceNote) => Promise<void>;
  readonly now: () => number;
  /** Runs `run` after `waitMs` milliseconds; gives a function that calls it off. */
  readonly delay: (run: () => void, waitMs: number) => () => void;
}

/** How long a pause in typing is waited for. */
export const PAUSE_MS = 300;

interface Draft extends NoteView {
  readonly name: string;
  readonly kind?: SourceRecord['kind'];
  /** When it was last saved from here; 0 before. */
  readonly savedAt: number;
}

export type SourceNotesStore = ReturnType<typeof createSourceNotesStore>;

/** Notes on sources, saved as they are typed; by source, so that they stand beside it in every article. */
export function createSourceNotesStore(edges: SourceNotesEdges) {
  const stored = signal<ReadonlyMap<string, SourceNote>>(new Map());
  const findStored = (key: string) => stored.value.get(key) ?? stored.value.get(sourceIdOf(key));
  const drafts = signal<ReadonlyMap<string, Draft>>(new Map());
  const waiting = new Map<string, () => void>();

  const setDraft = (key: string, draft: Draft | null): void => {
    const next = new Map(drafts.peek());
    if (draft === null) next.delete(key);
    else next.set(key, draft);
    drafts.value = next;
  };

  const save = async (key: string): Promise<void> => {
    waiting.get(key)?.();
    waiting.delete(key);
    const draft = drafts.peek().get(key);
    if (draft === undefined || (draft.state !== 'typing' && draft.state !== 'failed')) return;
    setDraft(key, { ...draft, state: 'saving' });
    const { name, text, kind } = draft;
    const savedAt = edges.now();
    const state = await edges.save({ key, name, text, updatedAt: savedAt, ...(kind && { kind }) }).then(
      () => 'saved' as const,
      () => 'failed' as const,
    );
    // Typed on while it was being saved: the newer text has its own turn.
    const now = drafts.peek().get(key);
    if (now?.state === 'saving' && now.text === text) setDraft(key, { ...now, state, savedAt });
  };

  return {
    /** What the database holds. A text being typed is not touched; a saved one gives way to a later one of another window. */
    setStored(notes: readonly SourceNote[]): void {
      stored.value = new Map(notes.map((note) => [note.key, note]));
      for (const [key, draft] of drafts.peek()) {
        if (draft.state === 'saved' && (findStored(key)?.updatedAt ?? 0) > draft.savedAt) setDraft(key, null);
      }
    },
    view(key: string): NoteView {
      return drafts.value.get(key) ?? { text: findStored(key)?.text ?? '', state: 'stored' };
    },
    type(key: string, name: string, text: string, kind?: SourceRecord['kind']): void {
      const savedAt = drafts.peek().get(key)?.savedAt ?? 0;
      setDraft(key, { name, text, state: 'typing', savedAt, ...(kind && { kind }) });
      waiting.get(key)?.();
      waiting.set(
        key,
        edges.delay(() => void save(key), PAUSE_MS),
      );
    },
    /** The reader left the field: saves at once. */
    leave: save,
    /** Saves everything that waits: the panel is about to close. */
    async flush(): Promise<void> {
      await Promise.all([...drafts.peek().keys()].map(save));
    },
  };
}
