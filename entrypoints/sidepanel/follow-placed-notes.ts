import { effect } from '@preact/signals';
import type { readSession, watchSession } from '../../lib/browser/session.ts';
import { type PlacedNotes, pageAddress, placedKey } from '../../lib/messaging/tab-state.ts';
import type { Panel } from '../../lib/panel/panel.ts';

interface FollowPlacedEdges {
  readonly readSession: typeof readSession;
  readonly watchSession: typeof watchSession;
  readonly signal: AbortSignal;
}

/** Keeps the panel at what the page in its tab reports of its notes; a report counts while the tab is at its address. */
export function followPlacedNotes(
  panel: Panel,
  { readSession, watchSession, signal }: FollowPlacedEdges,
): void {
  let tabId: number | null = null;
  let address = '';
  const take = (value: unknown) => {
    const placed = (value as PlacedNotes | undefined) ?? null;
    panel.notesOfPage.setReported(placed !== null && pageAddress(placed.url) === address ? placed : null);
  };
  effect(() => {
    const tab = panel.page.tab.value ?? null;
    const next = pageAddress(tab?.url ?? '');
    if ((tab?.id ?? null) === tabId && next === address) return;
    [tabId, address] = [tab?.id ?? null, next];
    const id = tabId;
    panel.notesOfPage.setReported(null);
    if (id === null) return;
    void readSession(placedKey(id)).then((value) => {
      if (tabId === id && address === next) take(value);
    });
  });
  watchSession((key, value) => {
    if (tabId !== null && key === placedKey(tabId)) take(value);
  }, signal);
}
