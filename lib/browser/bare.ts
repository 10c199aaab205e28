/** As much of the extension API as scripts in pages need. */
interface BareApi {
  readonly runtime: {
    readonly id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
  readonly i18n: { getMessage(key: string, substitutions: readonly string[]): string };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** Gives `true` where it will call `respond` later, `undefined` where the message is not for it. */
type MessageListener = (
  message: unknown,
  sender: { id?: string; tab?: { id?: number; url?: string }; url?: string },
  respond: (answer: unknown) => void,
) => true | undefined;

/**
 * The extension API without the polyfill, which would be a third of the detector: as `chrome` it is promise-shaped in
 * both browsers since Manifest V3. Never `browser`: where that is not the browser's own name, an element of the page with
 * this id would answer to it.
 */
export function bareApi(): BareApi {
  return (globalThis as unknown as { chrome: BareApi }).chrome;
}

/** The same; `null` once the extension was reloaded or removed and this script is an orphan in its page. */
export function findBareApi(): BareApi | null {
  const api = bareApi();
  return api?.runtime?.id ? api : null;
}
