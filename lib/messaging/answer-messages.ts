import { browser } from '../browser/api.ts';
import { ownUrl } from '../browser/own-pages.ts';
import type { MessageType, Reply, Sent } from './protocol.ts';
import { describeFailure, type Result } from './result.ts';
import { describeSender, type Sender } from './sender.ts';

/** One handler a message type; what it throws crosses as a `Failure`. */
export type Handlers<T extends MessageType> = {
  readonly [K in T]: (data: Sent<K>, sender: Sender) => Promise<Reply<K>> | Reply<K>;
};

/** Takes what came in for a message, or gives `null`: it stays unanswered. */
export type Accept = (raw: unknown) => { readonly type: MessageType; readonly data: unknown } | null;

/** Answers accepted messages of the extension itself until `signal` aborts. */
export function answerMessages<T extends MessageType>(
  handlers: Handlers<T>,
  accept: Accept,
  signal?: AbortSignal,
): void {
  const onMessage = (
    raw: unknown,
    sender: { id?: string; tab?: { id?: number; url?: string }; url?: string },
  ) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = accept(raw);
    if (message === null || !Object.hasOwn(handlers, message.type)) return undefined;
    const handle = handlers[message.type as T] as (data: unknown, sender: Sender) => unknown;
    return answer(() => handle(message.data, describeSender(sender, ownUrl('/'))));
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

async function answer(handle: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: (await handle()) ?? null };
  } catch (error) {
    return { ok: false, error: describeFailure(error) };
  }
}
