import { browser } from './api.ts';

/** Session storage: lives as long as the browser runs, survives the background's sleep, is closed to content scripts. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function removeSession(keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}

export async function listSessionKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.session.get(null));
}

/** Calls back with a key's new value (`undefined` where it was removed) whenever it is written, until `signal` aborts. */
export function watchSession(onChange: (key: string, value: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) onChange(key, newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
