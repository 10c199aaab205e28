import type { Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/** From now on the page keeps what it would have handed to the browser's downloads. */
export function catchFiles(page: Page): Promise<void> {
  return page.evaluate(() => {
    const keep = window as unknown as { saved: Blob | null };
    keep.saved = null;
    URL.createObjectURL = (blob) => {
      keep.saved = blob as Blob;
      return '#kept';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

/** The file that the page kept, as text, and waits for it: a zip file of ours is not compressed. */
export function takeFile(page: Page): Promise<string> {
  return waitFor('the file', () =>
    page.evaluate(async () => {
      const keep = window as unknown as { saved: Blob | null };
      const text = (await keep.saved?.text()) ?? null;
      keep.saved = null;
      return text;
    }),
  );
}

/** Drops files onto an element, as from a folder. */
export function dropFiles(
  page: Page,
  selector: string,
  ...files: readonly { readonly name: string; readonly text: string }[]
): Promise<void> {
  return page.evaluate(
    (target, given) => {
      const data = new DataTransfer();
      for (const { name, text } of given) data.items.add(new File([text], name));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
      document.querySelector(target)!.dispatchEvent(drop);
    },
    selector,
    files,
  );
}
