import { NobodyThereError } from '../../lib/messaging/send.ts';

/** A background that is being restarted answers by then; one that was removed never does. */
const RETRY_MS = [300, 1_500, 5_000];

/** Sends, again where nobody listened, and gives the answer; throws what the last try threw. */
export async function sendPersistently<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const waitMs = error instanceof NobodyThereError ? RETRY_MS[attempt] : undefined;
      if (waitMs === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
