import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, BEAT_PARAGRAPHS, pageOf } from './support/beat-page.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness, PanelView } from './support/harness.ts';
import { hoverMark, listMarked, waitForCard, waitForMarks } from './support/page.ts';
import { openPanelOn, waitForWords } from './support/panel.ts';
import { type PageServer, servePages } from './support/server.ts';
import { waitFor } from './support/wait-for.ts';

const STRANGER = 'Ysabel Contreras';
const WITH_STRANGER = [
  ...BEAT_PARAGRAPHS,
  `${STRANGER}, a researcher at the Harbour Institute, said that the faction would not last the winter. “Nobody pays for two armies,” Contreras said of the tidewater ledger.`,
];

let server: PageServer;
beforeAll(async () => {
  server = await servePages();
  server.put('/stranger.html', pageOf(articleOf(WITH_STRANGER)));
  server.put('/other.html', pageOf(articleOf(WITH_STRANGER, 'Another page')));
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('the reader’s own glossary in %s', (name) => {
  let browser: Harness;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  const openArticle = async (): Promise<{ page: Page; panel: PanelView }> => {
    const page = await browser.open(`${server.origin}/stranger.html`);
    await waitForMarks(page);
    const panel = await openPanelOn(browser, page, /In this article[\s\S]*Sinaloa Cartel/);
    return { page, panel };
  };
  const isMarked = async (page: Page, text: string) =>
    ((await listMarked(page, 'sidelight-actor')) ?? []).includes(text);
  const waitForMark = (page: Page, text: string, wanted: boolean) =>
    waitFor(`“${text}” to be ${wanted ? 'marked' : 'left alone'}`, async () =>
      (await isMarked(page, text)) === wanted ? true : null,
    );
  const waitForRow = (panel: PanelView, selector: string, wanted: boolean) =>
    waitFor(`the row ${selector} to ${wanted ? 'come' : 'go'}`, async () =>
      (await panel.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`)) ===
      wanted
        ? true
        : null,
    );
  const keyOf = (panel: PanelView, rowName: string) =>
    waitFor(`the row of ${rowName}`, () =>
      panel.evaluate<string | null>(
        `[...document.querySelectorAll('[data-row]')].find((row) => row.innerText.trim().startsWith(${JSON.stringify(rowName)}))?.dataset.row ?? null`,
      ),
    );

  test('an entry of one’s own is marked at once, edited, kept over restarts, removed and brought back', async () => {
    const { page, panel } = await openArticle();
    await panel.click('[data-action=add-own]');
    await panel.fill('[name=own-name]', 'tidewater ledger');
    await panel.click('form [type=submit]');
    await waitForWords(panel, /This is needed/);
    await panel.fill('[name=own-definition]', 'My first words on it.');
    await panel.click('form [type=submit]');
    await waitForWords(panel, /“tidewater ledger” is saved/);
    await waitForMark(page, 'tidewater ledger', true);
    await hoverMark(page, 'tidewater ledger');
    await waitForCard(browser, page, 'My first words on it.');
    await page.keyboard.press('Escape');

    await browser.killBackground();
    await panel.reload();
    const row = `[data-row="${await keyOf(panel, 'tidewater ledger')}"]`;
    await panel.click(`${row} [data-action=expand]`);
    await panel.click(`${row} [data-action=edit]`);
    await panel.fill('[name=own-definition]', 'Better words.');
    await panel.click('form [type=submit]');
    await waitForWords(panel, /“tidewater ledger” is saved/);
    await page.reload();
    await waitForMark(page, 'tidewater ledger', true);
    await hoverMark(page, 'tidewater ledger');
    await waitForCard(browser, page, 'Better words.');

    await panel.click('[data-action=remove]');
    await waitForMark(page, 'tidewater ledger', false);
    await panel.click('[data-action=undo]');
    await waitForMark(page, 'tidewater ledger', true);
    await page.close();
  });

  test('a name that is not in the directory goes into it, with what the article says', async () => {
    const { page, panel } = await openArticle();
    const row = `[data-row="${await keyOf(panel, STRANGER)}"]`;
    await panel.click(`${row} [data-action=expand]`);
    await waitForWords(panel, /not in the directory/);
    await panel.click(`${row} [data-action=add]`);
    await waitFor('the filled form', async () =>
      (await panel.evaluate<string>(`document.querySelector('[name=own-name]')?.value ?? ''`)) === STRANGER
        ? true
        : null,
    );
    expect(await panel.evaluate<string>(`document.querySelector('form select').value`)).toBe('person');
    await panel.fill('[name=own-definition]', 'Spoke to me in March.');
    await panel.click('form [type=submit]');
    await waitForRow(panel, '[data-entry^="own-"]', true);
    await waitFor('the card with one’s own words', async () => {
      await hoverMark(page, STRANGER);
      return waitForCard(browser, page, 'Spoke to me in March.', 1_000).catch(() => null);
    });
    await page.close();
  });

  test('“not this one” goes as far as was said, stays away after a restart, and is taken back', async () => {
    const { page, panel } = await openArticle();
    const row = '[data-entry="los-chapitos"]';
    const found = `${row} [data-action=show]`;
    const other = await browser.open(`${server.origin}/other.html`);
    const elsewhere = await browser.open(`${server.origin.replace('127.0.0.1', 'localhost')}/stranger.html`);
    await page.bringToFront();
    const sayNotMeant = async (scope: string) => {
      await page.bringToFront();
      await waitForWords(panel, /^Two factions[\s\S]*127\.0\.0\.1[\s\S]*Los Chapitos/);
      await panel.click(`${row} [data-action=expand]`);
      await panel.click(`${row} [data-action=not-meant]`);
      await panel.click(`${row} [data-scope=${scope}]`);
      await waitForRow(panel, '.hidden-list', true);
      await waitForRow(panel, found, false);
      await waitForWords(panel, /“Los Chapitos” no longer stands for that name there/);
      // It lies over the end of the list until that is scrolled to.
      await panel.click('.undo-bar .icon-button');
    };
    const takeBack = async () => {
      await page.bringToFront();
      await waitForWords(panel, /^Two factions[\s\S]*127\.0\.0\.1/);
      await waitForRow(panel, found, false);
      await panel.click('.hidden-list summary');
      await panel.click('[data-action=unhide]');
      await waitForRow(panel, '.hidden-list', false);
      await waitForRow(panel, found, true);
    };
    const waitOn = async (tab: Page, says: RegExp, wanted: boolean) => {
      await tab.bringToFront();
      await waitForWords(panel, says);
      await waitForRow(panel, '[data-entry="sinaloa-cartel"] [data-action=show]', true);
      await waitForRow(panel, found, wanted);
    };

    await sayNotMeant('page');
    await waitOn(other, /^Another page/, true);
    await takeBack();

    await sayNotMeant('everywhere');
    await waitOn(other, /^Another page/, false);
    await waitOn(elsewhere, /localhost/, false);
    await takeBack();

    await sayNotMeant('site');
    await browser.killBackground();
    await Promise.all([page.reload(), panel.reload()]);
    await waitForRow(panel, '[data-entry="sinaloa-cartel"] [data-action=show]', true);
    await waitForRow(panel, found, false);
    await waitOn(other, /^Another page/, false);
    await waitOn(elsewhere, /localhost/, true);
    await takeBack();
    for (const tab of [other, elsewhere, page]) await tab.close();
  });
});
