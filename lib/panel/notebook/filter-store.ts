import { computed, effect, signal } from '@preact/signals';
import {
  EMPTY_FILTER,
  type Facet,
  type Filter,
  type FilterLookups,
  type Order,
  toggleChoice,
} from '../../notebook/filter.ts';
import { parseSearch } from '../../notebook/search-words.ts';
import {
  beginFacetCount,
  countFacets,
  type FacetCounts,
  NO_COUNTS,
  orderRows,
  selectRows,
} from '../../notebook/select-rows.ts';
import type { NotesStore } from './notes-store.ts';

/** Up to so many rows the facets are counted at once; of more as many at a time, when the reader pauses. */
const FEW = 2000;
const PAUSE_MS = 150;

export type FilterStore = ReturnType<typeof createFilterStore>;

/** What is asked of the notebook and the rows that answer. */
export function createFilterStore(
  notes: NotesStore,
  {
    lookups,
    delay,
  }: { lookups: () => FilterLookups; delay: (run: () => void, waitMs: number) => () => void },
) {
  const filter = signal<Filter>(EMPTY_FILTER);
  const order = signal<Order>('recent');
  const words = computed(() => parseSearch(filter.value.query));
  const question = computed(() => {
    void notes.version.value;
    return { filter: filter.value, met: notes.find(words.value), lookups: lookups() };
  });
  const facets = signal<FacetCounts>(NO_COUNTS);
  effect(() => {
    const asked = question.value;
    const rows = notes.rows();
    if (rows.length <= FEW) {
      facets.value = countFacets(rows, asked);
      return undefined;
    }
    const count = beginFacetCount(asked);
    const countFrom = (from: number): void => {
      count.add(rows.slice(from, from + FEW));
      if (from + FEW < rows.length) callOff = delay(() => countFrom(from + FEW), 0);
      else facets.value = count.result();
    };
    let callOff = delay(() => countFrom(0), PAUSE_MS);
    return () => callOff();
  });
  return {
    filter,
    order,
    /** The searched words, folded: what the list and the note mark. */
    words,
    /** The rows asked for, in the order chosen. */
    visible: computed(() => orderRows(selectRows(notes.rows(), question.value), order.value)),
    /** Values of every facet with their counts, as of the reader's last pause. */
    facets,
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
