import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { BEAT_PARAGRAPHS, pageOf } from '../../e2e/support/beat-page.ts';
import { BROWSER_NAMES, launchBrowser } from '../../e2e/support/browsers.ts';
import { clearStore, putRows } from '../../e2e/support/database.ts';
import type { Harness } from '../../e2e/support/harness.ts';
import { waitForMarks } from '../../e2e/support/page.ts';
import { servePages } from '../../e2e/support/server.ts';
import { waitFor } from '../../e2e/support/wait-for.ts';
import { describeQuote } from '../../lib/anchoring/index.ts';
import { sampleNote, samplePage } from '../../lib/notebook/notebook.samples.ts';
import type { Note } from '../../lib/notes/note.ts';
import { paragraphAround } from '../../lib/notes/paragraph-around.ts';
import type { Line, Suite } from '../analysis/suite.ts';
import { bundleScript } from '../bundle-script.ts';
import { LENGTH, makeEditedArticle, NOTES } from './edited-article.ts';

const ROUNDS = 5;
const MOST_BLOCK_MS = 50;
const SETTLE_MS = 600;
const IDLE_MS = 1_500;
/** As often in a row is the same number of marks met before it counts as the last. */
const STILL_POLLS = 8;

/** How long the page's thread is held while a thousand notes are placed on an edited page, in real browsers. */
export async function measurePlacing(): Promise<Suite[]> {
  const heartbeat = await bundleScript(new URL('heartbeat.ts', import.meta.url), 'bench');
  const suites: Suite[] = [];
  for (const name of BROWSER_NAMES) {
    const browser = await launchBrowser(name);
    const server = await servePages();
    try {
      suites.push(await measureIn(browser, server, heartbeat));
    } finally {
      await server.close();
      await browser.close();
    }
  }
  return suites;
}

async function measureIn(
  browser: Harness,
  server: Awaited<ReturnType<typeof servePages>>,
  heartbeat: string,
): Promise<Suite> {
  const { before, after, passages } = makeEditedArticle();
  const url = `${server.origin}/long.html`;
  const notes = passages.map(
    (span, at): Note =>
      sampleNote(`note-${String(at).padStart(6, '0')}`, {
        page: samplePage({ url }),
        target: { ...describeQuote(before, span), paragraph: paragraphAround(before, span) },
      }),
  );
  server.put(
    '/long.html',
    toPage(after, `<script>${heartbeat}; globalThis.beating = bench.startHeartbeat();</script>`),
  );
  const [idle, bare, visits, replaced]: [number[], number[], number[], number[]] = [[], [], [], []];
  let placed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.open(url);
    await waitForMarks(page);
    bare.push(await stopAfter(page, SETTLE_MS));
    await page.evaluate(BEGIN);
    idle.push(await stopAfter(page, IDLE_MS));
    await putRows(browser, 'notes', notes);
    await page.evaluate(BEGIN);
    await browser.inExtension(TELL_READERS);
    placed = await waitForNotes(page);
    replaced.push(await stopAfter(page, SETTLE_MS));
    await page.reload();
    await waitForNotes(page);
    visits.push(await stopAfter(page, SETTLE_MS));
    await page.close();
    await clearStore(browser, 'notes');
  }
  const lines: Line[] = [
    {
      what: 'placed on the open page, longest block, ms',
      reached: Math.ceil(middle(replaced)),
      must: MOST_BLOCK_MS,
      isCeiling: true,
      unit: 'count',
    },
    {
      what: 'whole visit with them, longest block, ms',
      reached: Math.ceil(middle(visits)),
      must: null,
      unit: 'count',
      beside: { 'without notes': Math.ceil(middle(bare)) },
    },
  ];
  return {
    title: `${NOTES} notes placed on an edited page of ${LENGTH / 1000} kB in ${browser.name}`,
    lines,
    notes: [
      `${placed} stand in the page; the middle of ${ROUNDS} rounds: placed ${show(replaced)}, visit ${show(visits)}, without ${show(bare)}`,
      `an idle page of the same machine meanwhile: ${show(idle)}; its load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`,
    ],
  };
}

const BEGIN = 'globalThis.beating = bench.startHeartbeat(); 0';

/** Lets the page paint and tell the background what it found, then gives its longest block. */
function stopAfter(page: Page, ms: number): Promise<number> {
  return page.evaluate(
    `new Promise((resolve) => setTimeout(() => resolve(globalThis.beating.stop()), ${ms}))`,
  ) as Promise<number>;
}

/** Waits until all notes are marked, asking no more of the page than their number; gives it. They come in batches. */
function waitForNotes(page: Page): Promise<number> {
  let [before, times] = [0, 0];
  return waitFor(
    'the notes to be marked',
    async () => {
      const marked = (await page.evaluate(`CSS.highlights.get('sidelight-note')?.size ?? 0`)) as number;
      times = marked === before ? times + 1 : 0;
      before = marked;
      return marked > 0 && times >= STILL_POLLS ? marked : null;
    },
    60_000,
  );
}

const TELL_READERS = `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) =>
  Promise.all(tabs.map(({ id }) => (globalThis.browser ?? chrome).tabs
    .sendMessage(id, { type: 'reader/notes-changed', data: null }).catch(() => null)))).then(() => 0)`;

function toPage(text: string, head: string): string {
  const body = [...BEAT_PARAGRAPHS, ...text.split('\n\n')].map((paragraph) => `<p>${paragraph}</p>`);
  return pageOf(`<article><h1>A long story of two borders</h1>\n${body.join('\n')}</article>`, { head });
}

function show(values: readonly number[]): string {
  return `${values.map((value) => Math.ceil(value)).join('/')} ms`;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
