import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { sampleNote } from '../../lib/notebook/notebook.samples.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { SyncState, VerifyReport } from '../../lib/sync/sync-state.ts';
import type { Asked } from '../../test/servers/fault-proxy.ts';
import type { Harness } from './harness.ts';
import { waitFor } from './wait-for.ts';

/** A word of every note of these stories: it must reach no server. */
export const NEEDLE = 'Quetzalcoatlus';

/** A note that says the word. */
export const sealedNote = (id: string, parts: Partial<Note> = {}): Note =>
  sampleNote(id, { text: `${NEEDLE} ${id}`, updatedAt: Date.now(), ...parts });

/** Whatever reached a server was sealed, or said nothing of what was written. */
export function expectSealed(asked: readonly Asked[]): void {
  expect(asked.length).toBeGreaterThan(0);
  for (const { method, path, headers, body } of asked) {
    const said = `${path} ${JSON.stringify(headers)}`;
    expect.soft(said, `${method} ${path}`).not.toContain(NEEDLE);
    if (method === 'PUT') expect.soft(body.subarray(0, 21).toString(), path).toBe('age-encryption.org/v1');
    else expect.soft(body.toString(), path).not.toMatch(new RegExp(`${NEEDLE}|note-|passphrase`, 'i'));
  }
}

/** Sends a message as an extension page does. Throws where the answer is a failure. */
export async function send<T>(browser: Harness, type: string, data: unknown): Promise<T> {
  const result = await browser.inExtension<{ ok: boolean; value: T; error?: { message: string } }>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type, data })})`,
  );
  if (!result?.ok) throw new Error(`${type}: ${result?.error?.message ?? 'nobody answered'}`);
  return result.value;
}

export const syncNow = (browser: Harness) => send<SyncState>(browser, 'sync/now', null);
export const verify = (browser: Harness) => send<VerifyReport>(browser, 'sync/verify', null);
export const saveNote = (browser: Harness, note: Note) => send<null>(browser, 'notes/save', { note });

/** Syncs these browsers by turns until each has what the others had. */
export async function syncAll(...browsers: readonly Harness[]): Promise<void> {
  for (let turn = 0; turn < 2; turn++) for (const browser of browsers) await syncNow(browser);
}

/** Opens the view on sync. */
export async function openSync(browser: Harness, options = { width: 1000, height: 900 }): Promise<Page> {
  const page = await browser.openOwn('notebook.html#sync', options);
  await page.waitForSelector('.sync section');
  return page;
}

/** Clicks as a reader does: a browser asks for a host only then. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(`${selector}:not(:disabled, [aria-disabled=true])`);
  await page.click(selector);
}

/** Types over what stands in a field. */
export async function fill(page: Page, name: string, text: string): Promise<void> {
  const field = `[name="${name}"]`;
  await page.waitForSelector(field);
  await page.$eval(
    field,
    (element, value) => {
      const input = element as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** The four steps at an empty place; gives the drawn passphrase and the code for another browser. */
export async function setUpSync(
  page: Page,
  kind: 'webdav' | 's3',
  fields: Readonly<Record<string, string>>,
): Promise<{ passphrase: string; code: string }> {
  await press(page, '[data-action=set-up]');
  await press(page, `[data-kind=${kind}]`);
  for (const [name, text] of Object.entries(fields)) await fill(page, name, text);
  await press(page, '[data-action=test-place]');
  await press(page, '[data-action=next]');
  const passphrase = await waitFor('a passphrase', () =>
    page
      .$eval('[name=new-passphrase]', (field) => (field as HTMLInputElement).value || null)
      .catch(() => null),
  );
  await press(page, '[name=kept]');
  await press(page, '[data-action=finish-setup]');
  await page.waitForSelector('[data-step=done]', { timeout: 60_000 });
  const code = await page.$eval('[data-code]', (line) => (line as HTMLElement).dataset.code!);
  await press(page, '[data-action=close-setup]');
  return { passphrase, code };
}

/** Joins with a code, what no code holds, and the passphrase. */
export async function joinSync(
  page: Page,
  { code, secrets, passphrase }: { code: string; secrets: Record<string, string>; passphrase: string },
): Promise<void> {
  await press(page, '[data-action=set-up]');
  await fill(page, 'join-code', code);
  await press(page, '[data-action=use-code]');
  for (const [name, text] of Object.entries(secrets)) await fill(page, name, text);
  await press(page, '[data-action=test-place]');
  await press(page, '[data-action=next]');
  await fill(page, 'passphrase', passphrase);
  await press(page, '[data-action=finish-setup]');
  await page.waitForSelector('[data-step=done]', { timeout: 120_000 });
  await press(page, '[data-action=close-setup]');
}

/** How many rows a store of the database has. */
export function countRows(browser: Harness, store: string): Promise<number> {
  return browser.inExtension(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('${store}').objectStore('${store}').count();
      counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
    };
  })`);
}

/** Everything in a folder of sealed files, opened by the `age` program with the passphrase and nothing of ours. */
export async function openWithAge(folder: string, passphrase: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.age'));
  const work = await mkdtemp(join(tmpdir(), 'sidelight-age-'));
  try {
    for (const name of names) await writeFile(join(work, name), await readFile(join(folder, name)));
    const keys = names.filter((name) => name.startsWith('k-')).sort();
    // The program asks for a passphrase on a terminal alone; script(1) gives it one.
    spawnSync('script', ['-qec', `age -d -o key.txt ${keys.at(-1)}`, '/dev/null'], {
      cwd: work,
      input: `${passphrase}\n`,
    });
    const texts = names
      .filter((name) => !name.startsWith('k-'))
      .map((name) => {
        const { stdout, stderr } = spawnSync('age', ['-d', '-i', 'key.txt', name], {
          cwd: work,
          maxBuffer: 1e9,
        });
        if (stderr.length > 0) throw new Error(`age on ${name}: ${stderr}`);
        return gunzipSync(stdout).toString();
      });
    return texts.join('\n');
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
