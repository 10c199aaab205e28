import { answerMessages, type Handlers } from './answer-messages.ts';
import type { MessageType, ToReader } from './protocol.ts';

/**
 * `listen` for the reader. Only the extension's own pages can send to a tab, so the data is taken as it comes: the
 * schemas stay out of the script that goes into pages.
 */
export function listenInPage<T extends keyof ToReader>(handlers: Handlers<T>, signal: AbortSignal): void {
  answerMessages(
    handlers,
    (raw) => {
      const { type, data } = (raw ?? {}) as { type?: unknown; data?: unknown };
      return typeof type === 'string' ? { type: type as MessageType, data } : null;
    },
    signal,
  );
}
