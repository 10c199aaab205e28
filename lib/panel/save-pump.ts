import type { Note } from '../notes/note.ts';

export interface SavePumpEdges {
  readonly save: (note: Note) => Promise<unknown>;
  /** `saved`: everything that was pushed is kept; `failed`: the last of it is not. */
  readonly onState: (state: 'saving' | 'saved' | 'failed') => void;
}

/** Only behind so many saves does a change wait: a tab may be closed in the very moment after it was typed. */
const MOST_AT_ONCE = 8;

/**
 * Keeps a note as it is typed in: each change is on its way before the next key is pressed, without a timer. Behind
 * many unanswered saves the newest change waits for one of them, and the others are left out.
 */
export function createSavePump({ save, onState }: SavePumpEdges) {
  let waiting: Note | null = null;
  let newest: Note | null = null;
  let underWay = 0;
  let state: 'saving' | 'saved' | 'failed' = 'saved';

  const say = (next: typeof state) => {
    if (next === state) return;
    state = next;
    onState(next);
  };
  const send = async (note: Note): Promise<void> => {
    underWay++;
    say('saving');
    const isSaved = await save(note).then(
      () => true,
      () => false,
    );
    underWay--;
    // What failed is tried again with the next change, or when the page goes.
    if (!isSaved && note === newest) {
      waiting = note;
      say('failed');
    } else if (isSaved && waiting !== null) {
      const next = waiting;
      waiting = null;
      void send(next);
    } else if (isSaved && note === newest) say('saved');
  };
  return {
    get state() {
      return state;
    },
    push(note: Note): void {
      newest = note;
      waiting = underWay >= MOST_AT_ONCE ? note : null;
      if (waiting === null) void send(note);
    },
    /** The page is going: sends what waits. */
    flush(): void {
      if (waiting !== null) void save(waiting).catch(() => undefined);
    },
  };
}
