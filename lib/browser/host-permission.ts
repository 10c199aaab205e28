import { browser } from './api.ts';

/**
 * Asks the reader to let the extension reach the host of this address, at once from within their click: a browser forgets
 * the click after any wait. Granted already, it asks nothing. False where they say no.
 */
export async function requestHost(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(url)] });
}

/** Whether the reader lets the extension reach the host of this address. */
export async function canReachHost(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] });
}

/** Without a port, which Firefox knows none of in patterns. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
