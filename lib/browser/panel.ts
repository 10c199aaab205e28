import { browser } from './api.ts';

/** Parts of the API that the shared types lack, each there in one browser only. */
interface PanelApis {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const apis = browser as unknown as PanelApis;

/**
 * Opens the panel: Chrome's side panel, Firefox's sidebar, and where there is neither (Firefox for Android) a tab.
 * Call it before any `await` of a click's handler: the browsers want the gesture. False where they miss it.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  try {
    if (apis.sidePanel) await apis.sidePanel.open({ tabId });
    else if (apis.sidebarAction) await apis.sidebarAction.open();
    else await browser.tabs.create({ url: `/sidepanel.html?tab=${tabId}` });
    return true;
  } catch {
    return false;
  }
}
