import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../lib/pack/schema.ts';
import { makeSdnPack, readSdn } from '../lib/pack/sdn/index.ts';
import { makePack } from '../test/support/small-pack.ts';
import { axeExpression, loadAxe } from './support/axe.ts';
import { articleOf, BEAT_PARAGRAPHS, pageOf } from './support/beat-page.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import { putPack } from './support/database.ts';
import type { Harness } from './support/harness.ts';
import { hoverMark, waitForCard, waitForMarks } from './support/page.ts';
import { openPanelOn, waitForWords } from './support/panel.ts';
import { type PageServer, servePages } from './support/server.ts';

const PARAGRAPHS = [
  ...BEAT_PARAGRAPHS,
  'Invented P. Sample is said to keep the books of the Sample Cartel. Ejemplo Uno, S.A. de C.V. closed.',
];

/** The pack of a desk that knows one whom the made-up list names, under a name of its own. */
function makeDesk(): Pack {
  const [, quill] = makePack().actors;
  const person = {
    ...quill!,
    id: 'invented-sample',
    name: { en: 'Invented Sample Prieto' },
    aliases: [],
    relations: [],
  };
  return makePack({ actors: [person], terms: [], events: [] });
}

let server: PageServer;
let list: Pack;
beforeAll(async () => {
  server = await servePages();
  server.put('/listed.html', pageOf(articleOf(PARAGRAPHS)));
  const text = await readFile(new URL('../test/sdn-sample/sdn.xml', import.meta.url), 'utf8');
  const { entries, published } = readSdn([text]);
  list = makeSdnPack(entries, { programs: ['SDNTK', 'ILLICIT-DRUGS-EO14059'], published: published! });
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('a sanctions list beside the packs in %s', (name) => {
  let browser: Harness;
  beforeAll(async () => {
    browser = await launchBrowser(name);
    // The database is there once an article is lit.
    const page = await browser.open(`${server.origin}/wordpress.html`);
    await waitForMarks(page);
    await page.close();
    await putPack(browser, makeDesk());
    await putPack(browser, list);
    await browser.killBackground();
  });
  afterAll(() => browser?.close());

  test('one actor has one mark, one card and one row, on which the list speaks for itself', async () => {
    const page = await browser.open(`${server.origin}/listed.html`);
    const marks = await waitForMarks(page);
    expect(marks.filter((mark) => /Sample|Ejemplo/.test(mark))).toEqual([
      'Invented P. Sample',
      'Sample Cartel',
      'Ejemplo Uno, S.A. de C.V.',
    ]);
    await hoverMark(page, 'Invented P. Sample');
    const card = await waitForCard(browser, page, 'Invented Sample Prieto');
    expect(card.text).toMatch(/A person made up for tests\..*US Treasury: SDN list · as of 3 February 2026/);
    expect(card.text).toContain('Designated under SDNTK; ILLICIT-DRUGS-EO14059: an executive act');
    expect(card.text).toContain('Also known as Invented P. Sample; El Ejemplo');
    expect(card.text).toContain('Linked to Sample Cartel; Ejemplo "Uno", S.A. de C.V.');
    expect(card.text).toMatch(/by the name “Invented Sample Prieto”.*Office of Foreign Assets Control/);

    const panel = await openPanelOn(browser, page, /In this article[\s\S]*Invented Sample Prieto/);
    await panel.click('[data-entry="invented-sample"] .row-expand');
    await waitForWords(panel, /US Treasury: SDN list · as of 3 February 2026[\s\S]*Designated under SDNTK/);
    await panel.evaluate(await loadAxe());
    expect(await panel.evaluate(axeExpression(`'.listing'`))).toEqual([]);
    await page.close();
  });
});
