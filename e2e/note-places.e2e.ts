import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, pageOf } from './support/beat-page.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import {
  dragOver,
  hoverWords,
  listStoredNotes,
  selectWithMouse,
  waitForForm,
  waitForNote,
} from './support/notes.ts';
import { listMarked, waitForCard, waitForMarks, waitForNoCard } from './support/page.ts';
import { listKnownPages, openPanelOn, waitForWords } from './support/panel.ts';
import { type PageServer, servePages } from './support/server.ts';
import { waitFor } from './support/wait-for.ts';

const TABLE = `<table><tr><th>Year</th><th>Crates</th></tr>
  <tr><td>Crates in 2009</td><td>two thousand and four</td></tr>
  <tr><td>Crates in 2010</td><td>three thousand</td></tr></table>`;
const SHADOW = `<factory-box></factory-box><script>
  const root = document.querySelector('factory-box').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>The box says that the quay was closed for nine weeks.</p>';
</script>`;
const FRAME_WORDS = 'The frame counts eleven ferries and one tug.';
const FRAME = `<p style="margin:40px 20px">${FRAME_WORDS}</p>`;

/** Places other than running text, each in both browsers: captured, kept, found again, painted where they stand. */
describe.each(BROWSER_NAMES)('notes where text is not plain, in %s', (name) => {
  let browser: Harness;
  let server: PageServer;
  let foreign: PageServer;
  let serial = 0;
  beforeAll(async () => {
    [server, foreign] = [await servePages(), await servePages()];
    browser = await launchBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([server?.close(), foreign?.close()]);
  });

  /** A page of its own for each test, lit. */
  const open = async (extra: string, head = '') => {
    const path = `/place-${name}-${++serial}.html`;
    server.put(path, pageOf(`${articleOf()}${extra}`, { head }));
    const page = await browser.open(server.origin + path, { height: 1200 });
    await waitForMarks(page);
    return page;
  };
  const mark = async (page: Page, from: string, until = from) => {
    const bar = await selectWithMouse(browser, page, from, until);
    await bar.click('[data-colour=green]');
    return waitForNote(
      browser,
      'the note in the database',
      ({ target, page: { url } }) => target !== null && page.url().endsWith(new URL(url).pathname),
    );
  };
  /** The texts that a frame's own registry has under a name. */
  const listInFrame = (page: Page, key: string) =>
    page.evaluate((highlights) => {
      const view = document.querySelector('iframe')!.contentWindow as (Window & typeof globalThis) | null;
      const texts: string[] = [];
      view?.CSS.highlights.get(highlights)?.forEach((range) => {
        texts.push(range.toString());
      });
      return texts;
    }, key);
  const waitForFrameMark = (page: Page, text: string, limitMs?: number) =>
    waitFor(
      `“${text}” marked in the frame`,
      async () => ((await listInFrame(page, 'sidelight-note')).includes(text) ? true : null),
      limitMs,
    );

  test('across two paragraphs', async () => {
    const page = await open('');
    const note = await mark(page, 'brokers and corrupt officials.', 'The Mérida Initiative was announced');
    expect(note.target?.exact).toBe('brokers and corrupt officials.\n\nThe Mérida Initiative was announced');
    await page.reload();
    const [marked] = await waitForMarks(page, 'sidelight-note-green-light');
    expect(marked).toMatch(/^brokers and corrupt officials\. ?The Mérida Initiative was announced$/);
    await page.close();
  });

  test('across the cells of a table', async () => {
    const page = await open(TABLE);
    const note = await mark(page, 'Crates in 2009', 'two thousand and four');
    expect(note.target?.exact).toBe('Crates in 2009\n\ntwo thousand and four');
    await page.reload();
    const [marked] = await waitForMarks(page, 'sidelight-note');
    expect(marked).toMatch(/^Crates in 2009 ?two thousand and four$/);
    await page.close();
  });

  test('in an open shadow root', async () => {
    const page = await open(SHADOW);
    const note = await mark(page, 'the quay was closed for nine weeks');
    expect(note.target?.exact).toBe('the quay was closed for nine weeks');
    await page.reload();
    expect(await waitForMarks(page, 'sidelight-note')).toEqual(['the quay was closed for nine weeks']);
    await page.close();
  });

  test.each([
    ['of the same origin', (at: string) => `<iframe src="${at}" width="600" height="160"></iframe>`],
    [
      'written into the page',
      () => `<iframe srcdoc="${FRAME.replaceAll('"', '&quot;')}" width="600" height="160"></iframe>`,
    ],
  ])('in a frame %s: marked there, found again, with its card', async (_, frame) => {
    server.put('/inner.html', pageOf(FRAME, { title: 'Inner' }));
    const page = await open(frame('/inner.html'));
    const note = await mark(page, 'eleven ferries and one tug');
    expect(note).toMatchObject({
      page: { title: 'Two factions, one border', url: page.url() },
      target: { exact: 'eleven ferries and one tug', paragraph: FRAME_WORDS },
    });
    await waitForFrameMark(page, 'eleven ferries and one tug');
    await page.mouse.click(700, 5);
    await waitForNoCard(browser, page);
    await page.reload();
    await waitForFrameMark(page, 'eleven ferries and one tug');
    expect(await listInFrame(page, 'sidelight-note-green-light')).toEqual(['eleven ferries and one tug']);
    expect(await listMarked(page, 'sidelight-note')).toBeNull();
    const ground = await page.evaluate(() => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      return getComputedStyle(inner.querySelector('p')!, '::highlight(sidelight-note-green-light)')
        .backgroundColor;
    });
    expect(ground).toMatch(/^rgba\(63, 191, 112/);
    await hoverWords(page, 'eleven ferries');
    const card = await waitForCard(browser, page, /^Your note/);
    const frameBox = await (await page.$('iframe'))!.boundingBox();
    expect((await card.box()).x).toBeGreaterThanOrEqual(frameBox!.x - 20);
    await page.close();
  });

  test('in a frame that comes late, and one whose words are written anew', { timeout: 120_000 }, async () => {
    server.put('/inner.html', pageOf(FRAME, { title: 'Inner' }));
    const late = `<iframe width="600" height="160"></iframe>
      <script>setTimeout(() => { document.querySelector('iframe').src = '/inner.html'; }, 1500);</script>`;
    const page = await open(late);
    await page.waitForFunction(() => document.querySelector('iframe')!.contentDocument?.querySelector('p'));
    await mark(page, 'one tug');
    await page.reload();
    await waitForFrameMark(page, 'one tug');
    await page.evaluate(() => {
      const { body } = document.querySelector('iframe')!.contentDocument!;
      const { innerHTML } = body;
      body.innerHTML = innerHTML;
    });
    // The reader looks rarely at what changes again and again.
    await waitForFrameMark(page, 'one tug', 45_000);
    await page.close();
  });

  test('a frame of another origin is left alone', async () => {
    foreign.put('/inner.html', pageOf(FRAME, { title: 'Inner' }));
    const at = `${foreign.origin.replace('127.0.0.1', 'localhost')}/inner.html`;
    const page = await open(`<iframe src="${at}" width="600" height="160"></iframe>`);
    const inner = await waitFor(
      'the frame',
      async () => page.frames().find((one) => one.url() === at) ?? null,
    );
    const box = await (await page.$('iframe'))!.boundingBox();
    await page.mouse.move(box!.x + 25, box!.y + 50);
    await page.mouse.down();
    await page.mouse.move(box!.x + 300, box!.y + 50, { steps: 8 });
    await page.mouse.up();
    // What is selected in the page afterwards raises the bar: by then the frame would have raised its own.
    await selectWithMouse(browser, page, 'to fight over Culiacán');
    const touched = await inner.evaluate(() => ({
      marks: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      words: document.body.innerText.trim(),
    }));
    expect(touched).toEqual({ marks: 0, sheets: 0, words: FRAME_WORDS });
    await page.close();
  });

  test('on a page off the beat, by the command: the reader comes in, the passage is kept and marked', async () => {
    const page = await browser.open(`${server.origin}/off-beat-recipe.html`);
    const passage = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.innerText.length > 100)!;
      return paragraph.innerText.split(/\s+/).slice(0, 5).join(' ');
    });
    await dragOver(page, passage);
    await browser.pressCommand(page, 'note-selection');
    await waitForForm(browser, page);
    await page.keyboard.type('Kept from a recipe');
    const note = await waitForNote(browser, 'the note', ({ text }) => text === 'Kept from a recipe');
    expect(note.target?.exact).toBe(passage);
    expect(await waitForMarks(page, 'sidelight-note')).toEqual([passage]);
    await page.close();
  });

  test('where the page throws highlights out, keeps selections to itself and writes itself anew all the time', async () => {
    const fights = `<script>
      for (const type of ['selectionchange', 'pointerdown', 'pointerup', 'mouseup', 'keydown', 'contextmenu'])
        document.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      setInterval(() => CSS.highlights.clear(), 50);
      setInterval(() => { document.querySelector('#clock').innerHTML = '<p>' + Date.now() + '</p>'; }, 100);
    </script>`;
    const path = `/place-${name}-${++serial}.html`;
    server.put(path, pageOf(`${articleOf()}<div id="clock"></div>${fights}`));
    const page = await browser.open(server.origin + path, { height: 1200 });
    await waitFor('the page to be read', async () =>
      (await listKnownPages(browser)).includes(server.origin + path) ? true : null,
    );
    const { id, target } = await mark(page, 'to fight over Culiacán');
    expect(target?.exact).toBe('to fight over Culiacán');
    // The page can take the paint away, not the note: the panel has it, and its card opens where it stands.
    await page.mouse.click(700, 5);
    await waitForNoCard(browser, page);
    await page.reload();
    const panel = await openPanelOn(browser, page, /./);
    await panel.click('[role=tab][data-tab=notes]');
    await waitForWords(panel, /to fight over Culiacán/);
    expect(await panel.evaluate<string>(`document.querySelector('[data-state]').dataset.state`)).toBe(
      'exact',
    );
    expect((await listStoredNotes(browser)).filter((note) => note.id === id)).toHaveLength(1);
    await page.close();
  });
});
