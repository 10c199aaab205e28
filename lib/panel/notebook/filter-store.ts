import { computed, signal } from '@preact/signals';
import {
  EMPTY_FILTER,
  type Facet,
  type Filter,
  type FilterLookups,
  type Order,
  toggleChoice,
} from '../../notebook/filter.ts';
import { parseSearch } from '../../notebook/search-words.ts';
import { countFacets, orderRows, selectRows } from '../../notebook/select-rows.ts';
import type { NotesStore } from './notes-store.ts';

export type FilterStore = ReturnType<typeof createFilterStore>;

/** What is asked of the notebook and the rows that answer. */
export function createFilterStore(notes: NotesStore, lookups: () => FilterLookups) {
  const filter = signal<Filter>(EMPTY_FILTER);
  const order = signal<Order>('recent');
  const words = computed(() => parseSearch(filter.value.query));
  const question = computed(() => {
    void notes.version.value;
    return { filter: filter.value, met: notes.find(words.value), lookups: lookups() };
  });
  return {
    filter,
    order,
    /** The searched words, folded: what the list and the note mark. */
    words,
    /** The rows asked for, in the order chosen. */
    visible: computed(() => orderRows(selectRows(notes.rows(), question.value), order.value)),
    facets: computed(() => countFacets(notes.rows(), question.value)),
    search(query: string): void {
      filter.value = { ...filter.peek(), query };
    },
    toggle(facet: Facet, value: string): void {
      filter.value = toggleChoice(filter.peek(), facet, value);
    },
    showBin(inBin: boolean): void {
      filter.value = { ...EMPTY_FILTER, inBin };
    },
    clear(): void {
      filter.value = { ...EMPTY_FILTER, inBin: filter.peek().inBin };
    },
    /** Only this value of a facet: from another view into the list. */
    showAll(facet: Facet, value: string): void {
      filter.value = toggleChoice(EMPTY_FILTER, facet, value);
    },
    use(saved: Filter): void {
      filter.value = saved;
    },
  };
}
