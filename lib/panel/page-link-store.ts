import { signal } from '@preact/signals';
import type { FindingRef } from '../analysis/finding.ts';

/** The reader in the page, as the panel speaks to it. Each throws where nobody listens there. */
export interface PageLinkEdges {
  readonly show: (tabId: number, ref: FindingRef) => Promise<{ found: boolean }>;
  readonly point: (tabId: number, ref: FindingRef | null) => Promise<unknown>;
  readonly step: (tabId: number, direction: 1 | -1) => Promise<unknown>;
}

export type PageLinkStore = ReturnType<typeof createPageLinkStore>;

/** What the panel asks of the page: to show, to point, to step; and what came of it. */
export function createPageLinkStore(edges: PageLinkEdges, tabId: () => number | null) {
  /** Key of the row whose place is no longer in the page. */
  const missing = signal<string | null>(null);
  /** Which mention of a row was shown last. */
  const shown = signal<ReadonlyMap<string, number>>(new Map());

  return {
    missing,
    shown,
    /** Scrolls the page to the place of a row, to the given mention of it, and flashes it. */
    async show(key: string, ref: FindingRef): Promise<void> {
      const id = tabId();
      if (id === null) return;
      const { found } = await edges.show(id, ref).catch(() => ({ found: false }));
      missing.value = found ? null : key;
    },
    /** Shows the mention after the one shown last, from the first again after the last. */
    async showNext(key: string, ref: FindingRef, mentions: number): Promise<void> {
      const last = shown.peek().get(key);
      const mention = last === undefined ? 0 : (last + 1) % Math.max(1, mentions);
      shown.value = new Map(shown.peek()).set(key, mention);
      await this.show(key, { ...ref, mention });
    },
    /** The pointer is on this row, or on none. */
    async point(ref: FindingRef | null): Promise<void> {
      const id = tabId();
      if (id !== null) await edges.point(id, ref).catch(() => undefined);
    },
    async step(direction: 1 | -1): Promise<void> {
      const id = tabId();
      if (id !== null) await edges.step(id, direction).catch(() => undefined);
    },
    /** Another page: nothing was shown there yet. */
    reset(): void {
      missing.value = null;
      shown.value = new Map();
    },
  };
}
