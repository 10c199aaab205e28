import { browser } from './api.ts';

/**
 * Whether the extension may fetch from this host; the browser asks the reader where it may not yet. To be called straight
 * from a click: the browser asks for no other reason.
 */
export async function askForHost(url: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [`${url.protocol}//${url.hostname}/*`] });
}
