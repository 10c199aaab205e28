import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES, launchBrowser } from '../../e2e/support/browsers.ts';
import { createBidi } from '../../e2e/support/firefox-bidi.ts';
import type { BrowserName, Harness } from '../../e2e/support/harness.ts';
import type { Line, Suite } from '../analysis/suite.ts';
import { bundleScript } from '../bundle-script.ts';
import { wordAt } from './generate-notes.ts';
import type * as InPage from './notebook-page.ts';

type NotebookBench = typeof InPage;

const OPENINGS = 7;
/** A quick typist’s keys come faster, but they are one word: a word has its answer before the next begins. */
const TYPED_EVERY_MS = 200;

/** A notebook of `count` notes in real browsers: taken in, opened and searched, each timed inside its own page. */
export async function measureNotebook(count = Number(process.env.NOTES ?? 100_000)): Promise<Suite[]> {
  const script = await bundleScript(new URL('notebook-page.ts', import.meta.url), 'bench');
  const suites: Suite[] = [];
  for (const name of BROWSER_NAMES) {
    const browser = await launchBrowser(name);
    try {
      suites.push(await measureIn(browser, { name, script, count }));
    } finally {
      await browser.close();
    }
  }
  return suites;
}

async function measureIn(
  browser: Harness,
  { name, script, count }: { name: BrowserName; script: string; count: number },
): Promise<Suite> {
  const open = async () => {
    const page = await browser.openOwn('notebook.html', { width: 1400, height: 900 });
    await page.evaluate(script);
    return page;
  };
  let page = await open();
  const cancelled = await run(page, 'bringIn', count, 0.3);
  const left = await run(page, 'countStored');
  const taken = await run(page, 'bringIn', count, null);
  await page.close();

  const firsts: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    page = await open();
    firsts.push((await run(page, 'readFirstScreen')).ms);
    if (opening === OPENINGS - 1) break;
    // Extension pages share a process: what is closed would be taken down while the next one opens.
    await page.close();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
  const readMs = await run(page, 'untilRead', count);
  const memory = await measureMemory(page, name);
  const answers = await run(page, 'search', await run(page, 'makeQueries'), TYPED_EVERY_MS);
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const bare = await run(page, 'askBare', wordAt(37));
  await page.close();
  const first = middle(firsts);
  const p95 = times[Math.floor(times.length * 0.95)]!;
  const lines: Line[] = [
    ms('database open to first screen drawn, median of 7', first, 300),
    ms('  the longest of them', Math.max(...firsts), 300),
    ratio('  to Dexie’s bare query of the newest 120', first / bare.newestMs),
    ms(`search, ${answers.length} queries, due to drawn, p95`, p95, 100),
    ms('  the middle one', middle(times), null),
    ms('  the longest', times.at(-1)!, null),
    ratio('  to Dexie’s bare filter, its middle to our p95', bare.searchMs / p95, 1),
    ms('all notes read and searchable', readMs, null),
    ms('import called off at 30 %: press to “as it was”', cancelled.cancelMs ?? Number.NaN, null),
    { what: '  notes left of it', reached: left, must: 0, isCeiling: true, unit: 'count' },
    { what: 'states of the progress bar seen', reached: taken.steps, must: 50, unit: 'count' },
    ms('import: file read, checked and planned', taken.readMs, null),
    ms('  longest block meanwhile', taken.readBlockMs, null),
    ms('import: saved', taken.saveMs, null),
    ms('  longest block meanwhile', taken.saveBlockMs, null),
  ];
  const notes = [
    `file of ${Math.round(taken.megabytes)} MB; ${memory}; the machine’s load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`,
    `Dexie alone: newest 120 in ${Math.round(bare.newestMs)} ms, all that hold a word in ${Math.round(bare.searchMs)} ms`,
    `queries with hits: ${answers.filter(({ hits }) => /^[1-9]/.test(hits)).length} of ${answers.length}`,
  ];
  return { title: `Notebook of ${count.toLocaleString('en')} notes in ${name}`, lines, notes };
}

function ms(what: string, reached: number, must: number | null): Line {
  return { what: `${what}, ms`, reached: Math.round(reached), must, isCeiling: true, unit: 'count' };
}

function ratio(what: string, reached: number, must: number | null = null): Line {
  return { what, reached, must, unit: 'times' };
}

/** Calls one of the page script's functions in the page. */
function run<K extends keyof NotebookBench>(
  page: Page,
  name: K,
  ...given: Parameters<NotebookBench[K]>
): Promise<Awaited<ReturnType<NotebookBench[K]>>> {
  const call = `globalThis.bench.${name}(...${JSON.stringify(given)})`;
  return page.evaluate(call) as Promise<Awaited<ReturnType<NotebookBench[K]>>>;
}

/** In words: the JS heap after a collection in Chromium, the whole process of the extension in Firefox. */
async function measureMemory(page: Page, name: BrowserName): Promise<string> {
  if (name === 'chromium') {
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0 } = await page.metrics();
    return `JS heap of the notebook ${Math.round(JSHeapUsedSize / 1e6)} MB`;
  }
  const bytes = await createBidi(page.browser()).inChrome<number>(`async () => {
    const { children } = await ChromeUtils.requestProcInfo();
    return Math.max(...children.filter(({ type }) => type === 'extension').map(({ memory }) => memory));
  }`);
  return `process of the extension ${Math.round(bytes / 1e6)} MB`;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
