import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleNote } from '../lib/notebook/notebook.samples.ts';
import { packToText } from '../lib/pack/open-pack.ts';
import { putRow } from './support/database.ts';
import { dropFiles } from './support/files.ts';
import { fillDisk, freeDisk } from './support/fill-disk.ts';
import { launchFirefox } from './support/firefox.ts';
import { harbourPack } from './support/harbour-pack.ts';
import type { Harness } from './support/harness.ts';
import { listStoredNotes } from './support/notes.ts';
import { waitFor } from './support/wait-for.ts';

// Only in Firefox: Chromium takes no bound for an extension from its driver.
const KEPT = sampleNote('note-kept', { text: 'As it was.' });

let browser: Harness;
let page: Page;
beforeAll(async () => {
  browser = await launchFirefox({ storageKb: 20_480 });
  const first = await browser.openOwn('notebook.html');
  await first.waitForSelector('.notebook');
  await putRow(browser, 'notes', KEPT);
  await first.close();
  page = await browser.openOwn('notebook.html', { width: 1000, height: 900 });
  await page.waitForSelector('[data-note=note-kept]');
});
afterAll(() => browser?.close());

const says = (text: string) =>
  waitFor(`the words “${text}”`, () =>
    page.evaluate((words) => document.body.innerText.includes(words) || null, text),
  );

test('an import for which there is no room says so and leaves the notes as they were', async () => {
  await page.click('[data-tab=transfer]');
  await page.waitForSelector('.drop-place');
  const notes = Array.from({ length: 3000 }, (_, at) => ({
    ...KEPT,
    id: `full-${at}`,
    // Nothing that a database could pack small.
    text: randomBytes(4800).toString('base64'),
  }));
  const changed = { ...KEPT, text: 'As the file has it.', updatedAt: KEPT.updatedAt + 1 };
  const backup = {
    format: 'sidelight-backup',
    version: 1,
    createdAt: 1,
    notes: [changed, ...notes],
    sources: [],
    layer: [],
  };
  await dropFiles(page, '.drop-place', { name: 'backup.json', text: JSON.stringify(backup) });
  await page.waitForSelector('[data-action=import]');
  await page.click('[data-action=import]');
  await says('There is no room left for the browser’s data.');
  expect(await listStoredNotes(browser)).toEqual([KEPT]);
});

test('what is typed without room is said not to be saved, stays, and is saved once there is room', async () => {
  await page.click('[data-tab=notes]');
  await page.click('[data-note=note-kept]');
  await page.waitForSelector('[name=note-text]');
  await fillDisk(page);
  const type = (text: string) =>
    page.$eval(
      '[name=note-text]',
      (field, value) => {
        (field as HTMLTextAreaElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  const long = randomBytes(45_000).toString('base64');
  await type(long);
  await says('The text stays here');
  expect(await page.$eval('[name=note-text]', (field) => (field as HTMLTextAreaElement).value)).toBe(long);
  expect(await listStoredNotes(browser)).toEqual([KEPT]);
  await freeDisk(page);
  await type('Typed with room.');
  await waitFor('the text in the database', async () =>
    (await listStoredNotes(browser)).some(({ text }) => text === 'Typed with room.') ? true : null,
  );
});

test('an update of a pack for which there is no room leaves the pack as it was', async () => {
  await page.click('[data-tab=packs]');
  await page.waitForSelector('.packs');
  await importPack(packToText(manyPorts('2026.1.0', 100)));
  await page.waitForSelector('[data-step=saved]');
  const before = await storedEntries();
  expect(before).toContain('of 2026.1.0');
  await page.click('[data-action=close-import]');
  // More than all the room there is.
  await importPack(packToText(manyPorts('2026.2.0', 40_000)));
  await says('There is no room left for the browser’s data.');
  expect((await storedEntries()) === before, 'the entries are as they were').toBe(true);
});

/** 300 entries of so many bytes that no database could pack smaller. */
function manyPorts(version: string, bytes: number) {
  const [term] = harbourPack(version).terms;
  const link = (noise: string) => ({ ...term!.sources[0]!, url: `https://www.example.org/${noise}` });
  return harbourPack(version, {
    terms: Array.from({ length: 300 }, (_, at) => ({
      ...term!,
      id: `port-${at}`,
      name: { en: `Port ${at}` },
      definition: { en: `The port of ${version}.` },
      sources: randomBytes(bytes)
        .toString('base64url')
        .match(/.{1,1900}/g)!
        .map(link),
    })),
  });
}

async function importPack(text: string): Promise<void> {
  await dropFiles(page, '.packs .side-detail', { name: 'harbour.pack.json', text });
  await page.waitForSelector('[data-action=save-pack]');
  await page.click('[data-action=save-pack]');
}

/** Every entry of the pack and of the version before it, as one text. */
function storedEntries(): Promise<string> {
  return browser.inExtension(`new Promise((resolve) => {
    indexedDB.open('sidelight').onsuccess = ({ target: { result: db } }) => {
      db.transaction('entries').objectStore('entries').getAll().onsuccess = (event) => {
        db.close();
        resolve(JSON.stringify(event.target.result.filter(({ pack }) => pack.startsWith('test-beat'))));
      };
    };
  })`);
}
