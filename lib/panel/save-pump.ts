import type { Note } from '../notes/note.ts';

export interface SavePumpEdges {
  readonly save: (note: Note) => Promise<unknown>;
  /** `saved`: everything that was pushed is kept; `failed`: the last of it is not. */
  readonly onState: (state: 'saving' | 'saved' | 'failed') => void;
}

/** Keeps a note as it is typed in: at once, one save at a time, the newest state next, without a timer. */
export function createSavePump({ save, onState }: SavePumpEdges) {
  let waiting: Note | null = null;
  let isRunning = false;
  let state: 'saving' | 'saved' | 'failed' = 'saved';

  const say = (next: typeof state) => {
    if (next === state) return;
    state = next;
    onState(next);
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    while (waiting !== null) {
      const note: Note = waiting;
      waiting = null;
      say('saving');
      const isSaved = await save(note).then(
        () => true,
        () => false,
      );
      // What failed is tried again with the next change, or when the page goes.
      if (!isSaved) {
        waiting ??= note;
        say('failed');
        break;
      }
    }
    isRunning = false;
    if (waiting === null) say('saved');
  };
  return {
    get state() {
      return state;
    },
    push(note: Note): void {
      waiting = note;
      if (!isRunning) void run();
    },
    /** The page is going: what still waits is sent without waiting for what is under way. */
    flush(): void {
      if (waiting !== null) void save(waiting).catch(() => undefined);
    },
  };
}
