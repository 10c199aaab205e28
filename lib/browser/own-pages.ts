import { browser } from './api.ts';

/** The address of a file of the extension, from its root. */
export function ownUrl(path: string): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}

/** The tab that this extension page stands in, also as a frame of a web page; `null` for the panel. */
export async function findOwnTabId(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}
