import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPackFolder, packToText } from '../lib/pack/open-pack.ts';
import { PACK_FILES, type Pack } from '../lib/pack/schema.ts';
import { articleOf, BEAT_PARAGRAPHS, pageOf } from './support/beat-page.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness, PanelView } from './support/harness.ts';
import { hoverMark, listMarked, waitForCard, waitForMarks } from './support/page.ts';
import { openPanelOn, waitForWords } from './support/panel.ts';
import { type PageServer, servePages } from './support/server.ts';
import { waitFor } from './support/wait-for.ts';

const ENTRY = 'los-chapitos';
const ROW = `[data-entry="${ENTRY}"]`;

/** The pack that ships, as a later version that says something else of the entry. */
async function laterPack(): Promise<Pack> {
  const read = async (file: string) =>
    [
      file,
      await readFile(new URL(`../public/packs/us-mexico-security/${file}.json`, import.meta.url), 'utf8'),
    ] as const;
  const pack = openPackFolder('later', Object.fromEntries(await Promise.all(PACK_FILES.map(read))));
  const reworded = {
    en: 'A faction, as the later version has it.',
    es: 'Una facción, según la versión posterior.',
  };
  return {
    ...pack,
    manifest: { ...pack.manifest, version: '2030.1.1' },
    actors: pack.actors.map((actor) => (actor.id === ENTRY ? { ...actor, definition: reworded } : actor)),
  };
}

let server: PageServer;
beforeAll(async () => {
  server = await servePages();
  server.put(
    '/layer.html',
    pageOf(articleOf([...BEAT_PARAGRAPHS, 'Nobody keeps the tidewater ledger any more, the brokers say.'])),
  );
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('what a reader writes on a pack’s entry in %s', (name) => {
  let browser: Harness;
  let page: Page;
  let panel: PanelView;
  beforeAll(async () => {
    browser = await launchBrowser(name);
    page = await browser.open(`${server.origin}/layer.html`);
    await waitForMarks(page);
    panel = await openPanelOn(browser, page, /In this article[\s\S]*Los Chapitos/);
    await panel.click(`${ROW} [data-action=expand]`);
  });
  afterAll(() => browser?.close());

  /** Saves the open form: by its own click, since the bar that offers to undo may lie over a place on the screen. */
  const save = (row: string) =>
    panel.evaluate<void>(
      `document.querySelector(${JSON.stringify(`${row} .edit-form [type=submit]`)}).click()`,
    );
  /** Opens a form of the entry, fills it and saves. */
  const write = async (what: string, fields: Readonly<Record<string, string>>) => {
    await panel.click(`${ROW} [data-action=write]`);
    await panel.click(`${ROW} [data-write=${what}]`);
    for (const [field, value] of Object.entries(fields)) await panel.fill(`${ROW} [name="${field}"]`, value);
    await save(ROW);
  };
  const waitForFormToClose = () =>
    waitFor('the form to close', async () =>
      (await panel.evaluate<boolean>(`document.querySelector('.edit-form') === null`)) ? true : null,
    );
  /** Opens the form of the one thing of the reader's own in that part of the entry, changes it and saves. */
  const reword = async (part: string, fields: Readonly<Record<string, string>>) => {
    await panel.click(`${ROW} ${part} [data-action=reword]`);
    for (const [field, value] of Object.entries(fields)) await panel.fill(`${ROW} [name="${field}"]`, value);
    await save(ROW);
    await waitForFormToClose();
  };
  const waitForMark = (text: string, wanted: boolean) =>
    waitFor(`“${text}” to be ${wanted ? 'marked' : 'left alone'}`, async () =>
      ((await listMarked(page, 'sidelight-actor')) ?? []).includes(text) === wanted ? true : null,
    );
  const waitForCardOn = (text: string, says: string | RegExp) =>
    waitFor(`the card of ${text}`, async () => {
      // While the page is read anew, the mark may be gone for a moment.
      if (!(await listMarked(page, 'sidelight-actor'))?.includes(text)) return null;
      await hoverMark(page, text);
      return waitForCard(browser, page, says, 1_000).catch(() => null);
    });

  test('own words stand on card and row, the pack’s one click away, also after the background ended', async () => {
    await write('words', { definition: 'My own words on them.' });
    await waitForWords(panel, /My own words on them\./);
    await waitForCardOn('Los Chapitos', /My own words on them\.[\s\S]*your words/);
    await browser.killBackground();
    await page.reload();
    await waitForMarks(page);
    const card = await waitForCardOn('Los Chapitos', 'My own words on them.');
    expect(card.text).toMatch(/Pack “US–Mexico security”, version [\d.]+, entry “los-chapitos”/);
    await page.keyboard.press('Escape');
  });

  test('a name of one’s own marks at once and can be taken back', async () => {
    await waitForMark('both factions', false);
    await write('alias', { text: 'both factions' });
    await waitForMark('both factions', true);
    await waitForCardOn('both factions', 'You added “both factions” as a name.');
    await page.keyboard.press('Escape');
    await panel.click(`${ROW} .own-part [data-action=take-back]`);
    await waitForMark('both factions', false);
  });

  test('an event and a source of one’s own stand beside the pack’s', async () => {
    await write('event', { date: 'soon', title: 'Told me so' });
    await waitForWords(panel, /This is no date/);
    await panel.fill(`${ROW} [name=date]`, '2025-03-02');
    await save(ROW);
    await waitForFormToClose();
    await waitForWords(panel, /2 March 2025[\s\S]*Told me so[\s\S]*yours/);
    await write('source', { url: 'https://own.example/talk', supports: 'the talk' });
    await waitForWords(panel, /Sources you added[\s\S]*own\.example/);
    await waitForFormToClose();
    await reword('.entry-events', { date: '2025-03', title: 'Told me more' });
    await waitForWords(panel, /March 2025[\s\S]*Told me more[\s\S]*yours/);
    await reword('.own-part', { supports: 'the second talk' });
    await waitForWords(panel, /own\.example[\s\S]*the second talk/);
    await panel.click('[data-tab=timeline]');
    await waitForWords(panel, /Told me more\s+yours/);
    expect(await panel.text()).not.toContain('Told me so');
    await panel.click('[data-tab=glossary]');
  });

  test('two entries are one, with the marks of both, until they are split again', async () => {
    await panel.click('[data-action=add-own]');
    await panel.fill('[name=own-name]', 'tidewater ledger');
    await panel.fill('[name=own-definition]', 'Whoever they pay.');
    await panel.evaluate(`document.querySelector('.form:not(.edit-form) [type=submit]').click()`);
    await waitForMark('tidewater ledger', true);
    const own = '[data-row^="actors:"][data-entry^="own-"]';
    await panel.click(`${own} [data-action=expand]`);
    await panel.click(`${own} [data-action=write]`);
    await panel.click(`${own} [data-write=merge]`);
    await panel.fill(`${own} [name=merge-into]`, 'Nobody At All');
    await save(own);
    await waitForWords(panel, /No entry of this name/);
    await panel.fill(`${own} [name=merge-into]`, 'Los Chapitos');
    await save(own);
    await waitForWords(panel, /Both are shown as “Los Chapitos”/);
    await waitForCardOn('tidewater ledger', /Los Chapitos[\s\S]*Shown here too: tidewater ledger/);
    await page.keyboard.press('Escape');
    await browser.killBackground();
    await page.reload();
    await waitForCardOn('tidewater ledger', /Shown here too: tidewater ledger/);
    await page.keyboard.press('Escape');

    await panel.click(`${ROW} [data-action=expand]`);
    await panel.click(`${ROW} [data-split^="own-"]`);
    await waitForCardOn('tidewater ledger', 'Whoever they pay.');
    await page.keyboard.press('Escape');
  });

  test('an update keeps all of it and says what changed beneath, until that was seen', async () => {
    const notebook = await browser.openOwn('notebook.html#packs', { width: 1300, height: 900 });
    await notebook.waitForSelector('.packs .side-row');
    await notebook.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'later.pack.json'));
        const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
        document.querySelector('.packs .side-detail')!.dispatchEvent(drop);
      },
      packToText(await laterPack()),
    );
    await notebook.waitForSelector('[data-plan=newer]');
    await browser.killBackground();
    await notebook.click('[data-action=save-pack]');
    await notebook.waitForSelector('[data-step=saved]');
    await notebook.close();
    await page.bringToFront();
    await waitForMarks(page);
    await panel.reload();
    await panel.click(`${ROW} [data-action=expand]`);
    await waitForWords(panel, /The pack changed: definition\.[\s\S]*My own words on them\./);
    await panel.click(`${ROW} .pack-change summary`);
    await waitForWords(panel, /A faction, as the later version has it\./);
    await panel.click(`${ROW} [data-action=seen]`);
    await waitFor('the news to go', async () =>
      /The pack changed: definition/.test(await panel.text()) ? null : true,
    );
    await panel.click(`${ROW} .pack-words summary`);
    await panel.click(`${ROW} [data-action=take-back-words]`);
    await waitForCardOn('Los Chapitos', 'A faction, as the later version has it.');
  });
});
