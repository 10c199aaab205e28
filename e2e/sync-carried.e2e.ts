import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleNote } from '../lib/notebook/notebook.samples.ts';
import { launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import { waitForNote } from './support/notes.ts';
import { fill, openSync, press, saveNote } from './support/sync.ts';
import { waitFor } from './support/wait-for.ts';

/** Presses “Save the file” and gives what would have been downloaded, in base64. */
async function saveCarried(page: Page): Promise<string> {
  await page.evaluate(() => {
    const keep = window as unknown as { saved: Promise<string> | null };
    keep.saved = null;
    URL.createObjectURL = (blob) => {
      keep.saved = (blob as Blob).arrayBuffer().then((buffer) => {
        const bytes = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte));
        return btoa(bytes.join(''));
      });
      return '#kept';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(page, '[data-action=save-carried]');
  return waitFor('the file', () =>
    page.evaluate(async () => {
      const fault = document.querySelector('.fault');
      if (fault !== null) throw new Error(fault.parentElement!.textContent);
      return (await (window as unknown as { saved: Promise<string> | null }).saved) ?? null;
    }),
  );
}

/** Chooses this file where the page asks for one. */
async function takeIn(page: Page, file: string): Promise<void> {
  await page.waitForSelector('[name=carried-file]');
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
    const input = document.querySelector<HTMLInputElement>('[name=carried-file]')!;
    const files = new DataTransfer();
    files.items.add(new File([bytes], 'sidelight-sync.zip', { type: 'application/zip' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
}

describe('notes that are carried by hand', () => {
  let chromium: Harness;
  let firefox: Harness;
  beforeAll(async () => {
    [chromium, firefox] = await Promise.all([launchBrowser('chromium'), launchBrowser('firefox')]);
  });
  afterAll(() => Promise.all([chromium?.close(), firefox?.close()]));

  test('go from Chromium to Firefox in a file, and back', async () => {
    await saveNote(chromium, sampleNote('note-from-chromium', { text: 'Carried over.' }));
    const from = await openSync(chromium);
    await press(from, '[data-action=set-up]');
    await press(from, '[data-kind=carried]');
    await press(from, '[data-action=test-place]');
    await press(from, '[data-action=next]');
    const passphrase = await waitFor('a passphrase', () =>
      from
        .$eval('[name=new-passphrase]', (field) => (field as HTMLInputElement).value || null)
        .catch(() => null),
    );
    await press(from, '[name=kept]');
    await press(from, '[data-action=finish-setup]');
    await from.waitForSelector('[data-step=done]', { timeout: 30_000 });
    const file = await saveCarried(from);
    expect(atob(file)).toContain('age-encryption.org/v1');
    expect(atob(file)).not.toContain('Carried over.');

    await saveNote(firefox, sampleNote('note-from-firefox', { text: 'Carried back.' }));
    const to = await openSync(firefox);
    await press(to, '[data-action=set-up]');
    await press(to, '[data-kind=carried]');
    await takeIn(to, file);
    await press(to, '[data-action=next]');
    await fill(to, 'passphrase', passphrase);
    await press(to, '[data-action=finish-setup]');
    await to.waitForSelector('[data-step=done]', { timeout: 30_000 });
    await waitForNote(firefox, 'the note from Chromium', ({ id }) => id === 'note-from-chromium');

    const back = await saveCarried(to);
    await press(from, '[data-action=close-setup]');
    await takeIn(from, back);
    await waitForNote(chromium, 'the note from Firefox', ({ id }) => id === 'note-from-firefox');
  });

  test('a file that is none is refused in words, and nothing changes', async () => {
    const page = await openSync(chromium);
    await takeIn(page, btoa('no archive at all'));
    await page.waitForSelector('.sync-column .fault');
    expect(await page.$eval('.sync-column', (column) => column.parentElement!.textContent)).toContain(
      'nothing was changed',
    );
  });
});
