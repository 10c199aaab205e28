import type { Page } from 'puppeteer-core';
import type { Harness, PanelView } from './harness.ts';
import { waitFor } from './wait-for.ts';

/** Presses the toolbar button on this page and gives the panel once it says `what`. */
export async function openPanelOn(browser: Harness, page: Page, what: RegExp): Promise<PanelView> {
  await browser.pressToolbarButton(page);
  const panel = await browser.panel();
  await waitForWords(panel, what);
  return panel;
}

/** Waits until the panel says `what`. */
export async function waitForWords(panel: PanelView, what: RegExp): Promise<void> {
  let said = '';
  await waitFor(`the panel to say ${what}`, async () => {
    said = await panel.text();
    return what.test(said) ? true : null;
  }).catch((error: Error) => {
    throw new Error(`${error.message} It says: ${said.slice(0, 400)}`);
  });
}

/** The addresses of the pages of which the extension knows anything. */
export function listKnownPages(browser: Harness): Promise<string[]> {
  return browser.inExtension(
    `(globalThis.browser ?? chrome).storage.session.get(null).then((all) => Object.values(all).flatMap(({ url }) => url ?? []))`,
  );
}
