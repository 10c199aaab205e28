/** As much of the extension API as the detector needs, promise-shaped in both browsers since Manifest V3. */
interface BareApi {
  readonly runtime: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

/**
 * The extension API without the polyfill, which would be a third of the detector; `null` once the extension was
 * reloaded or removed and this script is an orphan in its page.
 */
export function getBareApi(): BareApi | null {
  const { browser, chrome } = globalThis as { browser?: BareApi; chrome?: BareApi };
  const api = browser?.runtime ? browser : chrome;
  return api?.runtime?.id ? api : null;
}
