import { computed, signal } from '@preact/signals';
import { formatGrade } from '../../notebook/filter.ts';
import type { Reliability, SourceRecord } from '../../notes/note.ts';

export interface SourcesEdges {
  readonly save: (source: SourceRecord) => Promise<void>;
  readonly now: () => number;
  readonly newId: () => string;
}

/** A record that was put into the bin or out of it, and the way back. */
export interface SourceDone {
  readonly act: 'binned' | 'unbinned';
  readonly name: string;
  readonly undo: () => Promise<boolean>;
}

export type SourceParts = Partial<
  Pick<SourceRecord, 'name' | 'kind' | 'reliability' | 'remarks' | 'links' | 'entry'>
>;

export type SourcesStore = ReturnType<typeof createSourcesStore>;

/** The records of sources, as the database last told. `onMoved` hears that one went into the bin or came out of it. */
export function createSourcesStore(edges: SourcesEdges, onMoved: () => void) {
  const all = signal<readonly SourceRecord[]>([]);
  const done = signal<SourceDone | null>(null);
  const failure = signal<{ readonly name: string; readonly message: string } | null>(null);
  const byId = computed(() => new Map(all.value.map((source) => [source.id, source])));

  const save = async (source: SourceRecord): Promise<boolean> => {
    try {
      await edges.save(source);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
      failure.value = { name, message };
      return false;
    }
    failure.value = null;
    all.value = [...all.peek().filter(({ id }) => id !== source.id), source];
    return true;
  };
  const change = async (id: string, parts: Partial<SourceRecord>): Promise<boolean> => {
    const before = byId.peek().get(id);
    if (before === undefined) return false;
    return save({ ...before, ...parts, updatedAt: edges.now() });
  };
  const move = async (id: string, act: SourceDone['act']): Promise<void> => {
    const before = byId.peek().get(id);
    if (before === undefined) return;
    if (!(await change(id, { deletedAt: act === 'binned' ? edges.now() : null }))) return;
    onMoved();
    done.value = {
      act,
      name: before.name,
      undo: () => {
        done.value = null;
        return change(id, { deletedAt: before.deletedAt });
      },
    };
  };

  return {
    done,
    failure,
    byId,
    /** Outside the bin, by name. */
    rows: computed(() =>
      all.value
        .filter(({ deletedAt }) => deletedAt === null)
        .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)),
    ),
    /** In the bin, the last first. */
    binned: computed(() =>
      all.value
        .filter(({ deletedAt }) => deletedAt !== null)
        .sort((a, b) => b.deletedAt! - a.deletedAt! || (a.id < b.id ? -1 : 1)),
    ),
    /** By id, for the facet of grades. */
    reliabilities: computed(
      (): ReadonlyMap<string, Reliability | null> =>
        new Map(all.value.map(({ id, reliability }) => [id, reliability])),
    ),
    set(sources: readonly SourceRecord[]): void {
      all.value = sources;
    },
    change: (id: string, parts: SourceParts) => change(id, parts),
    /** The record of this name, made where there is none; its id, or `null` where it could not be saved. */
    async findOrAdd(name: string, kind: SourceRecord['kind'] = 'institution'): Promise<string | null> {
      const wanted = name.replace(/\s+/g, ' ').trim().slice(0, 500);
      if (wanted === '') return null;
      const known = all
        .peek()
        .find((source) => source.deletedAt === null && source.name.toLowerCase() === wanted.toLowerCase());
      if (known) return known.id;
      const now = edges.now();
      const id = `source-${edges.newId()}`;
      const fresh = { id, kind, name: wanted, entry: null, reliability: null, remarks: '', links: [] };
      return (await save({ ...fresh, createdAt: now, updatedAt: now, deletedAt: null })) ? id : null;
    },
    bin: (id: string) => move(id, 'binned'),
    restore: (id: string) => move(id, 'unbinned'),
    /** The grade of a claim that hangs on it: `B2`. */
    gradeOf: (id: string, credibility: number | null): string =>
      formatGrade(byId.value.get(id)?.reliability ?? null, credibility),
    dismiss(): void {
      done.value = null;
      failure.value = null;
    },
  };
}
