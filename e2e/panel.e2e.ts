import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeExpression, loadAxe } from './support/axe.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness, PanelView } from './support/harness.ts';
import { countMarks, listMarked, waitForDark, waitForMarks } from './support/page.ts';
import { type PageServer, servePages } from './support/server.ts';
import { waitFor } from './support/wait-for.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages();
});
afterAll(() => server.close());

const saying = (panel: PanelView, what: RegExp) =>
  waitFor(`the panel to say ${what}`, async () => (what.test(await panel.text()) ? true : null));

describe.each(BROWSER_NAMES)('the side panel in %s', (name) => {
  let browser: Harness;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  test('opens beside the article with its glossary, timeline and sources', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await browser.pressToolbarButton(page);
    const panel = await browser.panel();
    await saying(panel, /Mérida Initiative/);
    await panel.click('[role=tab][data-tab=timeline]');
    await saying(panel, /2007/);
    await panel.click('[role=tab][data-tab=sources]');
    await waitFor('the sources', async () =>
      (await panel.evaluate<number>(`document.querySelectorAll('[data-source]').length`)) > 0 ? true : null,
    );
    await panel.click('[role=tab][data-tab=glossary]');
    const axe = await loadAxe();
    await panel.evaluate(`${axe}; 0`);
    expect(await panel.evaluate(axeExpression('document'))).toEqual([]);
    await page.close();
  });

  test('a row scrolls the page to its place and flashes it', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await browser.pressToolbarButton(page);
    const panel = await browser.panel();
    await saying(panel, /Mérida Initiative/);
    await panel.click('[data-entry="merida-initiative"] [data-action=show]');
    await waitFor('the flash', async () =>
      (await listMarked(page, 'sidelight-focus'))?.some((text) => text.includes('Mérida')) ? true : null,
    );
    await page.close();
  });

  test('follows the active tab: nothing was done on an off-beat page, and it can be looked at anyway', async () => {
    const lit = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(lit);
    await browser.pressToolbarButton(lit);
    const panel = await browser.panel();
    await saying(panel, /Mérida Initiative/);
    const page = await browser.open(`${server.origin}/off-beat-health.html`);
    await saying(panel, /nothing was done here/i);
    await panel.click('[data-action=look-anyway]');
    await waitFor('the reader', async () => ((await countMarks(page)) > 0 ? true : null));
    await page.close();
    await lit.close();
  });

  test('switches a site off and on with one click', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await browser.pressToolbarButton(page);
    const panel = await browser.panel();
    await panel.click('[data-action=site-switch]');
    await waitForDark(page);
    await page.reload();
    const other = await browser.open(`${server.origin.replace('127.0.0.1', 'localhost')}/wordpress.html`);
    await waitForMarks(other);
    expect(await countMarks(page)).toBe(0);
    await other.close();
    await page.bringToFront();
    await panel.click('[data-action=site-switch]');
    await waitForMarks(page);
    await page.close();
  });

  test('hides an entry, brings it back, and keeps a note on a source', async () => {
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await browser.pressToolbarButton(page);
    const panel = await browser.panel();
    await panel.click('[data-entry="merida-initiative"] [data-action=expand]');
    await panel.click('[data-entry="merida-initiative"] [data-action=hide]');
    const marked = async () =>
      ((await listMarked(page, 'sidelight-actor')) ?? []).includes('Mérida Initiative');
    // Without its entry the name may still be found as an unknown programme; the row of the directory is gone.
    await waitFor('the entry to go', async () =>
      (await panel.evaluate<boolean>(`document.querySelector('[data-entry="merida-initiative"]') === null`))
        ? true
        : null,
    );
    await panel.click('[data-action=undo]');
    await waitFor('the entry to come back', async () => ((await marked()) ? true : null));
    await panel.click('[role=tab][data-tab=sources]');
    await panel.click('[data-source] [data-action=expand]');
    await panel.fill('[data-source] textarea', 'Asked for the table, 3 March.');
    await waitFor('the note in the database', async () => {
      const notes = await panel.evaluate<string>(`new Promise((resolve) => {
        const opening = indexedDB.open('sidelight');
        opening.onsuccess = () => {
          const all = opening.result.transaction('sources').objectStore('sources').getAll();
          all.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(all.result)); };
        };
      })`);
      return notes.includes('Asked for the table') ? true : null;
    });
    await page.close();
  });
});
