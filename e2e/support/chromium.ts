import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { extensionIn } from './extension.ts';
import type { CardView, Harness, PageOptions, PanelView } from './harness.ts';
import { waitFor } from './wait-for.ts';

/** Flags that keep a test's Chromium to itself: no calls home, no first-run pages. */
const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
  '--disable-background-networking', '--disable-component-update',
]; // biome-ignore format: flags

export interface LaunchOptions {
  /** With a window; headless where absent. */
  readonly window?: boolean;
  /** `en` where absent. */
  readonly lang?: string;
}

/** Starts Chromium with the built extension. Throws where either is missing. */
export async function launchChromium({
  window = false,
  lang = 'en-US',
}: LaunchOptions = {}): Promise<Harness> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('No Chromium here: run npm test, which installs it or says how.');
  const extension = await extensionIn('chromium', lang);
  const browser = await puppeteer.launch({
    executablePath,
    headless: !window,
    pipe: true,
    enableExtensions: [extension.path],
    args: [...QUIET, `--lang=${lang}`],
    // Readers have it, and so a page that comes back from it has to be right.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
    defaultViewport: null,
  });
  const id = await waitFor('the extension', async () => [...(await browser.extensions()).keys()][0] ?? null);
  await waitForListeners(browser, id);
  const harness = createHarness(browser, id);
  return { ...harness, close: () => harness.close().finally(extension.remove) };
}

function createHarness(browser: Browser, id: string): Harness {
  let extensionPage: Page | null = null;
  const inExtension = async <T>(expression: string): Promise<T> => {
    if (extensionPage === null) {
      const front = await findFrontPage(browser);
      extensionPage = await browser.newPage();
      await extensionPage.goto(`chrome-extension://${id}/manifest.json`);
      await front?.bringToFront();
    }
    return (await extensionPage.evaluate(expression)) as T;
  };
  return {
    name: 'chromium',
    open: (url, options) => openPage(browser, url, options),
    openOwn: (path, options) => openPage(browser, `chrome-extension://${id}/${path}`, options),
    async pressToolbarButton(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      await extension?.triggerAction(page);
    },
    async pressCommand(page, command) {
      await page.bringToFront();
      await inExtension('chrome.runtime.getPlatformInfo()');
      const worker = await backgroundOf(browser, id);
      // Chromium gives unpacked extensions no keys to a driver; the event is what its keys would raise.
      await worker.evaluate((name: string) => {
        const { commands } = (
          globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }
        ).chrome;
        commands.onCommand.dispatch(name);
      }, command);
    },
    inExtension,
    async killBackground() {
      // It may have ended by itself: that is what was asked for.
      const target = findBackground(browser, id);
      const worker = await target?.worker();
      // This one alone: whoever has news for it starts the next at once. Asked again until it is gone, since Chromium
      // forgets a stop that comes while the worker starts, and then knows no session to detach from.
      await waitFor('the background to end', async () => {
        if (target === null || !browser.targets().includes(target)) return true;
        await worker?.close().catch(() => {});
        return null;
      });
    },
    isBackgroundRunning: async () => findBackground(browser, id) !== null,
    reloadExtension: () => Promise.reject(new Error('Chromium does not reload what a driver brought.')),
    findCard,
    panel: async () => createPanel(await waitForPanel(browser, id)),
    isOpen: async () => browser.connected,
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<Page> {
  const page = await browser.newPage();
  const { width = 1200, height = 900, scale = 1, dark = false } = options;
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(url);
  return page;
}

async function findFrontPage(browser: Browser): Promise<Page | null> {
  for (const page of await browser.pages()) {
    if (await page.evaluate(() => document.visibilityState === 'visible').catch(() => false)) return page;
  }
  return null;
}

function findBackground(browser: Browser, id: string) {
  return browser.targets().find((t) => t.type() === 'service_worker' && t.url().includes(id)) ?? null;
}

async function backgroundOf(browser: Browser, id: string) {
  const target = await waitFor('the background', async () => findBackground(browser, id));
  const worker = await target.worker();
  if (worker === null) throw new Error('The background has no worker.');
  return worker;
}

/** Until the background has run once, Chromium knows none of its listeners, and a click on the toolbar reaches nobody. */
async function waitForListeners(browser: Browser, id: string): Promise<void> {
  const worker = await backgroundOf(browser, id);
  await waitFor('the background to listen', () =>
    worker.evaluate(() => {
      const { action } = (
        globalThis as unknown as { chrome: { action: { onClicked: { hasListeners(): boolean } } } }
      ).chrome;
      return action.onClicked.hasListeners() || null;
    }),
  );
}

async function waitForPanel(browser: Browser, id: string): Promise<Page> {
  const target = await browser.waitForTarget(
    (t) => t.url().startsWith(`chrome-extension://${id}/sidepanel.html`),
    {
      timeout: 10_000,
    },
  );
  return target.asPage();
}

function createPanel(page: Page): PanelView {
  return {
    text: () => page.evaluate(() => document.body.innerText),
    click: async (selector) => {
      await page.waitForSelector(selector, { timeout: 10_000 });
      await page.click(selector);
    },
    async fill(selector, text) {
      await page.waitForSelector(selector, { timeout: 10_000 });
      await page.click(selector, { count: 3 });
      await page.keyboard.type(text);
    },
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    reload: async () => void (await page.reload()),
    async screenshot(path) {
      await page.setViewport({ width: 360, height: 900, deviceScaleFactor: 2 });
      await page.screenshot({ path: path as `${string}.png` });
      await page.setViewport(null);
    },
  };
}

async function findCard(page: Page): Promise<CardView | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'sidelight-card',
  });
  if (nodeId === 0) return null;
  // Of the card alone: a page that is nested very deep is more than the protocol can tell of.
  const { node: host } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  const shadow = host?.shadowRoots?.[0];
  if (!host || !shadow) return null;
  const dialog = findNode(shadow, (node) => attribute(node, 'role') === 'dialog');
  if (!dialog || attribute(dialog, 'hidden') !== null) return null;
  const text = collectText(dialog);
  if (text === '') return null;
  return {
    text,
    box: () => boxOf(session, dialog.backendNodeId),
    async click(selector) {
      const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
        backendNodeIds: [shadow.backendNodeId],
      });
      const found = await session.send('DOM.querySelector', { nodeId: nodeIds[0]!, selector });
      if (found.nodeId === 0) throw new Error(`No ${selector} in the card: ${text}`);
      const { node } = await session.send('DOM.describeNode', { nodeId: found.nodeId });
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
      const { x, y, width, height } = await boxOf(session, node.backendNodeId);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    async expose() {
      const { object: hostObject } = await session.send('DOM.resolveNode', {
        backendNodeId: host.backendNodeId,
      });
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
      await session.send('Runtime.callFunctionOn', {
        objectId: hostObject.objectId,
        functionDeclaration:
          'function (root) { Object.defineProperty(this, "shadowRoot", { get: () => root, configurable: true }); }',
        arguments: [{ objectId: object.objectId }],
      });
    },
  };
}

/** A node's attributes come as names and values by turns. */
function attribute({ attributes = [] }: Protocol.DOM.Node, name: string): string | null {
  const at = attributes.findIndex((text, index) => index % 2 === 0 && text === name);
  return at === -1 ? null : (attributes[at + 1] ?? null);
}

async function boxOf(session: CDPSession, backendNodeId: number) {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

function findNode(
  node: Protocol.DOM.Node,
  fits: (node: Protocol.DOM.Node) => boolean,
): Protocol.DOM.Node | null {
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    if (fits(child)) return child;
    const found = findNode(child, fits);
    if (found) return found;
  }
  return null;
}

function collectText(node: Protocol.DOM.Node): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return (node.children ?? []).map(collectText).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}
