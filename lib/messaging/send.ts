import { browser } from '../browser/api.ts';
import type { MessageType, Reply, Sent, ToBackground, ToReader } from './protocol.ts';
import type { Failure, Result } from './result.ts';

/** The other side of a message is gone: a reloaded extension, a closed tab, a page without reader. */
export class NobodyThereError extends Error {
  override readonly name = 'NobodyThereError';
}

/** The other side answered with a failure of its own. */
export class RemoteFailure extends Error {
  override readonly name: string;
  constructor({ name, message }: Failure) {
    super(message);
    this.name = name;
  }
}

/** Sends to the background. Throws `RemoteFailure` where it failed there, `NobodyThereError` where nobody listens. */
export async function sendToBackground<T extends keyof ToBackground>(
  type: T,
  data: Sent<T>,
): Promise<Reply<T>> {
  return open(await reach(() => browser.runtime.sendMessage({ type, data })));
}

/** Sends to the reader in the top frame of a tab. Throws like `sendToBackground`. */
export async function sendToReader<T extends keyof ToReader>(
  tabId: number,
  type: T,
  data: Sent<T>,
): Promise<Reply<T>> {
  return open(await reach(() => browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 })));
}

async function reach<T extends MessageType>(send: () => Promise<unknown>): Promise<Result<Reply<T>>> {
  let result: unknown;
  try {
    result = await send();
  } catch (cause) {
    throw new NobodyThereError('Nobody answered.', { cause });
  }
  if (typeof result !== 'object' || result === null || !('ok' in result))
    throw new NobodyThereError('Nobody answered.');
  return result as Result<Reply<T>>;
}

function open<R>(result: Result<R>): R {
  if (result.ok) return result.value;
  throw new RemoteFailure(result.error);
}
