import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleNote, samplePage, sampleSource } from '../lib/notebook/notebook.samples.ts';
import type { Note, SourceRecord } from '../lib/notes/note.ts';
import { axeExpression, loadAxe } from './support/axe.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import { catchFiles, dropFiles, takeFile } from './support/files.ts';
import type { Harness } from './support/harness.ts';
import { waitFor } from './support/wait-for.ts';

const NOTES: Note[] = [
  sampleNote('note-000001', {
    text: 'Ask for the table.',
    tags: ['to check'],
    actors: ['dea', 'sedena'],
    date: '2019',
  }),
  sampleNote('note-000002', {
    colour: 'blue',
    page: samplePage({ url: 'https://paper.example/b', title: 'La Iniciativa Mérida, diez años después' }),
    actors: ['dea'],
    sources: [{ source: 'source-ministry', credibility: 2 }],
  }),
  sampleNote('note-000003', { target: null, colour: 'pink', text: 'The whole page is about the zebra.' }),
];
const SOURCES: SourceRecord[] = [sampleSource('source-ministry', { name: 'The Ministry', reliability: 'B' })];

/** Everything in a store of the database, or these rows put into it. */
const inStore = (store: string, rows: readonly unknown[] = []) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('sidelight');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const transaction = db.transaction('${store}', 'readwrite');
    const all = transaction.objectStore('${store}');
    for (const row of ${JSON.stringify(rows)}) all.put(row);
    const asked = all.getAll();
    transaction.oncomplete = () => { db.close(); resolve(JSON.stringify(asked.result)); };
    transaction.onerror = () => reject(transaction.error);
  };
})`;

const rowsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.note-item')].map((row) => (row as HTMLElement).dataset.note),
  );
const waitForRows = (page: Page, ids: readonly string[]) =>
  waitFor(`the rows ${ids.join(', ')}`, async () =>
    (await rowsOf(page)).sort().join() === [...ids].sort().join() ? true : null,
  );
const click = async (page: Page, selector: string) => {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
};
/** Puts a text into a field as typing does. */
const fill = async (page: Page, selector: string, text: string) => {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.$eval(
    selector,
    (element, value) => {
      (element as HTMLInputElement).value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
};

describe.each(BROWSER_NAMES)('the notebook in %s', (name) => {
  let browser: Harness;
  let page: Page;
  const stored = async <T>(store: string) =>
    JSON.parse(await browser.inExtension<string>(inStore(store))) as T[];
  beforeAll(async () => {
    browser = await launchBrowser(name);
    const first = await browser.openOwn('notebook.html');
    await waitFor('the empty notebook', async () =>
      (await first.evaluate(() => document.querySelector('[data-action=go-import]') !== null)) ? true : null,
    );
    await browser.inExtension(inStore('notes', NOTES));
    await browser.inExtension(inStore('sources', SOURCES));
    page = await browser.openOwn('notebook.html', { width: 1300, height: 850 });
    await first.close();
  });
  afterAll(() => browser?.close());

  test('shows every note, finds by words and facets, and marks what was searched', async () => {
    await waitForRows(page, ['note-000001', 'note-000002', 'note-000003']);
    await fill(page, 'input[name=search]', 'merida');
    await waitForRows(page, ['note-000002']);
    expect(await page.$eval('.note-item mark', (mark) => mark.textContent)).toBe('Mérida');
    await fill(page, 'input[name=search]', '');
    await click(page, '[data-facet=colour] [data-value=pink]');
    await waitForRows(page, ['note-000003']);
    await click(page, '[data-action=clear-filter]');
    await waitForRows(page, ['note-000001', 'note-000002', 'note-000003']);
  });

  test('opens a note with its paragraph, its link into the page and its grade', async () => {
    await click(page, '[data-note=note-000002]');
    await page.waitForSelector('[data-detail=note-000002]');
    const link = await page.$eval('.note-open a', (a) => (a as HTMLAnchorElement).href);
    expect(link).toBe('https://paper.example/b#:~:text=rose%2027%20percent');
    expect(await page.$eval('.passage blockquote', (quote) => quote.textContent)).toBe(
      'Seizures rose 27 percent last year.',
    );
    expect(await page.$eval('[data-citation] .grade', (grade) => grade.textContent)).toBe('B2');
    const scales = '[data-detail=note-000002] .admiralty';
    await click(page, `${scales} summary`);
    await page.waitForSelector(`${scales} dl`, { visible: true });
    expect(await page.$$eval(`${scales} dt`, (grades) => grades.map((grade) => grade.textContent))).toEqual([
      ...'ABCDEF',
      ...'123456',
    ]);
  });

  test('an actor’s notes, figures and dates stand together across articles, beside who appears with whom', async () => {
    await click(page, '[data-tab=actors]');
    await page.waitForSelector('.company svg');
    const pair = await page.$eval('.company tbody tr', (row) => row.textContent);
    for (const name of ['Drug Enforcement Administration', 'National Defense']) expect(pair).toContain(name);
    await click(page, '[data-row=dea] button');
    await page.waitForSelector('.actor-article');
    const articles = await page.$$eval('.actor-article', (all) => all.map((one) => one.textContent));
    expect(articles).toHaveLength(2);
    expect(articles.join(' ')).toMatch(/Ask for the table\.\s*27 percent\s*2019/);
    await click(page, '.actor-article [data-note=note-000001]');
    await page.waitForSelector('[data-detail=note-000001]');
    await click(page, '[data-note=note-000002]');
    await page.waitForSelector('[data-detail=note-000002]');
  });

  test('saves what is typed, and the list shows it', async () => {
    await fill(page, '[name=note-text]', 'Compare with 2018.');
    await waitFor('the text in the database', async () =>
      (await stored<Note>('notes')).some((note) => note.text === 'Compare with 2018.') ? true : null,
    );
    await waitFor('the text in the list', async () =>
      (await page.$eval('[data-note=note-000002]', (row) => row.textContent)).includes('Compare with 2018.')
        ? true
        : null,
    );
  });

  test('tags all at once by keyboard, and undoes it', async () => {
    await page.focus('[role=listbox]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await fill(page, '[name=bulk-tag]', 'arms');
    await click(page, '[data-action=bulk-tag]');
    await page.waitForSelector('[data-action=undo]');
    expect((await stored<Note>('notes')).every((note) => note.tags.includes('arms'))).toBe(true);
    await click(page, '[data-action=undo]');
    await waitFor('the tags to go', async () =>
      (await stored<Note>('notes')).some((note) => note.tags.includes('arms')) ? null : true,
    );
    await click(page, '[data-action=bulk-clear]');
  });

  test('Delete puts a note into the bin, where it can be restored', async () => {
    await click(page, '[data-note=note-000003]');
    await page.focus('[role=listbox]');
    await page.keyboard.press('Delete');
    await waitForRows(page, ['note-000001', 'note-000002']);
    await click(page, '[data-action=show-bin]');
    await waitForRows(page, ['note-000003']);
    await click(page, '[data-note=note-000003]');
    await click(page, '[data-detail=note-000003] [data-action=bin]');
    await waitForRows(page, []);
    await click(page, '[data-action=show-bin]');
    await waitForRows(page, ['note-000001', 'note-000002', 'note-000003']);
  });

  test('a filter is saved, used again and taken away', async () => {
    await click(page, '[data-facet=colour] [data-value=blue]');
    await waitForRows(page, ['note-000002']);
    await click(page, '[data-action=name-filter]');
    await fill(page, 'input[name=filter-name]', 'Blue ones');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-saved="Blue ones"]');
    await click(page, '[data-action=clear-filter]');
    await waitForRows(page, ['note-000001', 'note-000002', 'note-000003']);
    await click(page, '[data-saved="Blue ones"]');
    await waitForRows(page, ['note-000002']);
    await click(page, '[data-action=clear-filter]');
    await click(page, '.saved-filter .icon-button');
    await page.waitForSelector('[data-saved="Blue ones"]', { hidden: true });
  });

  test('two windows at once: what one changes, the other shows', async () => {
    const other = await browser.openOwn('notebook.html?note=note-000001', { width: 1300, height: 850 });
    await fill(other, '[name=note-text]', 'Written in the second window.');
    await other.close();
    await page.bringToFront();
    await waitFor('the text in the first window', async () =>
      (await page.$eval('[data-note=note-000001]', (row) => row.textContent)).includes('the second window')
        ? true
        : null,
    );
    await click(page, '[data-note=note-000001]');
    await page.waitForSelector('[data-detail=note-000001]');
    expect(await page.$eval('[name=note-text]', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'Written in the second window.',
    );
  });

  test('a source goes into the bin by keyboard, is listed there, and comes back', async () => {
    const isBinned = async () =>
      (await stored<SourceRecord>('sources')).some(({ deletedAt }) => deletedAt !== null);
    await click(page, '[data-tab=sources]');
    await click(page, '[data-row=source-ministry] button');
    await page.waitForSelector('[data-source=source-ministry]');
    await page.focus('[data-row=source-ministry] button');
    await page.keyboard.press('Delete');
    await page.waitForSelector('.side-list .row', { hidden: true });
    expect(await isBinned()).toBe(true);
    await click(page, '[data-action=undo]');
    await page.waitForSelector('[data-row=source-ministry]');
    await waitFor('the source to come back', async () => ((await isBinned()) ? null : true));
    await click(page, '[data-row=source-ministry] button');
    await page.focus('[data-row=source-ministry] button');
    await page.keyboard.press('Delete');
    await page.waitForSelector('[data-row=source-ministry]', { hidden: true });
    await click(page, '[data-action=show-source-bin]');
    await click(page, '[data-row=source-ministry] button');
    expect(await page.$eval('.facet-bin', (part) => part.textContent)).toContain('30 days');
    await click(page, '[data-action=bin-source]');
    await page.waitForSelector('[data-row=source-ministry]', { hidden: true });
    expect(await isBinned()).toBe(false);
    await click(page, '[data-action=show-source-bin]');
    await page.waitForSelector('[data-row=source-ministry]');
    await click(page, '[data-tab=notes]');
  });

  test('the template of the Markdown export can be edited: a fault is said as it is typed', async () => {
    await click(page, '[data-tab=transfer]');
    await click(page, '[name=format][value=markdown]');
    await click(page, '.template summary');
    await fill(page, '[name=template]', '# {{title}}\n{{#notes}}{{text}}');
    await waitFor('the fault', async () =>
      (await page.$eval('.template .fault', (fault) => fault.textContent)) ===
      'Line 2: {{#notes}} is never closed.'
        ? true
        : null,
    );
    await fill(page, '[name=template]', '# {{title}}\n{{#notes}}Own form: {{text}}\n{{/notes}}');
    await catchFiles(page);
    await click(page, '[data-part=export] [data-action=export]');
    expect(await takeFile(page)).toContain(
      '# La Iniciativa Mérida, diez años después\nOwn form: Compare with 2018.\n',
    );
    await click(page, '[data-action=first-template]');
    await waitFor('the first template', async () =>
      (await page.$eval('[name=template]', (field) => (field as HTMLTextAreaElement).value)).startsWith('---')
        ? true
        : null,
    );
    await click(page, '[name=format][value=json-ld]');
  });

  test('an export brought in again changes nothing', async () => {
    await click(page, '[data-tab=transfer]');
    await catchFiles(page);
    await click(page, '[data-part=export] [data-action=export]');
    const text = await takeFile(page);
    expect(JSON.parse(text)).toMatchObject({ type: 'AnnotationCollection' });
    const before = await stored<Note>('notes');
    await page.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('input[name=import]')!;
      const files = new DataTransfer();
      files.items.add(new File([content], 'export.jsonld'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
    await page.waitForSelector('[data-plan]');
    expect(await page.$('[data-action=import]')).toBeNull();
    expect(await stored<Note>('notes')).toEqual(before);
    await click(page, '[data-action=other-file]');
  });

  test('a file with new notes is shown first and taken in then', async () => {
    const added = sampleNote('note-000009', { text: 'From a file.' });
    const backup = JSON.stringify({
      format: 'sidelight-backup',
      version: 1,
      createdAt: 1,
      notes: [added],
      sources: [],
      layer: [],
    });
    await dropFiles(page, '.drop-place', { name: 'backup.json', text: backup });
    await page.waitForSelector('[data-action=import]');
    expect((await stored<Note>('notes')).length).toBe(3);
    await click(page, '[data-action=import]');
    await waitFor('the note', async () => ((await stored<Note>('notes')).length === 4 ? true : null));
    await click(page, '[data-tab=notes]');
    await waitForRows(page, ['note-000001', 'note-000002', 'note-000003', 'note-000009']);
  });

  test('a hostile file runs nothing, and says what was left out', async () => {
    const nasty = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const hostile = {
      format: 'sidelight-backup',
      version: 1,
      createdAt: 1,
      notes: [
        sampleNote('note-000666', { text: nasty, page: samplePage({ title: nasty, publisher: nasty }) }),
        { ...sampleNote('note-000667'), page: samplePage({ url: 'javascript:alert(1)' }) },
        JSON.parse('{"__proto__": {"polluted": true}, "id": "note-000668"}'),
      ],
      sources: [],
      layer: [],
    };
    const title = await page.title();
    await click(page, '[data-tab=transfer]');
    if (await page.$('[data-action=other-file]')) await click(page, '[data-action=other-file]');
    await page.waitForSelector('.drop-place');
    await dropFiles(page, '.drop-place', { name: 'hostile.json', text: JSON.stringify(hostile) });
    await page.waitForSelector('[data-action=import]');
    const faults = await page.$eval('.faults', (list) => list.textContent);
    expect(faults).toMatch(/Note 2 was left out: it is on no page of the web/);
    expect(faults).toMatch(/Note 3 was left out/);
    await click(page, '[data-action=import]');
    await waitFor('the note', async () =>
      (await stored<Note>('notes')).some(({ id }) => id === 'note-000666') ? true : null,
    );
    await click(page, '[data-tab=notes]');
    await click(page, '[data-note=note-000666]');
    await page.waitForSelector('[data-detail=note-000666]');
    expect(await page.$('.notebook img, .notebook script')).toBeNull();
    expect(await page.evaluate(() => ({}) as { polluted?: boolean })).toEqual({});
    expect(await page.title()).toBe(title);
    expect(await page.$eval('[data-note=note-000666]', (row) => row.textContent)).toContain('<script>');
    await click(page, '[data-detail=note-000666] [data-action=bin]');
    await page.waitForSelector('[data-note=note-000666]', { hidden: true });
  });

  test('every view is fit for assistive technology', async () => {
    const axe = await loadAxe();
    await page.evaluate(`${axe}; 0`);
    for (const view of ['timeline', 'actors', 'sources', 'transfer', 'sync', 'notes']) {
      await click(page, `[data-tab=${view}]`);
      if (view === 'sources' || view === 'actors') await click(page, '.side-row:last-child button');
      await page.waitForSelector(`.notebook[data-view=${view}]`);
      expect.soft(await page.evaluate(axeExpression('document')), view).toEqual([]);
    }
  });
});
