import { signal } from '@preact/signals';
import type { LayerRecord, NotMeant, OwnEntry } from '../pack/layer.ts';
import type { OwnEntryFields } from './own-entry-form.ts';

/** What the store needs of the outside: the database, the background, a clock and a maker of ids. */
export interface LayerEdges {
  readonly save: (record: LayerRecord) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Tells the background; `null` for every tab. */
  readonly changed: (tabId: number | null) => Promise<unknown>;
  readonly now: () => number;
  /** Lower-case letters, digits and hyphens, at least six. */
  readonly newId: () => string;
}

/** What was done last, so that it can be undone: the kind of act, and the name it was done to. */
export interface Done {
  readonly act: 'hidden' | 'unhidden' | 'not-meant' | 'saved' | 'removed';
  readonly name: string;
  readonly undo: () => Promise<void>;
}

export type LayerStore = ReturnType<typeof createLayerStore>;

/** The reader's changes to the glossary. Each is saved, told to the background, and can be undone once. */
export function createLayerStore(edges: LayerEdges) {
  const done = signal<Done | null>(null);
  /** The sentence of what could not be saved; `null` where all went well. */
  const failure = signal<string | null>(null);

  const attempt = async (
    tabId: number | null,
    write: () => Promise<void>,
    next: Done | null,
  ): Promise<boolean> => {
    try {
      await write();
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
      return false;
    }
    failure.value = null;
    done.value = next;
    // The change is kept even where the background sleeps through the news: it reads the layer when it wakes.
    await edges.changed(tabId).catch(() => undefined);
    return true;
  };
  const put = (record: LayerRecord, { act, name, before, tabId = null }: Put): Promise<boolean> =>
    attempt(tabId, () => edges.save(record), {
      act,
      name,
      undo: async () => {
        const back = before === undefined ? () => edges.remove(record.id) : () => edges.save(before);
        await attempt(tabId, back, null);
      },
    });
  const take = (record: LayerRecord, { act, name }: { act: Done['act']; name: string }): Promise<boolean> =>
    attempt(null, () => edges.remove(record.id), {
      act,
      name,
      undo: async () => void (await attempt(null, () => edges.save(record), null)),
    });

  return {
    done,
    failure,
    /** Hides an entry everywhere. */
    hide: (entry: string, name: string) =>
      put({ type: 'hidden', id: `hidden-${entry}`, entry, createdAt: edges.now() }, { act: 'hidden', name }),
    /** Shows a hidden entry again. */
    unhide: (record: LayerRecord, name: string) => take(record, { act: 'unhidden', name }),
    /** "This is not him": on one page, one site or anywhere. */
    notMeant(entry: string, { name, scope, where, tabId }: NotMeantChoice): Promise<boolean> {
      const id = `not-meant-${edges.newId()}`;
      const record: NotMeant = { type: 'not-meant', id, entry, scope, where, createdAt: edges.now() };
      return put(record, { act: 'not-meant', name, tabId: scope === 'page' ? tabId : null });
    },
    /** Saves an entry of the reader's own, in place of `before` where it is edited. */
    saveOwn(fields: OwnEntryFields, before?: OwnEntry): Promise<boolean> {
      const now = edges.now();
      const record: OwnEntry = {
        type: 'own',
        id: before?.id ?? `own-${edges.newId()}`,
        ...fields,
        createdAt: before?.createdAt ?? now,
        updatedAt: now,
      };
      return put(record, { act: 'saved', name: record.name, ...(before ? { before } : {}) });
    },
    removeOwn: (entry: OwnEntry) => take(entry, { act: 'removed', name: entry.name }),
    /** Undoes what was done last; nothing happens where there is nothing. */
    undo: async () => done.peek()?.undo(),
    dismiss(): void {
      done.value = null;
      failure.value = null;
    },
  };
}

interface Put {
  readonly act: Done['act'];
  readonly name: string;
  readonly before?: LayerRecord;
  readonly tabId?: number | null;
}

/** Where an entry is not meant: `where` is the page's address, its host, or empty for everywhere. */
export interface NotMeantChoice {
  readonly name: string;
  readonly scope: NotMeant['scope'];
  readonly where: string;
  readonly tabId: number;
}
