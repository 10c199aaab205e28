import { signal } from '@preact/signals';
import type { Spot, TabId } from './spotlight.ts';

export type SelectionStore = ReturnType<typeof createSelectionStore>;

/** Which tab is in front, which row of each is open, and what was last asked to be seen. */
export function createSelectionStore() {
  const tab = signal<TabId>('glossary');
  const open = signal<Readonly<Partial<Record<TabId, string>>>>({});
  const revealed = signal<{ readonly line: string; readonly serial: number } | null>(null);
  /** Whether the record's own events stand on the timeline, too. */
  const showsRecord = signal(true);
  let handled = 0;
  return {
    tab,
    open,
    revealed,
    showsRecord,
    /** Opens a row, or shuts it where it is open; one row a tab is open. */
    toggle(of: TabId, key: string): void {
      const { [of]: now, ...others } = open.peek();
      open.value = now === key ? others : { ...others, [of]: key };
    },
    /** Brings a row to the front: its tab, open, scrolled to. A serial that was handled already does nothing. */
    reveal(spot: Spot, serial: number): void {
      if (serial === handled) return;
      handled = serial;
      tab.value = spot.tab;
      open.value = { ...open.peek(), [spot.tab]: spot.row };
      revealed.value = { line: spot.line, serial };
    },
    /** Another page: nothing is open, the tab in front stays. */
    reset(): void {
      open.value = {};
      revealed.value = null;
    },
  };
}
