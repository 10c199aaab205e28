import { signal } from '@preact/signals';
import {
  type LayerRecord,
  mergedId,
  type NotMeant,
  type OwnEntry,
  overrideId,
  type PackChange,
} from '../pack/layer.ts';
import type { EditDrafts, EditKind } from './entry-edits.ts';
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
  readonly act:
    | 'hidden'
    | 'unhidden'
    | 'not-meant'
    | 'saved'
    | 'removed'
    | 'merged'
    | 'split'
    | 'edited'
    | 'seen';
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
    // The change is kept even where the background sleeps through the news: it reads the layer when it wakes. Nobody
    // waits for the pages to be read again.
    void edges.changed(tabId).catch(() => undefined);
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
    /** "These two are one": `entry` is shown as `into` from now on. */
    merge: (entry: string, into: string, name: string) =>
      put(
        { type: 'merged', id: mergedId(entry), entry, into, createdAt: edges.now() },
        { act: 'merged', name },
      ),
    /** Saves what was written on an entry, in place of `before` where there is one. */
    saveEdit<K extends EditKind>(
      { kind, fields }: Written<K>,
      { entry, name, before }: { entry: string; name: string; before?: LayerRecord | undefined },
    ): Promise<boolean> {
      const record = makeEdit({ kind, fields } as Written<EditKind>, entry, {
        now: edges.now(),
        newId: edges.newId,
        before,
      });
      return put(record, { act: 'edited', name, ...(before ? { before } : {}) });
    },
    /** Takes a record of the layer back: a name, event, source, the reader's words, or a merging. */
    takeBack: (record: LayerRecord, name: string) =>
      take(record, { act: record.type === 'merged' ? 'split' : 'edited', name }),
    /** The reader has seen what a pack changed under their edits. An entry that is gone stays with them. */
    seen: (change: PackChange, name: string) =>
      change.last === undefined
        ? take(change, { act: 'seen', name })
        : put({ ...change, fields: [] }, { act: 'seen', name, before: change }),
    /** Undoes what was done last; nothing happens where there is nothing. */
    undo: async () => done.peek()?.undo(),
    dismiss(): void {
      done.value = null;
      failure.value = null;
    },
  };
}

/** The fields of a form, checked. */
export interface Written<K extends EditKind> {
  readonly kind: K;
  readonly fields: Partial<EditDrafts[K]>;
}

function makeEdit(
  written: Written<EditKind>,
  entry: string,
  { now, newId, before }: { now: number; newId: () => string; before: LayerRecord | undefined },
): LayerRecord {
  const times = { createdAt: before?.createdAt ?? now, updatedAt: now };
  switch (written.kind) {
    case 'words':
      return { type: 'override', id: overrideId(entry), entry, ...written.fields, ...times };
    case 'alias':
      return {
        type: 'alias',
        id: before?.id ?? `alias-${newId()}`,
        entry,
        ...(written.fields as EditDrafts['alias']),
        createdAt: times.createdAt,
      };
    case 'event':
      return {
        type: 'event',
        id: before?.id ?? `own-event-${newId()}`,
        entry,
        ...(written.fields as EditDrafts['event']),
        ...times,
      };
    case 'source':
      return {
        type: 'source',
        id: before?.id ?? `source-${newId()}`,
        entry,
        ...(written.fields as EditDrafts['source']),
        ...times,
      };
  }
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
