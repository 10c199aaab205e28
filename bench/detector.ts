import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { listPackIds, loadPack } from '../cli/load-packs.ts';
import { type CompiledLexicon, compileLexicon } from '../lib/beat/compile-lexicon.ts';
import { bundleScript } from './bundle-script.ts';
import type { Timing } from './detector-page.ts';
import { type BenchPage, makePages } from './pages.ts';

/** `npm run bench:detector`: the detector against Readability's parse, in the same page of the same browser. */
const ROOT = new URL('../', import.meta.url);
const SAVED_PAGES = new URL('../shared/eval/peers/html-pages/', ROOT);
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const REPETITIONS = Number(process.env.REPETITIONS ?? 7);
const HEAP_RUNS = 200;
/** Of Readability's time, the most that the detector may take in the median off-beat page. */
const MAX_RATIO = 0.05;

const lexicons = await loadLexicons();
const own = makePages();
const saved = await loadSavedPages();
console.log(
  `${own.length} generated pages; ${saved.length} saved pages${saved.length === 0 ? ' (none beside the project)' : ''}\n`,
);
const browser = await puppeteer.launch({
  executablePath: CHROMIUM,
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-sync',
  ],
});
try {
  const script = await bundleScript(new URL('detector-page.ts', import.meta.url), 'bench');
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.isNavigationRequest() && request.url() === 'about:blank'
      ? request.continue()
      : request.abort());
  });
  const rows: { page: BenchPage; timing: Timing }[] = [];
  for (const [index, one] of [...own, ...saved].entries()) {
    await open(page, one, script);
    rows.push({ page: one, timing: await measure(page, index % 2 === 1) });
  }
  report(rows, await measureHeap(page, own[1]!, script));
  await reportSizes();
} finally {
  await browser.close();
}

/** Of every pack that ships, as the detector gets them. */
async function loadLexicons(): Promise<CompiledLexicon[]> {
  const packs = await Promise.all((await listPackIds()).map(loadPack));
  return packs.map(({ manifest, lexicon }) => compileLexicon(manifest.id, lexicon));
}

async function loadSavedPages(): Promise<BenchPage[]> {
  const index = new URL('index.jsonl', SAVED_PAGES);
  if (!existsSync(index)) return [];
  const lines = (await readFile(index, 'utf8')).trim().split('\n');
  return Promise.all(
    lines.map(async (line) => {
      const { file } = JSON.parse(line) as { file: string };
      return { name: file, html: gunzipSync(await readFile(new URL(file, SAVED_PAGES))).toString('utf8') };
    }),
  );
}

async function open(page: Page, { html }: BenchPage, script: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
}

type PageBench = {
  bench: {
    measure(lexicons: CompiledLexicon[], repetitions: number, readabilityFirst: boolean): Timing;
    detect(lexicons: CompiledLexicon[]): unknown;
  };
};

function measure(page: Page, readabilityFirst: boolean): Promise<Timing> {
  return page.evaluate(
    (compiled, repetitions, first) =>
      (globalThis as unknown as PageBench).bench.measure(compiled, repetitions, first),
    lexicons,
    REPETITIONS,
    readabilityFirst,
  );
}

/** Bytes that the JS heap keeps after many runs and a garbage collection. */
async function measureHeap(page: Page, onPage: BenchPage, script: string): Promise<number> {
  await open(page, onPage, script);
  const client = await page.createCDPSession();
  const used = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await page.metrics()).JSHeapUsedSize ?? 0;
  };
  const run = (times: number) =>
    page.evaluate(
      (compiled, count) => {
        for (let i = 0; i < count; i++) (globalThis as unknown as PageBench).bench.detect(compiled);
      },
      lexicons,
      times,
    );
  await run(HEAP_RUNS);
  const before = await used();
  await run(HEAP_RUNS);
  return (await used()) - before;
}

function report(rows: { page: BenchPage; timing: Timing }[], heapGrowth: number): void {
  const line = (cells: (string | number)[]) =>
    console.log(
      cells
        .map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(12)))
        .join(''),
    );
  line(['', 'pages', 'median ms', 'p95 ms', 'Readability', 'p95 ms', 'ratio', 'ratio p95', 'cold ratio']);
  const sets: [string, (timing: Timing) => boolean][] = [
    ['off the beat', (timing) => !timing.onBeat],
    ['  of these, articles', (timing) => !timing.onBeat && timing.isArticle],
    ['  of these, no articles', (timing) => !timing.onBeat && !timing.isArticle],
    ['on the beat', (timing) => timing.onBeat],
  ];
  for (const [name, belongs] of sets) {
    const timings = rows.map(({ timing }) => timing).filter(belongs);
    if (timings.length === 0) continue;
    const at = (share: number, value: (timing: Timing) => number) => quantile(timings.map(value), share);
    line([
      name,
      timings.length,
      at(0.5, (t) => t.detector).toFixed(3),
      at(0.95, (t) => t.detector).toFixed(3),
      at(0.5, (t) => t.readability).toFixed(2),
      at(0.95, (t) => t.readability).toFixed(2),
      percent(at(0.5, (t) => t.detector / t.readability)),
      percent(at(0.95, (t) => t.detector / t.readability)),
      percent(at(0.5, (t) => t.coldDetector / t.coldReadability)),
    ]);
  }
  const offBeat = rows.filter(({ timing }) => !timing.onBeat);
  const ratio = quantile(
    offBeat.map(({ timing }) => timing.detector / timing.readability),
    0.5,
  );
  console.log(`\nbudget off the beat: ${percent(ratio)} of 5 % ${ratio > MAX_RATIO ? 'OVER' : 'ok'}`);
  const writes = rows.reduce((sum, { timing }) => sum + timing.domWrites, 0);
  console.log(`DOM writes by the detector: ${writes} (must be 0)`);
  console.log(`JS heap kept after ${HEAP_RUNS} more runs: ${(heapGrowth / 1024).toFixed(1)} kB`);
  console.log('on the beat:');
  for (const { page, timing } of rows) {
    if (timing.onBeat) console.log(`  ${timing.score.toFixed(2)} ${page.name}`);
  }
  if (writes > 0) process.exitCode = 1;
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

async function reportSizes(): Promise<void> {
  const json = JSON.stringify(lexicons);
  console.log(
    `\n${lexicons.length} compiled lexicons: ${json.length} characters, ${gzipSync(json, { level: 9 }).length} bytes gzip`,
  );
  const built = new URL('.output/chrome-mv3/detector.js', ROOT);
  if (!existsSync(built)) console.log('detector.js is not built: run npm run build');
  else console.log(`detector.js: ${gzipSync(await readFile(built), { level: 9 }).length} bytes gzip of 8192`);
}
