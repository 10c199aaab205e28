import { browser } from './api.ts';

/** The address of a file of the extension, from its root. */
export function ownUrl(path: string): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}
