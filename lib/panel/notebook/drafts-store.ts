import { signal } from '@preact/signals';

/** A text being typed: `typing` waits for a pause, `saved` is in the database. */
export interface Draft {
  readonly text: string;
  readonly state: 'typing' | 'saving' | 'saved' | 'failed';
}

export interface DraftsEdges {
  /** Gives whether it was saved. */
  readonly save: (key: string, text: string) => Promise<boolean>;
  /** Runs `run` after `waitMs` milliseconds; gives a function that calls it off. */
  readonly delay: (run: () => void, waitMs: number) => () => void;
}

/** How long a pause in typing is waited for. */
export const DRAFT_PAUSE_MS = 300;

export type DraftsStore = ReturnType<typeof createDraftsStore>;

/** Texts saved as they are typed, each under its key; what could not be saved stays in the field. */
export function createDraftsStore(edges: DraftsEdges) {
  const drafts = signal<ReadonlyMap<string, Draft>>(new Map());
  const waiting = new Map<string, () => void>();
  const set = (key: string, draft: Draft): void => {
    drafts.value = new Map(drafts.peek()).set(key, draft);
  };
  const save = async (key: string): Promise<void> => {
    waiting.get(key)?.();
    waiting.delete(key);
    const draft = drafts.peek().get(key);
    if (draft === undefined || draft.state === 'saved' || draft.state === 'saving') return;
    set(key, { ...draft, state: 'saving' });
    const isSaved = await edges.save(key, draft.text).catch(() => false);
    // Typed on while it was being saved: the newer text has its own turn.
    const now = drafts.peek().get(key);
    if (now?.state === 'saving' && now.text === draft.text)
      set(key, { ...now, state: isSaved ? 'saved' : 'failed' });
  };
  return {
    /** What is in the field under this key; `null` where the stored text stands. */
    view: (key: string): Draft | null => drafts.value.get(key) ?? null,
    type(key: string, text: string): void {
      set(key, { text, state: 'typing' });
      waiting.get(key)?.();
      waiting.set(
        key,
        edges.delay(() => void save(key), DRAFT_PAUSE_MS),
      );
    },
    /** The reader left the field: saves at once, then the stored text stands again. */
    async leave(key: string): Promise<void> {
      await save(key);
      if (drafts.peek().get(key)?.state !== 'saved') return;
      const next = new Map(drafts.peek());
      next.delete(key);
      drafts.value = next;
    },
    /** What is typed and not yet saved, by key. */
    pending: (): [key: string, text: string][] =>
      [...drafts.peek()].flatMap(([key, { text, state }]) => (state === 'saved' ? [] : [[key, text]])),
    /** Saves everything that waits: the page is about to close. */
    async flush(): Promise<void> {
      await Promise.all([...drafts.peek().keys()].map(save));
    },
  };
}
