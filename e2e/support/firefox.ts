import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { LaunchOptions } from './chromium.ts';
import { extensionIn, GECKO_ID, GECKO_UUID } from './extension.ts';
import { createBidi, type RemoteValue } from './firefox-bidi.ts';
import type { CardView, Harness, PageOptions, PanelView } from './harness.ts';
import { waitFor } from './wait-for.ts';

const ORIGIN = `moz-extension://${GECKO_UUID}`;
const THE_EXTENSION = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;

export interface FirefoxOptions extends LaunchOptions {
  /** So much may all sites and extensions store together, in kB; what the disk allows where absent. */
  readonly storageKb?: number;
}

/** Starts Firefox with the built extension. Throws where either is missing. */
export async function launchFirefox({
  window = false,
  lang = 'en-US',
  storageKb,
}: FirefoxOptions = {}): Promise<Harness> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null)
    throw new Error('No Firefox here: run npm test, which installs it or says how.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !window,
    args: ['--remote-allow-system-access', '--width=1400', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': lang,
      'layout.css.prefers-color-scheme.content-override': 1,
      ...(storageKb !== undefined && { 'dom.quotaManager.temporaryStorage.fixedLimit': storageKb }),
    },
    defaultViewport: null,
  });
  const extension = await extensionIn('firefox', lang);
  await browser.installExtension(extension.path);
  const harness = createHarness(browser);
  return { ...harness, close: () => harness.close().finally(extension.remove) };
}

function createHarness(browser: Browser): Harness {
  const bidi = createBidi(browser);
  let extensionPage: Page | null = null;
  const inExtension = async <T>(expression: string): Promise<T> => {
    if (extensionPage === null) {
      extensionPage = await browser.newPage();
      await bidi.navigate(extensionPage, `${ORIGIN}/manifest.json`);
      if (front !== null && !front.isClosed()) await front.bringToFront();
    }
    return (await extensionPage.evaluate(expression)) as T;
  };
  let front: Page | null = null;
  const bringToFront = async (page: Page) => {
    front = page;
    await page.bringToFront();
  };
  const inWindow = <T>(body: string) =>
    bidi.inChrome<T>(`async () => {
      const win = Services.wm.getMostRecentWindow('navigator:browser');
      const extension = ${THE_EXTENSION};
      ${body}
    }`);
  return {
    name: 'firefox',
    async open(url, options = {}) {
      front = await openPage(browser, url, options, inWindow);
      return front;
    },
    async openOwn(path, options = {}) {
      front = await openPage(browser, 'about:blank', options, inWindow);
      await bidi.navigate(front, `${ORIGIN}/${path}`);
      return front;
    },
    async pressToolbarButton(page) {
      await bringToFront(page);
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(win);
        return true;`);
    },
    async pressCommand(page, command) {
      await bringToFront(page);
      // The key element that Firefox made of the manifest's command; its event is what the keys raise. A command without
      // keys has none: what the event calls is called.
      const index = `extension.shortcuts.manifestCommands`;
      await inWindow(`
        if (!${index}.get(${JSON.stringify(command)}).shortcut) {
          extension.shortcuts.onCommand(${JSON.stringify(command)});
          return true;
        }
        const names = [...${index}.keys()];
        const keys = [...win.document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')];
        const shortcut = ${index}.get(${JSON.stringify(command)}).shortcut;
        const key = keys[names.filter((name) => ${index}.get(name).shortcut).indexOf(${JSON.stringify(command)})];
        if (!key) throw new Error('No key for ' + shortcut);
        key.dispatchEvent(new win.Event('command', { bubbles: true }));
        return true;`);
    },
    inExtension,
    async killBackground() {
      await inWindow('await extension.terminateBackground({ ignoreDevToolsAttached: true }); return true;');
    },
    isBackgroundRunning: () => inWindow<boolean>(`return extension.backgroundState === 'running';`),
    async reloadExtension() {
      extensionPage = null;
      await inWindow(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
        return true;`);
    },
    findCard: (page) => findCard(page, bidi),
    panel: async () => {
      await waitForSidebar(inExtension);
      return createPanel(inExtension, inWindow);
    },
    isOpen: async () => browser.connected,
    close: () => browser.close(),
  };
}

function waitForSidebar(inExtension: Harness['inExtension']): Promise<true> {
  return waitFor('the sidebar', async () =>
    (await inExtension<boolean>(
      `browser.extension.getViews({ type: 'sidebar' })[0]?.document.readyState === 'complete'`,
    ))
      ? true
      : null,
  );
}

type InWindow = <T>(body: string) => Promise<T>;

async function openPage(
  browser: Browser,
  url: string,
  options: PageOptions,
  inWindow: InWindow,
): Promise<Page> {
  const { width = 1200, height = 900, dark = false, scale = 1 } = options;
  await inWindow(`
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
    Services.prefs.setStringPref('layout.css.devPixelsPerPx', '${scale}');
    return true;`);
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(url);
  return page;
}

function createPanel(inExtension: Harness['inExtension'], inWindow: InWindow): PanelView {
  const inPanel = <T>(body: string) =>
    inExtension<T>(`(async () => {
      const win = browser.extension.getViews({ type: 'sidebar' })[0];
      const document = win.document;
      ${body}
    })()`);
  const find = (selector: string) => `
    let element = null;
    for (let tries = 0; tries < 200 && !element; tries++) {
      element = document.querySelector(${JSON.stringify(selector)});
      if (!element) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (!element) throw new Error('No ${selector.replace(/['\\]/g, '')} in the panel');`;
  return {
    text: () => inPanel<string>('return document.body.innerText;'),
    click: (selector) => inPanel<void>(`${find(selector)} element.focus(); element.click();`),
    fill: (selector, text) =>
      inPanel<void>(`${find(selector)}
        element.focus();
        element.value = ${JSON.stringify(text)};
        element.dispatchEvent(new win.Event('input', { bubbles: true }));`),
    evaluate: <T>(expression: string) => inPanel<T>(`return win.eval(${JSON.stringify(expression)});`),
    async reload() {
      await inPanel<void>(
        `await new Promise((resolve) => { win.addEventListener('unload', () => resolve()); win.location.reload(); });`,
      );
      await waitForSidebar(inExtension);
    },
    async screenshot(path) {
      const png = await inWindow<string>(`
        const box = win.document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser');
        const image = await box.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
        const canvas = new win.OffscreenCanvas(image.width, image.height);
        canvas.getContext('2d').drawImage(image, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        return win.btoa(text);`);
      await writeFile(path, Buffer.from(png, 'base64'));
    },
  };
}

async function findCard(page: Page, bidi: ReturnType<typeof createBidi>): Promise<CardView | null> {
  const host = await bidi.describeElement(page, 'sidelight-card');
  const shadow = host?.value?.shadowRoot;
  if (!host || !shadow) return null;
  const dialog = shadow.value?.children?.find((child) => child.value?.attributes?.role === 'dialog');
  if (!dialog || dialog.value?.attributes?.hidden !== undefined) return null;
  const text = collectText(dialog);
  if (text === '') return null;
  return {
    text,
    box: () => bidi.boxOf(page, dialog),
    async click(selector) {
      const { x, y, width, height } = await bidi.boxOf(page, await bidi.locate(page, shadow, selector));
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    async expose() {
      await bidi.call(
        page,
        '(host, root) => { Object.defineProperty(host, "shadowRoot", { get: () => root, configurable: true }); }',
        [host, shadow],
      );
    },
  };
}

function collectText(node: RemoteValue): string {
  const { nodeType, nodeValue, localName, children = [] } = node.value ?? {};
  if (nodeType === 3) return nodeValue ?? '';
  if (localName === 'style') return '';
  return children.map(collectText).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}
