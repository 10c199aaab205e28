import { computed, signal } from '@preact/signals';
import type { Pointed, TabState } from '../messaging/tab-state.ts';
import { type PageView, type PanelTab, viewPage } from './page-view.ts';

export type PageStore = ReturnType<typeof createPageStore>;

/** The tab that the panel stands beside: what is known of it, and where the pointer in it is. */
export function createPageStore(sitesOff: { readonly value: readonly string[] }) {
  const tab = signal<PanelTab | null | undefined>(undefined);
  const state = signal<TabState | null>(null);
  const pointed = signal<Pointed | null>(null);
  const view = computed<PageView>(() => viewPage(tab.value, state.value, sitesOff.value));
  return {
    tab,
    pointed,
    view,
    /** Another tab, or the same one elsewhere; what was known of another tab is dropped. */
    setTab(next: PanelTab | null): void {
      if (next?.id !== tab.peek()?.id) {
        state.value = null;
        pointed.value = null;
      }
      tab.value = next;
    },
    /** News of a tab; those of other tabs than the one shown are let go. */
    setState(tabId: number, next: TabState | null): void {
      if (tab.peek()?.id === tabId) state.value = next;
    },
    setPointed(tabId: number, next: Pointed | null): void {
      if (tab.peek()?.id === tabId) pointed.value = next;
    },
  };
}
