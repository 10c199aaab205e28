/** Who sent a message: the tab it came from, `null` for an extension page. */
export interface Sender {
  /** -1 for a page that is none of the extension's and stands in no tab. */
  readonly tabId: number | null;
  /** The address of the sending tab; `null` for an extension page. */
  readonly url: string | null;
  /** The tab that an extension page stands in, by itself or as a frame. */
  readonly standsIn?: number | undefined;
}

/** The sender, as the browser tells of it; `ownRoot` begins the address of every page of the extension. */
export function describeSender(
  { tab, url }: { tab?: { id?: number; url?: string }; url?: string },
  ownRoot: string,
): Sender {
  // An extension page can stand in a tab, or in a frame of the card; it is no content script for that.
  if (url?.startsWith(ownRoot)) return { tabId: null, url: null, standsIn: tab?.id };
  return { tabId: tab?.id ?? -1, url: url ?? tab?.url ?? null };
}
