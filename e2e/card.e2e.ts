import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, pageOf } from './support/beat-page.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import { hoverMark, waitForCard, waitForMarks, waitForNoCard } from './support/page.ts';
import { openPanelOn, waitForWords } from './support/panel.ts';
import { type PageServer, servePages } from './support/server.ts';
import { waitFor } from './support/wait-for.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages();
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('the card in %s', (name) => {
  let browser: Harness;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  test('Esc takes it away while the pointer stays where it is', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await hoverMark(page, 'Mérida Initiative');
    await waitForCard(browser, page, 'Mérida Initiative');
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
    await page.close();
  });

  test('where article and record differ it gives both dates, and calls neither wrong', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await hoverMark(page, '2009').catch(() => hoverMark(page, 'Mérida Initiative'));
    const { text } = await waitForCard(browser, page, 'The article:');
    expect(text).toMatch(/The article:.*2009.*The record:.*2007/);
    expect(text).not.toMatch(/\b(false|wrong|fake|incorrect)\b/i);
    await page.close();
  });

  test('on a page of 320 px it covers neither the term nor leaves the viewport, at every edge', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`, { width: 320, height: 640 });
    const names = await waitForMarks(page);
    for (const term of [...new Set(names)].slice(0, 6)) {
      const mark = await hoverMark(page, term);
      const box = await (await waitForCard(browser, page)).box();
      expect.soft(box.x, term).toBeGreaterThanOrEqual(0);
      expect.soft(box.y, term).toBeGreaterThanOrEqual(0);
      expect.soft(box.x + box.width, term).toBeLessThanOrEqual(320);
      expect.soft(box.y + box.height, term).toBeLessThanOrEqual(640);
      expect.soft(box.y >= mark.y + mark.height - 1 || box.y + box.height <= mark.y + 1, term).toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(browser, page);
    }
    await page.close();
  });

  test('it stands inside an article that is shown fullscreen', async () => {
    server.put(
      '/fullscreen.html',
      pageOf(
        `<button onclick="document.querySelector('article').requestFullscreen()">Large</button>${articleOf()}`,
        { head: '<style>article { background: white; overflow: auto; }</style>' },
      ),
    );
    const page = await browser.open(`${server.origin}/fullscreen.html`);
    await waitForMarks(page);
    await page.click('button');
    await waitFor('fullscreen', async () =>
      (await page.evaluate(() => document.fullscreenElement !== null)) ? true : null,
    );
    await hoverMark(page, 'Mérida Initiative');
    const card = await waitForCard(browser, page, 'Mérida Initiative');
    expect((await card.box()).height).toBeGreaterThan(60);
    expect(
      await page.evaluate(() => document.fullscreenElement!.querySelector('sidelight-card') !== null),
    ).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await page.close();
  });

  test('“Open in panel” leads to the row, or says where the panel is opened', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    const panel = await openPanelOn(browser, page, /Glossary/);
    await panel.click('[role=tab][data-tab=sources]');
    await hoverMark(page, 'Mérida Initiative');
    const card = await waitForCard(browser, page, 'Mérida Initiative');
    await card.click('.foot button');
    if (name === 'firefox') await waitForCard(browser, page, /only from Sidelight’s toolbar button/);
    await waitFor('the row, opened', async () =>
      (await panel.evaluate<boolean>(
        `document.querySelector('[data-entry="merida-initiative"].is-open, [data-entry="merida-initiative"].is-pointed') !== null`,
      ))
        ? true
        : null,
    );
    await waitForWords(panel, /Mérida Initiative/);
    await page.close();
  });

  test.runIf(name === 'chromium')('a tap opens it, a scroll by finger never does', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await page.setViewport({ width: 400, height: 700, hasTouch: true, isMobile: true });
    await waitForMarks(page);
    const { x, y, width, height } = await hoverMark(page, 'Mérida Initiative');
    await page.mouse.move(1, 1);
    await waitForNoCard(browser, page);
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await waitForCard(browser, page, 'Mérida Initiative');
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
    const before = await page.evaluate(() => scrollY);
    const touch = await page.touchscreen.touchStart(x + width / 2, y + height / 2);
    for (let moved = 10; moved <= 150; moved += 10) {
      await touch.move(x + width / 2, y + height / 2 - moved);
    }
    await touch.end();
    await waitFor('the scroll', async () =>
      (await page.evaluate(() => scrollY)) > before + 50 ? true : null,
    );
    expect(await browser.findCard(page)).toBeNull();
    await page.close();
  });
});
