import { bareApi } from '../browser/bare.ts';
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
  const { id, onMessage } = bareApi().runtime;
  const onSent: Parameters<typeof onMessage.addListener>[0] = (raw, sender, respond) => {
    if (sender.id !== id) return undefined;
    const message = accept(raw);
    if (message === null || !Object.hasOwn(handlers, message.type)) return undefined;
    const handle = handlers[message.type as T] as (data: unknown, sender: Sender) => unknown;
    // Whoever asked may be gone by then.
    void answer(() => handle(message.data, describeSender(sender, ownUrl('/'))))
      .then(respond)
      .catch(() => undefined);
    return true;
  };
  onMessage.addListener(onSent);
  signal?.addEventListener('abort', () => onMessage.removeListener(onSent));
}

async function answer(handle: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: (await handle()) ?? null };
  } catch (error) {
    return { ok: false, error: describeFailure(error) };
  }
}
