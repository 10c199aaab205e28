import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import {
  countMarks,
  hoverMark,
  listMarked,
  waitForCard,
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

const waitForActors = (page: Page, what: string, holds: (actors: readonly string[]) => boolean) =>
  waitFor(what, async () => {
    const actors = (await listMarked(page, 'sidelight-actor')) ?? [];
    return holds(actors) ? actors : null;
  });

describe.each(BROWSER_NAMES)('the reader in %s', (name) => {
  let browser: Harness;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  const openArticle = async () => {
    page = await browser.open(`${server.origin}/wordpress.html`);
    return waitForMarks(page);
  };

  test('a date that differs from the record is found by hovering, with both versions and links', async () => {
    await openArticle();
    await hoverMark(page, '2009');
    const card = await waitForCard(browser, page, '22 October 2007');
    expect(card.text).toContain('2009');
    expect(card.text).toContain('30 June 2008');
    await page.close();
  });

  test('a paragraph that comes later is read and marked', async () => {
    const before = await openArticle();
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'In a later paragraph the Sinaloa Cartel is named again, and the Gulf Cartel for the first time.';
      document.querySelector('.entry-content')!.append(late);
    });
    const actors = await waitForActors(page, 'the later marks', (found) => found.includes('Gulf Cartel'));
    expect(actors.length).toBeGreaterThan(before.length);
    await page.close();
  });

  test('a mark that comes under a pointer at rest gets its card', async () => {
    await openArticle();
    await page.mouse.move(60, 300, { steps: 2 });
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.style.cssText = 'position:fixed;left:20px;top:280px;width:500px;font:24px/40px serif;margin:0';
      late.innerHTML = 'Gulf Cartel men were named in this late paragraph, which stands at the very place.';
      document.querySelector('.entry-content')!.append(late);
    });
    await waitForCard(browser, page, 'Gulf Cartel');
    await page.close();
  });

  test('marks come back when the page clears all highlights', async () => {
    const before = await openArticle();
    await page.evaluate(() => CSS.highlights.clear());
    expect(await waitForMarks(page)).toEqual(before);
    await page.close();
  });

  test('marks come back when the page draws the same words anew', async () => {
    const before = await openArticle();
    await page.evaluate(() => {
      const body = document.querySelector('.entry-content')!;
      body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
    });
    const whole = before.filter((text) => text !== '').length;
    await waitForActors(
      page,
      'the marks again',
      (found) => found.filter((text) => text !== '').length === whole,
    );
    await page.close();
  });

  test('Esc closes the card alone: the page never hears of it, and the next Esc is the page’s', async () => {
    await openArticle();
    await page.evaluate(() => {
      document.documentElement.dataset.heard = '0';
      addEventListener('keydown', () => {
        document.documentElement.dataset.heard = String(Number(document.documentElement.dataset.heard) + 1);
      });
    });
    const heard = () => page.evaluate(() => document.documentElement.dataset.heard);
    await hoverMark(page, 'Mérida Initiative');
    await waitForCard(browser, page);
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
    expect(await heard()).toBe('0');
    await page.keyboard.press('Escape');
    expect(await heard()).toBe('1');
    await page.close();
  });

  test('the card goes when the pointer leaves, and the ring with it', async () => {
    await openArticle();
    await hoverMark(page, 'Mérida Initiative');
    await waitForCard(browser, page);
    await waitForMarks(page, 'sidelight-focus');
    await page.mouse.move(5, 5, { steps: 3 });
    await waitForNoCard(browser, page);
    await waitFor('the ring to go', async () =>
      (await listMarked(page, 'sidelight-focus')) === null ? true : null,
    );
    await page.close();
  });

  test.runIf(name === 'firefox')(
    'after the extension was loaded anew, what it left in an open page goes quiet, and a new page is lit',
    async () => {
      await openArticle();
      await browser.reloadExtension();
      await page.bringToFront();
      // The old reader finds out when it has something to tell.
      await waitFor('the old marks to go', async () => {
        await page.mouse.move(5, 5);
        for (const name of ['Sinaloa Cartel', 'Mérida Initiative'])
          await hoverMark(page, name).catch(() => null);
        return (await countMarks(page)) === 0 ? true : null;
      });
      await page.close();
      await openArticle();
      await page.close();
    },
  );
});
