import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LayerRecord } from '../lib/pack/layer.ts';
import { openPack, packToText } from '../lib/pack/open-pack.ts';
import { axeExpression, loadAxe } from './support/axe.ts';
import { articleOf, pageOf } from './support/beat-page.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import { putRow } from './support/database.ts';
import { catchFiles, dropFiles, takeFile } from './support/files.ts';
import { HARBOUR_PARAGRAPHS, harbourPack } from './support/harbour-pack.ts';
import type { Harness } from './support/harness.ts';
import { waitForDark, waitForMarks } from './support/page.ts';
import { type PageServer, servePages } from './support/server.ts';
import { waitFor } from './support/wait-for.ts';

const FIRST = harbourPack();
const [PLAN, QUILL] = FIRST.actors;
const SECOND = harbourPack('2026.2.0', {
  actors: [
    PLAN!,
    { ...QUILL!, definition: { en: 'Head of the plan until May.' }, status: { en: 'retired' } },
  ],
});
const EDIT: LayerRecord = {
  type: 'override',
  id: 'override-ada-quill',
  entry: 'ada-quill',
  definition: 'Spoke to me twice.',
  createdAt: 1,
  updatedAt: 1,
};

let server: PageServer;
beforeAll(async () => {
  server = await servePages();
  server.put('/harbour.html', pageOf(articleOf(HARBOUR_PARAGRAPHS, 'Forty ships a month')));
  server.put('/next.pack.json', packToText(SECOND));
  server.put('/huge.pack.json', `{"pack":${' '.repeat(33 * 1024 * 1024)}}`);
  server.redirect('/moved.pack.json', '/next.pack.json');
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('packs in %s', (name) => {
  let browser: Harness;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name);
    page = await browser.openOwn('notebook.html#packs', { width: 1300, height: 900 });
    await waitForPacks(['red-sea-shipping', 'us-mexico-security']);
  });
  afterAll(() => browser?.close());

  const rowsOf = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.packs .side-row')].map((row) => row.dataset.row!),
    );
  const waitForPacks = (ids: readonly string[]) =>
    waitFor(`the packs ${ids}`, async () => ((await rowsOf()).join() === ids.join() ? true : null));
  const click = async (selector: string) => {
    await page.waitForSelector(selector);
    await page.$eval(selector, (element) => (element as HTMLElement).click());
  };
  const waitForStep = (step: string) => page.waitForSelector(`[data-step=${step}]`);
  const textOf = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).innerText);
  /** Drops files on the view, as from a folder. */
  const drop = (...files: readonly { name: string; text: string }[]) =>
    dropFiles(page, '.packs .side-detail', ...files);
  const fetchFrom = async (address: string, form: string) => {
    await page.waitForSelector(`${form} [name=pack-address]`);
    await page.$eval(
      `${form} [name=pack-address]`,
      (input, value) => {
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      address,
    );
    // A real click: the browser asks for a host for no other reason.
    await page.click(`${form} [data-action=fetch-pack]`);
  };

  test('a dropped pack is shown first, then lights the page that it is about, without a reload', async () => {
    const article = await browser.open(`${server.origin}/harbour.html`);
    await page.bringToFront();
    await drop({ name: 'harbour.pack.json', text: packToText(FIRST) });
    await waitForStep('planned');
    expect(await textOf('[data-plan=new]')).toContain('Added');
    await waitForPacks(['red-sea-shipping', 'us-mexico-security']);
    await click('[data-action=save-pack]');
    await waitForPacks(['red-sea-shipping', 'test-beat', 'us-mexico-security']);
    await article.bringToFront();
    expect(await waitForMarks(article)).toContain('Harbour Plan');

    await page.bringToFront();
    await click('[data-action=close-import]');
    await page.waitForSelector('[data-pack=test-beat]');
    await click('[name=pack-enabled]');
    await article.bringToFront();
    await waitForDark(article);
    await browser.killBackground();
    await article.reload();
    await page.bringToFront();
    await click('[name=pack-enabled]');
    await article.bringToFront();
    await waitForMarks(article);
    await browser.killBackground();
    await article.reload();
    await waitForMarks(article);
    await article.close();
    await page.bringToFront();
  });

  test.each([
    ['a script in a name', (text: string) => text.replace('Ada Quill', '<script>alert(1)</script>'), /actors\.json: ada-quill: name\.en holds markup/],
    ['a javascript: link', (text: string) => text.replace('https://www.example.org/record', 'javascript:alert(1)'), /actors\.json: harbour-plan: sources\.0\.url/],
    ['a prototype', (text: string) => text.replace('"kind":"person"', '"__proto__":{"x":1},"kind":"person"'), /actors\.json: ada-quill: holds the key “__proto__”/],
    ['parts of each other', (text: string) => text.replace('"relations":[]', '"relations":[{"to":"harbour-plan","relation":"part of"}]'), /actors\.json: harbour-plan: relations go in a circle/],
    ['deep lists', (text: string) => text.replace('"aliases":[]', `"aliases":${'['.repeat(400)}${']'.repeat(400)}`), /terms\.json: dry-port: aliases.* lies more than 10 levels deep/],
    ['a pattern', (text: string) => text.replace('"aliases":[]', '"aliases":[{"pattern":"(a+)+$"}]'), /terms\.json: dry-port: aliases\.0/],
    ['no JSON', () => '{"pack": ', /is no JSON/],
  ])('refuses %s in a line that says where', async (_, change, fault) => {
    const before = await rowsOf();
    await drop({ name: 'hostile.json', text: change(packToText(harbourPack('2026.9.0'))) });
    await waitForStep('refused');
    expect(await textOf('[data-step=refused]')).toMatch(fault);
    expect(await rowsOf()).toEqual(before);
    await click('[data-action=close-import]');
    await page.waitForSelector('[data-pack=test-beat]');
    expect(await textOf('.pack-facts')).toContain('2026.1.0');
  }); // biome-ignore format: one case a line

  test('refuses ten million entries and a file of 100 MB', async () => {
    for (const [what, fault] of [
      ['entries', /actors\.json: has 10000000 entries; 30000 at most/],
      ['bytes', /the file has 100 MB; a pack has 32 MB at most/],
    ] as const) {
      // Made in the page: the protocol between is no place for 100 MB.
      await page.evaluate((kind) => {
        const entries = () => `{"pack":{},"actors":[${'0,'.repeat(9_999_999)}0]}`;
        const text = kind === 'entries' ? entries() : ' '.repeat(100 * 1024 * 1024);
        const data = new DataTransfer();
        data.items.add(new File([text], 'big.json'));
        const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
        document.querySelector('.packs .side-detail')!.dispatchEvent(drop);
      }, what);
      await waitForStep('refused');
      expect(await textOf('[data-step=refused]')).toMatch(fault);
      await click('[data-action=close-import]');
    }
  });

  test('an address is asked once, by a click; what leads elsewhere or is too much is given up', async () => {
    const add = '.packs-add';
    const before = server.asked.length;
    await fetchFrom('http://desk.example/a.json', add);
    await waitForStep('refused');
    expect(await textOf('[data-step=refused]')).toContain('https');
    await fetchFrom(`${server.origin}/moved.pack.json`, add);
    await waitFor('the refusal', async () =>
      /leads on to another/.test(await textOf('[data-step]')) ? true : null,
    );
    expect(server.asked.slice(before)).toEqual(['/moved.pack.json']);
    await fetchFrom(`${server.origin}/huge.pack.json`, add);
    await waitFor('the refusal', async () =>
      /larger than 32 MB/.test(await textOf('[data-step]')) ? true : null,
    );
    await click('[data-action=close-import]');
  });

  test('an update from an address shows what lies under an edit, remembers where, and can be undone', async () => {
    const before = server.asked.length;
    await putRow(browser, 'layer', EDIT);
    await click('[data-row=test-beat] button');
    await fetchFrom(`${server.origin}/next.pack.json`, '[data-pack=test-beat]');
    await waitForStep('planned');
    const plan = await textOf('[data-plan=newer]');
    expect(plan).toMatch(/Version 2026\.2\.0; you have 2026\.1\.0/);
    expect(plan).toMatch(/Under your changes[\s\S]*Ada Quill[\s\S]*definition, status[\s\S]*your own words/);
    await browser.killBackground();
    await click('[data-action=save-pack]');
    await waitForStep('saved');
    await click('[data-action=close-import]');
    await waitFor('the new version', async () =>
      (await textOf('.pack-facts')).includes('2026.2.0') ? true : null,
    );
    const remembered = `${server.origin}/next.pack.json`;
    expect(
      await page.$eval('[data-pack] [name=pack-address]', (input) => (input as HTMLInputElement).value),
    ).toBe(remembered);
    expect(server.asked.slice(before)).toEqual(['/next.pack.json']);
    await click('[data-action=undo]');
    await waitFor('the version before', async () =>
      (await textOf('.pack-facts')).includes('2026.1.0') ? true : null,
    );
  });

  test('goes out as it is, with the reader’s changes in it, and as those alone', async () => {
    await catchFiles(page);
    await click('[data-action=export-pack]');
    expect(openPack('out.json', await takeFile(page)).actors.find(({ id }) => id === 'ada-quill')).toEqual(
      QUILL,
    );
    await click('[data-action=export-merged]');
    const merged = openPack('out.json', await takeFile(page));
    expect(merged.actors.find(({ id }) => id === 'ada-quill')!.definition).toEqual({
      en: 'Spoke to me twice.',
    });
    await click('[data-action=export-layer]');
    expect(JSON.parse(await takeFile(page))).toMatchObject({ format: 'sidelight-backup', layer: [EDIT] });
  });

  test('is removed and brought back; one that came with the extension cannot be removed', async () => {
    await click('[data-action=remove-pack]');
    await waitForPacks(['red-sea-shipping', 'us-mexico-security']);
    expect(await page.$('[data-action=remove-pack]')).toBeNull();
    await click('[data-action=undo]');
    await waitForPacks(['red-sea-shipping', 'test-beat', 'us-mexico-security']);
  });

  test('the sanctions list becomes a pack of the programmes chosen', async () => {
    const row = (number: number, who: string, program: string) =>
      `${number},"${who}","individual","${program}","-0- ","-0- ","-0- ","-0- ","-0- ","-0- ","-0- ","-0- "`;
    const sdn = [row(9001, 'MUESTRA, Ana', 'SDNTK'), row(9002, 'EJEMPLO, Luis', 'OTHER')].join('\n');
    await drop({ name: 'sdn.csv', text: sdn }, { name: 'alt.csv', text: '9001,1,"aka","LA MUESTRA","-0- "' });
    await waitForStep('programs');
    await click('[name=program][value=SDNTK]');
    await click('[data-action=choose-programs]');
    await waitForStep('planned');
    await click('[data-action=save-pack]');
    await waitForPacks(['red-sea-shipping', 'test-beat', 'us-mexico-security', 'us-treasury-sdn']);
    await click('[data-action=close-import]');
    expect(await textOf('.pack-facts')).toMatch(/actors 1/i);
    await click('[data-action=remove-pack]');
    await waitForPacks(['red-sea-shipping', 'test-beat', 'us-mexico-security']);
  });

  test('the view has no fault that axe knows', async () => {
    await page.evaluate(await loadAxe());
    expect(await page.evaluate(axeExpression('document'))).toEqual([]);
  });
});
