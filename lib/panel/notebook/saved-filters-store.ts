import { signal } from '@preact/signals';
import type { Filter } from '../../notebook/filter.ts';
import { parseSavedFilters, type SavedFilter, withSavedFilter } from '../../notebook/saved-filters.ts';

export interface SavedFiltersEdges {
  /** What was stored, unchecked. */
  readonly load: () => Promise<unknown>;
  readonly store: (filters: readonly SavedFilter[]) => Promise<void>;
}

export type SavedFiltersStore = ReturnType<typeof createSavedFiltersStore>;

/** The filters that the reader gave names. */
export function createSavedFiltersStore(edges: SavedFiltersEdges) {
  const list = signal<readonly SavedFilter[]>([]);
  const keep = async (next: readonly SavedFilter[]): Promise<void> => {
    list.value = next;
    await edges.store(next);
  };
  return {
    list,
    async load(): Promise<void> {
      list.value = parseSavedFilters(await edges.load());
    },
    save: (name: string, filter: Filter) => keep(withSavedFilter(list.peek(), name, filter)),
    remove: (name: string) => keep(list.peek().filter((other) => other.name !== name)),
  };
}
