import * as z from 'zod/mini';
import { browser } from './api.ts';

const KEY = 'preferences';

const schema = z.object({
  density: z.catch(z.enum(['all', 'first', 'off']), 'all'),
  /** Hosts where nothing is done. */
  sitesOff: z.catch(z.array(z.string()), []),
});

export type Preferences = z.infer<typeof schema>;

/** The reader's preferences; the defaults where none or damaged ones are stored. */
export async function loadPreferences(): Promise<Preferences> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return schema.parse(typeof stored === 'object' && stored !== null ? stored : {});
}

/** Changes some of them and gives all. */
export async function savePreferences(change: Partial<Preferences>): Promise<Preferences> {
  const preferences = { ...(await loadPreferences()), ...change };
  await browser.storage.local.set({ [KEY]: preferences });
  return preferences;
}

/** Calls back with the preferences whenever they change, until `signal` aborts. */
export function watchPreferences(onChange: (preferences: Preferences) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void loadPreferences().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
