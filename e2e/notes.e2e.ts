import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness, PanelView } from './support/harness.ts';
import {
  hoverWords,
  noteSelection,
  selectWithKeys,
  selectWithMouse,
  waitForForm,
  waitForNote,
} from './support/notes.ts';
import { hoverMark, listMarked, waitForCard, waitForMarks, waitForNoCard } from './support/page.ts';
import { type PageServer, servePages } from './support/server.ts';
import { waitFor } from './support/wait-for.ts';

const PASSAGE = 'overdose deaths fell 27% that year, to 80,391';
const OTHER = 'no agency measures how much gets through';

let server: PageServer;
let article: string;
beforeAll(async () => {
  server = await servePages();
  article = await readFile(new URL('../test/pages/wordpress.html', import.meta.url), 'utf8');
});
afterAll(() => server.close());

const saying = (panel: PanelView, what: RegExp) =>
  waitFor(`the panel to say ${what}`, async () => (what.test(await panel.text()) ? true : null));

describe.each(BROWSER_NAMES)('notes in %s', (name) => {
  let browser: Harness;
  let serial = 0;
  let path = '';
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  /** A page of its own for each test: notes of others are none of its business. */
  const openNew = async (html = article): Promise<Page> => {
    path = `/noted-${name}-${++serial}.html`;
    server.put(path, html);
    const page = await browser.open(server.origin + path);
    await waitForMarks(page);
    return page;
  };
  const edit = async (page: Page, from: string | RegExp, to: string) => {
    const edited = article.replace(from, to);
    expect(edited).not.toBe(article);
    server.put(path, edited);
    await page.reload();
    await waitForMarks(page);
  };
  const mark = async (page: Page, text = PASSAGE, colour = 'yellow') => {
    const bar = await selectWithMouse(browser, page, text);
    await bar.click(`[data-colour=${colour}]`);
    await waitForMarks(page, 'sidelight-note');
    return waitForNote(
      browser,
      'the note in the database',
      ({ target, page: { url } }) => target?.exact === text && url.endsWith(path),
    );
  };
  const openPanel = async (page: Page): Promise<PanelView> => {
    await browser.pressToolbarButton(page);
    const panel = await browser.panel();
    await panel.click('[role=tab][data-tab=notes]');
    return panel;
  };
  const states = (panel: PanelView) =>
    panel.evaluate<string>(
      `[...document.querySelectorAll('[data-state]')].map((list) => list.dataset.state).join()`,
    );

  test('one click marks what the mouse selected, and the next visit finds it again', async () => {
    const page = await openNew();
    const note = await mark(page, PASSAGE, 'green');
    expect(note).toMatchObject({
      colour: 'green',
      page: { publisher: 'The Sample Gazette', published: '2026-02-02T11:30:00+00:00', lang: 'en' },
    });
    expect(note.target?.paragraph).toMatch(/^Fentanyl is the harder count\..*80,391/s);
    await page.reload();
    expect(await waitForMarks(page, 'sidelight-note')).toEqual([PASSAGE]);
    expect(await listMarked(page, 'sidelight-note-green-light')).toEqual([PASSAGE]);
    await page.close();
  });

  test('what the keys select can be marked, too, and Esc takes the bar away', async () => {
    const page = await openNew();
    await selectWithKeys(browser, page, OTHER);
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
    const bar = await selectWithKeys(browser, page, OTHER);
    await bar.click('[data-colour=pink]');
    expect(await waitForMarks(page, 'sidelight-note-pink-light')).toEqual([OTHER]);
    await page.close();
  });

  test('the bar takes no focus and covers nothing of the selection', async () => {
    const page = await openNew();
    const bar = await selectWithMouse(browser, page, PASSAGE);
    const [{ y, height }, lines, focused] = await Promise.all([
      bar.box(),
      page.evaluate(() => {
        const box = document.getSelection()!.getRangeAt(0).getBoundingClientRect();
        return { top: box.top, bottom: box.bottom };
      }),
      page.evaluate(() => document.activeElement?.localName),
    ]);
    expect(y >= lines.bottom || y + height <= lines.top).toBe(true);
    expect(focused).toBe('body');
    await page.close();
  });

  test('the page hears nothing of what is typed, and everything typed is kept when the tab closes', async () => {
    const listening = `<script>window.heard = [];
      for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'compositionstart', 'change'])
        window.addEventListener(type, (event) => window.heard.push(type + ' ' + (event.key ?? event.data)), true);
      </script></head>`;
    const page = await openNew(article.replace('</head>', listening));
    const bar = await selectWithMouse(browser, page, PASSAGE);
    await bar.click('[data-part=text]');
    await waitForForm(browser, page);
    await page.keyboard.type('Ask the coroner for the table');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
    await waitForNote(
      browser,
      'the words in the database',
      ({ text }) => text === 'Ask the coroner for the table',
    );
  });

  test('a note made after the background ended is kept', async () => {
    const page = await openNew();
    await browser.killBackground();
    await mark(page);
    await page.close();
  });

  test('a figure that changed is shown with both values, never as unchanged', async () => {
    const page = await openNew();
    await mark(page);
    await edit(page, 'fell 27% that year', 'fell 37% that year');
    const now = PASSAGE.replace('27', '37');
    expect(await waitForMarks(page, 'sidelight-note-changed-light')).toEqual([now]);
    // On the figure its own card says so, on the words around it the note's.
    await hoverMark(page, now);
    await waitForCard(browser, page, /^figure.*27%.*→.*37%/i);
    await page.mouse.move(5, 5);
    await waitForNoCard(browser, page);
    await hoverWords(page, 'overdose deaths fell');
    await waitForCard(browser, page, new RegExp(`^Your note.*27%.*→.*37%.*${PASSAGE}`));
    const panel = await openPanel(page);
    await saying(panel, /27%[\s→]*now\s*37%/);
    expect(await states(panel)).toBe('changed');
    await page.close();
  });

  test('a passage that is no longer there is in the panel with what it said, and can be hung elsewhere', async () => {
    const page = await openNew();
    const { id } = await mark(page);
    await edit(page, /<p>Fentanyl is the harder count\.[\s\S]*?<\/p>/, '');
    const panel = await openPanel(page);
    await saying(panel, /No longer in the page/);
    expect(await listMarked(page, 'sidelight-note')).toBeNull();
    await panel.click(`[data-note="${id}"] [data-action=expand]`);
    await saying(panel, /Fentanyl is the harder count/);
    await panel.click(`[data-note="${id}"] [data-action=attach]`);
    await saying(panel, /Select the passage/);
    await page.bringToFront();
    await selectWithMouse(browser, page, 'Not everyone is content with the pace');
    await panel.click(`[data-note="${id}"] [data-action=attach]`);
    expect(await waitForMarks(page, 'sidelight-note')).toEqual(['Not everyone is content with the pace']);
    const note = await waitForNote(browser, 'the note hung elsewhere', (one) => one.id === id);
    expect(note.text).toContain(PASSAGE);
    await page.close();
  });

  test('where several places fit alike, none is shown as the right one', async () => {
    const page = await openNew();
    await mark(page);
    const body = /<div class="entry-content[^>]*>([\s\S]*?)<\/div>/.exec(article)?.[1] ?? '';
    const paragraphs = body.match(/<p>[\s\S]*?<\/p>/g) ?? [];
    const at = paragraphs.findIndex((one) => one.includes(PASSAGE));
    const around = paragraphs.slice(at - 1, at + 2).join('\n');
    await edit(page, paragraphs[at - 1]!, `${around}\n${paragraphs[at - 1]}`);
    const panel = await openPanel(page);
    await saying(panel, /Several places fit/);
    expect(await listMarked(page, 'sidelight-note')).toBeNull();
    await page.close();
  });

  test('a figure’s card notes the figure; the panel links it to an actor and a date of the paragraph and grades it', async () => {
    const page = await openNew();
    await hoverMark(page, '27%');
    const card = await waitForCard(browser, page, /27%/);
    await card.click('[data-action=note-figure]');
    await waitForForm(browser, page);
    await page.keyboard.type('Where is the table?');
    const { id, target } = await waitForNote(
      browser,
      'the note',
      ({ text }) => text === 'Where is the table?',
    );
    expect(target?.exact).toBe('27%');
    await page.keyboard.press('Escape');
    const panel = await openPanel(page);
    const press = (what: string) => panel.click(`[data-note="${id}"] ${what}`);
    await press('[data-action=expand]');
    await press('[data-part=links] fieldset:nth-of-type(1) .chip');
    await waitForNote(browser, 'the actor', (note) => note.id === id && note.actors.length === 1);
    await press('[data-part=links] [data-chip^="20"]');
    await waitForNote(browser, 'the date', (note) => note.id === id && /^20\d\d/.test(note.date ?? ''));
    await page.close();
  });

  test('with nothing selected the command notes the whole page; the panel edits, deletes and brings back', async () => {
    const page = await openNew();
    await noteSelection(browser);
    await waitForForm(browser, page);
    await page.keyboard.type('Read again in March');
    const { id } = await waitForNote(browser, 'the page note', ({ text }) => text === 'Read again in March');
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
    const panel = await openPanel(page);
    await saying(panel, /On the whole page/);
    await panel.click(`[data-note="${id}"] [data-action=expand]`);
    await panel.fill(`[data-note="${id}"] textarea`, 'Read again in April');
    await waitForNote(browser, 'the edit', ({ text }) => text === 'Read again in April');
    await panel.click(`[data-note="${id}"] [data-action=delete-note]`);
    await waitForNote(browser, 'the bin', (one) => one.id === id && one.deletedAt !== null);
    await panel.click('[data-action=undo]');
    await waitForNote(browser, 'the note back', (one) => one.id === id && one.deletedAt === null);
    await page.close();
  });
});
