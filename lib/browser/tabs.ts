import { browser } from './api.ts';

/** A tab as far as we may look: `url` is `null` where the browser does not show it to extensions. */
export interface TabView {
  readonly id: number;
  readonly url: string | null;
  readonly title: string | null;
}

function viewTab(tab: { id?: number; url?: string; title?: string } | undefined): TabView | null {
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

/** The active tab of the window this page belongs to; `null` where there is none. */
export async function findActiveTab(): Promise<TabView | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return viewTab(tab);
}

/** The tab with this id; `null` where it is closed. */
export async function findTab(tabId: number): Promise<TabView | null> {
  try {
    return viewTab(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** Calls back whenever another tab of this window becomes active or the active one goes elsewhere, until `signal` aborts. */
export function watchActiveTab(onChange: (tab: TabView | null) => void, signal: AbortSignal): void {
  const look = () => void findActiveTab().then((tab) => signal.aborted || onChange(tab));
  const onUpdated = (_: number, change: { url?: string; status?: string }, tab: { active: boolean }) => {
    if (tab.active && (change.url !== undefined || change.status !== undefined)) look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

/** Ids of all open tabs. */
export async function listTabIds(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Ids of the open tabs that show a page of this host. */
export async function listTabsOfHost(host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined && URL.canParse(url) && new URL(url).hostname === host ? [id] : [],
  );
}
