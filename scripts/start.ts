import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../e2e/support/chromium.ts';
import type { Harness } from '../e2e/support/harness.ts';
import { hoverMark, listMarked, waitForCard, waitForMarks } from '../e2e/support/page.ts';
import { servePages } from '../e2e/support/server.ts';
import { waitFor } from '../e2e/support/wait-for.ts';

const PICTURES = fileURLToPath(new URL('../sidelight-pictures', import.meta.url));
const SAMPLE = '/wordpress.html';
const TERM = 'Mérida Initiative';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Serves the sample article and opens it with the extension on: the article lit, a card open, the panel beside it. */
async function main(): Promise<void> {
  const server = await servePages();
  const browser = await launchChromium({ window: hasDisplay });
  try {
    const page = await browser.open(server.origin + SAMPLE, { scale: hasDisplay ? 1 : 2 });
    await waitForMarks(page);
    if (!hasDisplay) {
      await mkdir(PICTURES, { recursive: true });
      // Before the panel opens: while it makes the page narrower, Chromium may give a picture of one tile over and over.
      await page.screenshot({ path: `${PICTURES}/page.png` });
    }
    await browser.pressToolbarButton(page);
    const panel = await browser.panel();
    await waitFor('the panel', async () => ((await panel.text()).includes(TERM) ? true : null));
    if (hasDisplay) {
      await hoverMark(page, TERM);
      console.log(`The sample article is at ${page.url()}. Close the browser to end.`);
      await untilClosed(browser);
      return;
    }
    const found = await summarize(page);
    await hoverMark(page, TERM);
    await waitForCard(browser, page, TERM);
    await page.screenshot({ path: `${PICTURES}/card.png` });
    await panel.screenshot(`${PICTURES}/panel.png`);
    console.log(`${found}\nNo display here: page.png, card.png and panel.png are in ${PICTURES}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function summarize(page: Page): Promise<string> {
  const actors = new Set(await listMarked(page, 'sidelight-actor'));
  const statistics = (await listMarked(page, 'sidelight-statistic')) ?? [];
  return [
    `“${await page.title()}” is on the beat.`,
    `${actors.size} names: ${[...actors].join(', ')}`,
    `${statistics.length} figures: ${statistics.join(', ')}`,
  ].join('\n');
}

async function untilClosed(browser: Harness): Promise<void> {
  await waitFor(
    'the browser to close',
    async () => ((await browser.isOpen()) ? null : true),
    Number.POSITIVE_INFINITY,
  );
}

await main();
