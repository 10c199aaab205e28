import { answerMessages, type Handlers } from './answer-messages.ts';
import { parseMessage } from './parse-message.ts';
import type { MessageType } from './protocol.ts';

export type { Handlers } from './answer-messages.ts';
export type { Sender } from './sender.ts';

/**
 * Answers the messages of `handlers` until `signal` aborts. Messages of other extensions, of unknown type or of the
 * wrong shape are left unanswered.
 */
export function listen<T extends MessageType>(handlers: Handlers<T>, signal?: AbortSignal): void {
  answerMessages(handlers, parseMessage, signal);
}
