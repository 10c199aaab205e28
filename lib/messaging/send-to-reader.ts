import { browser } from '../browser/api.ts';
import type { Reply, Sent, ToReader } from './protocol.ts';
import { getAnswer } from './send.ts';

/** Sends to the reader in the top frame of a tab. Throws like `sendToBackground`. */
export async function sendToReader<T extends keyof ToReader>(
  tabId: number,
  type: T,
  data: Sent<T>,
): Promise<Reply<T>> {
  return getAnswer(() => browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 }));
}
