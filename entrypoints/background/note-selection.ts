import { type BackgroundEdges, lookAnyway } from './handlers.ts';

/** What noting a selection needs of the outside world. */
type SelectionEdges = Pick<BackgroundEdges, 'sendToReader' | 'findTab' | 'tabStates' | 'injectReader'>;

/**
 * Has the reader in a tab note the selection, or the page where nothing is selected. On a page that was left alone the
 * reader is put in first: the selection outlives that.
 */
export async function noteSelection(edges: SelectionEdges, tabId: number): Promise<void> {
  const ask = () => edges.sendToReader(tabId, 'reader/note-selection', null);
  try {
    await ask();
  } catch {
    await lookAnyway(edges, tabId);
    await ask();
  }
}
