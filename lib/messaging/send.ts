import { bareApi } from '../browser/bare.ts';
import type { Reply, Sent, ToBackground } from './protocol.ts';
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
  return getAnswer(() => bareApi().runtime.sendMessage({ type, data }));
}

/** What the other side answered. Throws like `sendToBackground`. */
export async function getAnswer<R>(send: () => Promise<unknown>): Promise<R> {
  let result: unknown;
  try {
    result = await send();
  } catch (cause) {
    throw new NobodyThereError('Nobody answered.', { cause });
  }
  if (typeof result !== 'object' || result === null || !('ok' in result))
    throw new NobodyThereError('Nobody answered.');
  const answer = result as Result<R>;
  if (answer.ok) return answer.value;
  throw new RemoteFailure(answer.error);
}
