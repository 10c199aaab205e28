import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type Viewport } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { BrowserName } from './harness.ts';

/** lib/page as one classic script that leaves its face under `globalThis.page`. */
export function bundlePageLibrary(): Promise<string> {
  return bundleLibrary('lib/page/index.ts', 'page');
}

/** A module of the project, by its path from the root, as one classic script that leaves its exports under `globalThis[name]`. */
export async function bundleLibrary(path: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2023', lib: { entry, formats: ['iife'], name } },
  })) as Rolldown.RolldownOutput[];
  const { code } = built[0]!.output[0];
  return code.replace(new RegExp(`^(?:var|const|let) ${name} ?=`, 'm'), `globalThis.${name} =`);
}

/** The looks of the marks, as the background puts them into pages. */
export const READER_CSS = ['reader.css', 'reader-notes.css']
  .map((file) => readFileSync(new URL(`../../public/${file}`, import.meta.url), 'utf8'))
  .join('\n');

/** A browser without the extension, for the library alone. Throws where it is not installed. */
export async function launchBare(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === null)
    throw new Error(`No ${name} here: run npm test, which installs it or says how.`);
  return name === 'chromium'
    ? puppeteer.launch({
        executablePath,
        headless: true,
        pipe: true,
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
      })
    : puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}

/** Opens a page of this HTML with the library in it; 1000 × 700 where `view` says nothing else. */
export async function openWithLibrary(
  browser: Browser,
  { library, html, view }: { library: string; html: string; view: Partial<Viewport> },
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 700, ...view });
  await page.setContent(html);
  await page.evaluate(library);
  return page;
}
