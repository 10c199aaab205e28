import type { Pointed, TabState } from '../messaging/tab-state.ts';
import type { PageStore } from './page-store.ts';
import type { PanelTab } from './page-view.ts';

/** The browser, as far as following a tab needs it. */
export interface FollowEdges {
  readonly findActiveTab: () => Promise<PanelTab | null>;
  readonly findTab: (tabId: number) => Promise<PanelTab | null>;
  readonly watchActiveTab: (onChange: (tab: PanelTab | null) => void, signal: AbortSignal) => void;
  readonly readSession: (key: string) => Promise<unknown>;
  readonly watchSession: (onChange: (key: string, value: unknown) => void, signal: AbortSignal) => void;
  readonly tabKey: (tabId: number) => string;
  readonly pointedKey: (tabId: number) => string;
}

/**
 * Keeps the store at the active tab, or at `pinned` where the panel is itself a tab (Firefox for Android). Gives a
 * function that looks again, for when the window comes back to the front.
 */
export function followTab(
  page: PageStore,
  { edges, pinned, signal }: { edges: FollowEdges; pinned: number | null; signal: AbortSignal },
): () => Promise<void> {
  /** Counts the arrivals, so that a slow answer about the last tab does not overwrite the next. */
  let arrival = 0;

  const arrive = async (tab: PanelTab | null): Promise<void> => {
    const mine = ++arrival;
    page.setTab(tab);
    if (tab === null) return;
    const [state, pointed] = await Promise.all([
      edges.readSession(edges.tabKey(tab.id)),
      edges.readSession(edges.pointedKey(tab.id)),
    ]);
    if (mine !== arrival || signal.aborted) return;
    page.setState(tab.id, (state as TabState | undefined) ?? null);
    page.setPointed(tab.id, (pointed as Pointed | undefined) ?? null);
  };

  const look = async (): Promise<void> =>
    arrive(pinned === null ? await edges.findActiveTab() : await edges.findTab(pinned));

  edges.watchSession((key, value) => {
    const id = page.tab.peek()?.id;
    if (id === undefined) return;
    if (key === edges.pointedKey(id)) page.setPointed(id, (value as Pointed | undefined) ?? null);
    if (key !== edges.tabKey(id)) return;
    arrival++;
    page.setState(id, (value as TabState | undefined) ?? null);
    // A pinned tab tells nobody where it went; its new state does.
    if (pinned !== null) void edges.findTab(pinned).then((tab) => signal.aborted || page.setTab(tab));
  }, signal);
  if (pinned === null) edges.watchActiveTab((tab) => void arrive(tab), signal);
  return look;
}
