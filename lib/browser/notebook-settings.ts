import { browser } from './api.ts';

const FILTERS = 'notebookFilters';
const TEMPLATE = 'notebookTemplate';

/** What was stored as saved filters, unchecked. */
export async function loadSavedFilters(): Promise<unknown> {
  return (await browser.storage.local.get(FILTERS))[FILTERS];
}

export async function storeSavedFilters(filters: readonly unknown[]): Promise<void> {
  await browser.storage.local.set({ [FILTERS]: filters });
}

/** The reader's own Markdown template; `null` where it was never changed. */
export async function loadMarkdownTemplate(): Promise<string | null> {
  const stored = (await browser.storage.local.get(TEMPLATE))[TEMPLATE];
  return typeof stored === 'string' ? stored : null;
}

/** Keeps a template; `null` goes back to the one that comes with the extension. */
export async function storeMarkdownTemplate(template: string | null): Promise<void> {
  if (template === null) await browser.storage.local.remove(TEMPLATE);
  else await browser.storage.local.set({ [TEMPLATE]: template });
}
