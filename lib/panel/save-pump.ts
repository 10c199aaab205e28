import type { Note } from '../notes/note.ts';

export interface SavePumpEdges {
  readonly save: (note: Note) => Promise<unknown>;
  /** `saved`: everything that was pushed is kept; `failed`: the last of it is not. */
  readonly onState: (state: 'saving' | 'saved' | 'failed') => void;
}

/**
 * Keeps a note as it is typed in. Each change is on its way before the next key is pressed, without timer or queue: a
 * tab may be closed in the very moment after, and what then still waited would be lost.
 */
export function createSavePump({ save, onState }: SavePumpEdges) {
  let newest: Note | null = null;
  let state: 'saving' | 'saved' | 'failed' = 'saved';

  const say = (next: typeof state) => {
    if (next === state) return;
    state = next;
    onState(next);
  };
  const send = async (note: Note): Promise<void> => {
    say('saving');
    const isSaved = await save(note).then(
      () => true,
      () => false,
    );
    if (note === newest) say(isSaved ? 'saved' : 'failed');
  };
  return {
    get state() {
      return state;
    },
    push(note: Note): void {
      newest = note;
      void send(note);
    },
    /** The page is going: what failed is tried once more. */
    flush(): void {
      if (state === 'failed' && newest !== null) void send(newest);
    },
  };
}
