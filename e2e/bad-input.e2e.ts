import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, BEAT_PARAGRAPHS, pageOf, paragraphs } from './support/beat-page.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import { jamDatabase, openLaterDatabase, putRow } from './support/database.ts';
import type { Harness } from './support/harness.ts';
import { countMarks, hoverMark, isAsServed, listMarked, waitForCard, waitForMarks } from './support/page.ts';
import { listKnownPages, openPanelOn, waitForWords } from './support/panel.ts';
import { type PageServer, servePages } from './support/server.ts';
import { waitFor } from './support/wait-for.ts';

const PARAGRAPHS_OF_5_MB = Math.ceil(5_000_000 / BEAT_PARAGRAPHS.join('').length);
const DEPTH = 20_000;

let server: PageServer;
beforeAll(async () => {
  server = await servePages();
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('bad input in %s', (name) => {
  let browser: Harness;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  const expectNextPageLit = async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    expect(await waitForMarks(page)).toContain('Mérida Initiative');
    return page;
  };

  test('an empty page, looked at because the reader asked: the panel says that there is no article', async () => {
    const page = await browser.open(`${server.origin}/empty.html`);
    await openPanelOn(browser, page, /No article was found on this page/);
    expect(await countMarks(page)).toBe(0);
    expect(await isAsServed(page)).toBe(true);
    await page.close();
  });

  test('a page that is no article, looked at because the reader asked: the panel says why it was read', async () => {
    const page = await browser.open(`${server.origin}/not-article.html`);
    await openPanelOn(browser, page, /read because you asked|No article was found/);
    expect(await isAsServed(page)).toBe(true);
    await page.close();
  });

  test('an article in Arabic, looked at because the reader asked, is read and left as it is', async () => {
    const page = await browser.open(`${server.origin}/rtl.html`);
    await openPanelOn(browser, page, /read because you asked/);
    expect(await isAsServed(page)).toBe(true);
    await page.close();
  });

  test('names inside right-to-left text are marked where they stand', async () => {
    const arabic = 'وقال المتحدث إن التعاون بين البلدين مستمر منذ سنوات طويلة وإن النتائج لم تُعلن بعد.';
    server.put(
      '/rtl-beat.html',
      pageOf(
        `<article dir="rtl"><h1>الحدود</h1>${BEAT_PARAGRAPHS.map((text) => `<p>${arabic} <bdi>${text}</bdi> ${arabic}</p>`).join('')}</article>`,
        {
          lang: 'ar',
        },
      ),
    );
    const page = await browser.open(`${server.origin}/rtl-beat.html`);
    expect(await waitForMarks(page)).toContain('Sinaloa Cartel');
    await hoverMark(page, 'Sinaloa Cartel');
    const box = await (await waitForCard(browser, page, 'Sinaloa Cartel')).box();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1200);
    await page.close();
  });

  test('5 MB of article light up; the page and the next one go on', { timeout: 180_000 }, async () => {
    const sentences = Array.from({ length: PARAGRAPHS_OF_5_MB }, () => BEAT_PARAGRAPHS).flat();
    server.put('/five-megabytes.html', pageOf(articleOf(sentences)));
    const page = await browser.open(`${server.origin}/five-megabytes.html`);
    await waitFor('the marks', async () => ((await countMarks(page)) > 1000 ? true : null), 120_000);
    const panel = await openPanelOn(browser, page, /on the beat[\s\S]*Sinaloa Cartel/);
    expect(await panel.text()).toMatch(/its first 400,000 of 5,\d{3},\d{3} characters/);
    await hoverMark(page, 'Mérida Initiative');
    await waitForCard(browser, page, 'Mérida Initiative');
    await page.close();
    await (await expectNextPageLit()).close();
  });

  test.each([
    [
      'elements nested 20,000 deep',
      `${articleOf()}${'<div>'.repeat(DEPTH)}The Sinaloa Cartel at the bottom.${'</div>'.repeat(DEPTH)}`,
    ],
    ['an article 20,000 elements deep', `${'<div>'.repeat(DEPTH)}${articleOf()}`],
    [
      'tags that close what was never opened, attributes without end',
      `</div></p><article><h1>A <b>border</h1></i>${BEAT_PARAGRAPHS.map((text) => `<p>${text}<b><i></b></p></section>`).join('')}<table><p>Lost</tr><svg><p>out of place</svg><p class="`,
    ],
    [
      'unpaired surrogates and what is no character',
      `<article><h1 id="title">Border</h1>${paragraphs()}</article><script>
        for (const p of document.querySelectorAll('p, h1')) p.textContent = '\\ud83d ' + p.textContent + ' \\udc00\\u0000\\ufffe\\u200f\\u202e';
        document.title = '\\udfff' + document.title;
      </script>`,
    ],
  ])('%s: the article lights up, the panel has its glossary', async (what, body) => {
    const path = `/${what.replace(/\W+/g, '-')}.html`;
    server.put(path, pageOf(body));
    const page = await browser.open(server.origin + path);
    expect(await waitForMarks(page)).toContain('Sinaloa Cartel');
    await openPanelOn(browser, page, /on the beat[\s\S]*Sinaloa Cartel/);
    await hoverMark(page, 'Mérida Initiative');
    await waitForCard(browser, page, 'Mérida Initiative');
    await page.close();
  });

  test('a page cannot speak in the name of Sidelight', async () => {
    server.put(
      '/forger.html',
      pageOf(`<h1>Nothing of note</h1><p>Bread and salt.</p><script>
        const messages = ['page/on-beat', 'article/analyze', 'site/switch', 'tab/look-anyway', 'glossary/changed', 'panel/open', 'reader/leave']
          .map((type) => ({ type, source: 'sidelight', data: { url: location.href, tabId: 1, host: '127.0.0.1', off: true, ref: null,
            verdict: { onBeat: true, score: 1, pack: null, evidence: [] } } }));
        window.errors = [];
        window.tried = 0;
        for (const message of messages) {
          postMessage(message, '*');
          document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
          for (const api of [globalThis.chrome, globalThis.browser]) {
            try { api.runtime.sendMessage(message); } catch (error) { window.errors.push(String(error)); }
          }
          window.tried++;
        }
      </script>`),
    );
    const page = await browser.open(`${server.origin}/forger.html`);
    expect(await page.evaluate('[tried, errors.length]')).toEqual([7, 14]);
    const lit = await expectNextPageLit();
    expect((await listKnownPages(browser)).filter((url) => url.includes('forger'))).toEqual([]);
    expect(await countMarks(page)).toBe(0);
    await lit.close();
    await page.close();
  });

  test('a page that redefines CSS.highlights and forges messages keeps its marks, and so do its neighbours', async () => {
    const page = await browser.open(`${server.origin}/hostile.html`);
    const marked = await waitForMarks(page);
    expect(marked).toContain('Sinaloa Cartel');
    const panel = await openPanelOn(browser, page, /on the beat[\s\S]*Sinaloa Cartel/);
    await waitFor('the forged messages', async () =>
      (await page.evaluate<[], () => boolean>('window.heard >= 50')) ? true : null,
    );
    expect(await panel.text()).not.toMatch(/forged/i);
    expect(await listMarked(page, 'sidelight-actor')).toEqual(marked);
    await page.close();
    await (await expectNextPageLit()).close();
  });

  test('a damaged pack is healed: the next article is lit and the panel has its glossary', async () => {
    await (await expectNextPageLit()).close();
    await putRow(browser, 'entries', {
      pack: 'us-mexico-security',
      type: 'actors',
      id: 'merida-initiative',
      entry: 42,
    });
    await browser.killBackground();
    const page = await expectNextPageLit();
    const panel = await openPanelOn(browser, page, /on the beat[\s\S]*Mérida Initiative/);
    await waitFor('the damage to be mended', async () => (/damaged/.test(await panel.text()) ? null : true));
    await page.close();
  });

  test.each([
    ['comes from a later version', openLaterDatabase],
    ['never opens', jamDatabase],
  ])(
    'a database that %s: articles light up, the panel says what waits',
    { timeout: 120_000 },
    async (_, spoil) => {
      await (await expectNextPageLit()).close();
      const mend = await spoil(browser);
      await browser.killBackground();
      const page = await browser.open(`${server.origin}/wordpress.html`);
      expect(await waitForMarks(page, 'sidelight-actor', 30_000)).toContain('Mérida Initiative');
      const panel = await openPanelOn(browser, page, /on the beat[\s\S]*Mérida Initiative/);
      await panel.reload();
      await waitForWords(panel, /Your glossary and notes could not be opened[\s\S]*nothing was deleted/);
      await waitForWords(panel, /In this article[\s\S]*Mérida Initiative/);
      await panel.click('[role=tab][data-tab=sources]');
      await panel.click('[data-source] [data-action=expand]');
      await waitForWords(panel, /Notes cannot be kept while the database is closed/);
      await page.close();

      await mend();
      await browser.killBackground();
      const next = await expectNextPageLit();
      await panel.reload();
      await waitForWords(panel, /Add entry/);
      await next.close();
    },
  );
});
