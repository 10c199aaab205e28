import { browser } from './api.ts';

const STYLES = ['reader.css', 'reader-notes.css'];

/** Puts the reader and its highlight rules into the top frame of a tab. Throws where the browser lets nobody in. */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, files: STYLES });
  await browser.scripting.executeScript({ target, files: ['reader.js'] });
}

/** Takes the highlight rules away again; nothing happens where the tab is gone. */
export async function removeReaderStyles(tabId: number): Promise<void> {
  await browser.scripting
    .removeCSS({ target: { tabId, frameIds: [0] }, files: STYLES })
    .catch(() => undefined);
}

/** Judges the page in a tab again, as if it had just been opened. */
export async function injectDetector(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['detector.js'],
  });
}
