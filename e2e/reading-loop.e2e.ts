import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeExpression, loadAxe } from './support/axe.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import {
  countMarks,
  hoverMark,
  isAsServed,
  listMarked,
  waitForCard,
  waitForDark,
  waitForMarks,
  waitForNoCard,
} from './support/page.ts';
import { type PageServer, servePages } from './support/server.ts';
import { waitFor } from './support/wait-for.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages();
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('the reading loop in %s', (name) => {
  let browser: Harness;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  test('an article on the beat lights up, and its DOM stays as it was served', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    const actors = await waitForMarks(page);
    expect(actors).toContain('Mérida Initiative');
    expect((await waitForMarks(page, 'sidelight-statistic')).length).toBeGreaterThan(2);
    expect(await isAsServed(page)).toBe(true);
    await page.close();
  });

  test('hovering explains an actor; the card can be entered, and Esc takes it away', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    const mark = await hoverMark(page, 'Mérida Initiative');
    const card = await waitForCard(browser, page, 'Mérida Initiative');
    const box = await card.box();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1200);
    expect(box.y + box.height).toBeLessThanOrEqual(900);
    expect(box.y >= mark.y + mark.height || box.y + box.height <= mark.y).toBe(true);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await waitForCard(browser, page, 'Mérida Initiative');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
    await page.close();
  });

  test('the keyboard steps from finding to finding and opens the card', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await browser.pressCommand(page, 'next-finding');
    const first = await waitForMarks(page, 'sidelight-focus');
    await browser.pressCommand(page, 'next-finding');
    const second = await waitFor('the next finding', async () => {
      const marked = await listMarked(page, 'sidelight-focus');
      return marked && marked.join() !== first.join() ? marked : null;
    });
    await browser.pressCommand(page, 'open-card');
    const card = await waitForCard(browser, page);
    expect(card.text.length).toBeGreaterThan(second.join().length);
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
    await browser.pressCommand(page, 'previous-finding');
    await waitFor('the first finding again', async () =>
      (await listMarked(page, 'sidelight-focus'))?.join() === first.join() ? true : null,
    );
    await page.close();
  });

  test('an off-beat page is left alone: no mark, no reader, no state, its DOM as it was served', async () => {
    for (const path of [
      '/off-beat-recipe.html',
      '/off-beat-health.html',
      '/rtl.html',
      '/not-article.html',
      '/empty.html',
    ]) {
      const page = await browser.open(server.origin + path);
      const lit = await browser.open(`${server.origin}/wordpress.html`);
      await waitForMarks(lit);
      expect.soft(await countMarks(page), path).toBe(0);
      expect.soft(await isAsServed(page), path).toBe(true);
      const states = await browser.inExtension<string[]>(
        `(globalThis.browser ?? chrome).storage.session.get(null).then((all) => Object.values(all).map((state) => state.url ?? ''))`,
      );
      expect.soft(states.filter((url) => url.includes(path))).toEqual([]);
      await page.close();
      await lit.close();
    }
  });

  test('single-page navigation lights the article and darkens what comes after it', async () => {
    const page = await browser.open(`${server.origin}/spa/`);
    expect(await countMarks(page)).toBe(0);
    await page.click('a[data-route="article"]');
    await waitForMarks(page);
    await page.click('a[data-route="off-beat"]');
    await waitForDark(page);
    await page.goBack();
    await waitForMarks(page);
    await page.close();
  });

  test('a killed background wakes and serves the next page', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await browser.killBackground();
    await hoverMark(page, 'Mérida Initiative');
    await waitForCard(browser, page, 'Mérida Initiative');
    await page.close();
    await browser.killBackground();
    const next = await browser.open(`${server.origin}/spanish.html`);
    expect((await waitForMarks(next)).length).toBeGreaterThan(3);
    await next.close();
  });

  test.each([
    '/dark.html',
    '/amp.html',
    '/live-blog.html',
    '/spanish.html',
    '/strict-csp.html',
    '/hostile.html',
  ])('%s lights up too, and its cards open', async (path) => {
    const page = await browser.open(server.origin + path);
    const names = await waitForMarks(page);
    await hoverMark(page, names[0]!);
    await waitForCard(browser, page);
    await page.close();
  });

  test('the card is accessible', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await hoverMark(page, 'Mérida Initiative');
    const card = await waitForCard(browser, page, 'Mérida Initiative');
    await card.expose();
    await page.evaluate(await loadAxe());
    expect(await page.evaluate(axeExpression(`{ include: [['sidelight-card']] }`))).toEqual([]);
    await page.close();
  });
});
