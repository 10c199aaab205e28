import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, BEAT_PARAGRAPHS, pageOf, paragraphs } from './support/beat-page.ts';
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
} from './support/page.ts';
import { listKnownPages, openPanelOn, waitForWords } from './support/panel.ts';
import { type PageServer, servePages } from './support/server.ts';
import { waitFor } from './support/wait-for.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages();
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('moving about in %s', (name) => {
  let browser: Harness;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  const waitForMark = (page: Parameters<typeof listMarked>[0], text: string) =>
    waitFor(`a mark on “${text}”`, async () =>
      (await listMarked(page, 'sidelight-actor'))?.includes(text) ? true : null,
    );

  test('back from the back/forward cache, the article is lit and the panel shows it', async () => {
    server.put(
      '/kept.html',
      pageOf(
        `${articleOf()}<script>addEventListener('pageshow', (event) => { window.restored = event.persisted; });</script>`,
      ),
    );
    const page = await browser.open(`${server.origin}/kept.html`);
    await waitForMarks(page);
    const panel = await openPanelOn(browser, page, /on the beat[\s\S]*Sinaloa Cartel/);
    await page.goto(`${server.origin}/off-beat-health.html`);
    await waitForWords(panel, /nothing was done here/i);
    await page.evaluate(() => history.back());
    await waitFor('the cached page', async () =>
      (await page.evaluate<[], () => boolean>('globalThis.restored').catch(() => null)) === true
        ? true
        : null,
    );
    await waitForMark(page, 'Sinaloa Cartel');
    await waitForWords(panel, /on the beat[\s\S]*Sinaloa Cartel/);
    await waitForMark(page, 'Mérida Initiative');
    // A pointer that comes while the article is still being read again may have to come once more.
    await waitFor('its card', async () => {
      await hoverMark(page, 'Mérida Initiative');
      return waitForCard(browser, page, 'Mérida Initiative', 1_000).catch(() => null);
    });
    await page.close();
  });

  test('a fragment is no navigation: marks, card and panel stay', async () => {
    server.put(
      '/fragment.html',
      pageOf(`<a href="#end">To the end</a>${articleOf()}<p id="end">The end.</p>`),
    );
    const page = await browser.open(`${server.origin}/fragment.html`);
    const marked = await waitForMarks(page);
    const panel = await openPanelOn(browser, page, /on the beat[\s\S]*Sinaloa Cartel/);
    await page.click('a[href="#end"]');
    await waitFor('the fragment', async () => (page.url().endsWith('#end') ? true : null));
    await hoverMark(page, 'Mérida Initiative');
    await waitForCard(browser, page, 'Mérida Initiative');
    expect(await listMarked(page, 'sidelight-actor')).toEqual(marked);
    expect(await panel.text()).toMatch(/on the beat[\s\S]*Sinaloa Cartel/);
    await page.close();
  });

  test('text that arrives late lights up when it is there', async () => {
    server.put(
      '/late.html',
      pageOf(`<h1>Two factions</h1><main></main><script>
        setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(articleOf())}; }, 1500);
      </script>`),
    );
    const page = await browser.open(`${server.origin}/late.html`);
    expect(await waitForMarks(page)).toContain('Sinaloa Cartel');
    await page.close();
  });

  test('paragraphs that are added are marked, and what a reader types is not looked at', async () => {
    server.put(
      '/growing.html',
      pageOf(`${articleOf(BEAT_PARAGRAPHS.slice(0, 3))}<textarea></textarea><p contenteditable></p>`),
    );
    const page = await browser.open(`${server.origin}/growing.html`);
    await waitForMarks(page);
    await page.type('textarea', 'My xylophone and Marco Rubio.');
    await page.type('[contenteditable]', 'Another xylophone and Marco Rubio.');
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        'In June the Department of Justice charged three men in Chicago with moving money for the faction, and the trial was put off until spring.';
      document.querySelector('article')!.append(added);
    });
    await waitForMark(page, 'Department of Justice');
    expect(await listMarked(page, 'sidelight-actor')).not.toContain('Marco Rubio');
    const known = await browser.inExtension<string>(
      `(globalThis.browser ?? chrome).storage.session.get(null).then(JSON.stringify)`,
    );
    expect(known.includes('Department of Justice charged')).toBe(true);
    expect(known.includes('xylophone')).toBe(false);
    await page.close();
  });

  test('the panel goes with the tabs', async () => {
    const first = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(first);
    const second = await browser.open(`${server.origin}/hostile.html`);
    await waitForMarks(second);
    const panel = await openPanelOn(browser, second, /The Long Road From Culiacán/);
    await first.bringToFront();
    await waitForWords(panel, /Eighteen Years, Three Frameworks/);
    await second.bringToFront();
    await waitForWords(panel, /The Long Road From Culiacán/);
    await second.close();
    await first.bringToFront();
    await waitForWords(panel, /Eighteen Years, Three Frameworks/);
    await first.close();
  });

  test.each([
    ['a document being written', `<main contenteditable>${articleOf()}</main>`],
    ['a page that is itself an editor', `<script>document.designMode = 'on';</script>${articleOf()}`],
    [
      'a page that asks for a password',
      `<form><input name="user"><input type="password"></form>${articleOf()}`,
    ],
    [
      'a mailbox',
      `<table role="grid"><tr><td>From</td><td>Subject</td></tr></table><div role="main">${paragraphs()}</div>`,
    ],
  ])('%s is left alone, whatever stands in it', async (what, body) => {
    const path = `/${what.replaceAll(' ', '-')}.html`;
    server.put(path, pageOf(body));
    const page = await browser.open(server.origin + path);
    const lit = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(lit);
    await lit.close();
    await page.bringToFront();
    expect(await countMarks(page)).toBe(0);
    expect(await isAsServed(page)).toBe(true);
    expect((await listKnownPages(browser)).filter((url) => url.includes(path))).toEqual([]);
    await page.close();
  });

  test('the background ends between the article and the panel: the panel has it all', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await browser.killBackground();
    const panel = await openPanelOn(browser, page, /on the beat[\s\S]*Mérida Initiative/);
    await browser.killBackground();
    await panel.click('[data-entry="merida-initiative"] [data-action=show]');
    await waitFor('the flash', async () =>
      (await listMarked(page, 'sidelight-focus'))?.some((text) => text.includes('Mérida')) ? true : null,
    );
    await browser.killBackground();
    await panel.click('[data-action=site-switch]');
    await waitForDark(page);
    await panel.click('[data-action=site-switch]');
    await waitForMarks(page);
    await page.close();
  });

  test.runIf(name === 'chromium')('a prerendered article is left alone until it is opened', async () => {
    server.put(
      '/ahead.html',
      pageOf(`${articleOf()}<script>
        window.startedAhead = document.prerendering;
        addEventListener('load', () => setTimeout(() => fetch('/loaded-ahead'), 500));
      </script>`),
    );
    server.put(
      '/before.html',
      pageOf(`<a href="/ahead.html">Read</a><script type="speculationrules">
        {"prerender": [{"urls": ["/ahead.html"], "eagerness": "immediate"}]}
      </script>`),
    );
    const page = await browser.open(`${server.origin}/before.html`);
    // No other tab meanwhile: the browser prerenders for the one in front.
    await waitFor('the prerendered page', async () => (server.asked.includes('/loaded-ahead') ? true : null));
    expect((await listKnownPages(browser)).filter((url) => url.includes('ahead'))).toEqual([]);
    await page.click('a');
    await waitFor('the article', async () =>
      (await page.evaluate<[], () => boolean>('globalThis.startedAhead').catch(() => null)) === true
        ? true
        : null,
    );
    expect(await waitForMarks(page)).toContain('Sinaloa Cartel');
    await page.close();
  });
});
