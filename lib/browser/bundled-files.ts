import { browser } from './api.ts';

/** The JSON of a file that ships with the extension. Throws where it is missing or no JSON. */
export async function readBundledJson(path: string): Promise<unknown> {
  const url = (browser.runtime.getURL as (path: string) => string)(path);
  const response = await fetch(url);
  return response.json();
}
