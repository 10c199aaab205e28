import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleNote } from '../lib/notebook/notebook.samples.ts';
import type { Note } from '../lib/notes/note.ts';
import { type Apache, startApache } from '../test/servers/apache.ts';
import { type Asked, type FaultProxy, startFaultProxy } from '../test/servers/fault-proxy.ts';
import { startS3 } from '../test/servers/s3.ts';
import { S3_ACCESS } from '../test/servers/s3-access.ts';
import { PASSWORD, type TestServer, USER } from '../test/servers/start-program.ts';
import { axeExpression, loadAxe } from './support/axe.ts';
import { launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import { listStoredNotes, waitForNote } from './support/notes.ts';
import {
  countRows,
  fill,
  joinSync,
  openSync,
  openWithAge,
  press,
  saveNote,
  send,
  setUpSync,
  syncAll,
  syncNow,
  verify,
} from './support/sync.ts';
import { waitFor } from './support/wait-for.ts';

const NEEDLE = 'Quetzalcoatlus';
const MANY = 5000;
const note = (id: string, parts: Partial<Note> = {}): Note =>
  sampleNote(id, { text: `${NEEDLE} ${id}`, updatedAt: Date.now(), ...parts });
const textOf = async (browser: Harness, id: string) =>
  (await listStoredNotes(browser)).find((stored) => stored.id === id)?.text;

/** Whatever reached a server was sealed, or said nothing of what was written. */
function expectSealed(asked: readonly Asked[]): void {
  expect(asked.length).toBeGreaterThan(0);
  for (const { method, path, headers, body } of asked) {
    const said = `${path} ${JSON.stringify(headers)}`;
    expect.soft(said, `${method} ${path}`).not.toContain(NEEDLE);
    if (method === 'PUT') expect.soft(body.subarray(0, 21).toString(), path).toBe('age-encryption.org/v1');
    else expect.soft(body.toString(), path).not.toMatch(new RegExp(`${NEEDLE}|note-|passphrase`, 'i'));
  }
}

describe('notes in Chromium and Firefox, over WebDAV', () => {
  let chromium: Harness;
  let firefox: Harness;
  let server: Apache;
  let proxy: FaultProxy;
  let passphrase = '';
  const everything: Asked[] = [];
  const keepAsked = () => {
    everything.push(...proxy.asked);
    proxy.forget();
  };

  beforeAll(async () => {
    server = await startApache();
    proxy = await startFaultProxy(server.url);
    [chromium, firefox] = await Promise.all([launchBrowser('chromium'), launchBrowser('firefox')]);
  });
  afterAll(async () => {
    await Promise.all([chromium?.close(), firefox?.close()]);
    await proxy?.close();
    await server?.close();
  });

  test('a note written in one appears in the other, and the other way round', async () => {
    await saveNote(chromium, note('note-from-chromium'));
    await saveNote(firefox, note('note-from-firefox'));
    const first = await openSync(chromium);
    const set = await setUpSync(first, 'webdav', { address: proxy.url, user: USER, password: PASSWORD });
    passphrase = set.passphrase;
    expect(set.code).not.toContain(encodeURIComponent(PASSWORD));
    const second = await openSync(firefox);
    await joinSync(second, { ...set, secrets: { password: PASSWORD } });
    await waitForNote(firefox, 'the note from Chromium', ({ id }) => id === 'note-from-chromium');
    await syncNow(chromium);
    await waitForNote(chromium, 'the note from Firefox', ({ id }) => id === 'note-from-firefox');
    await first.close();
    await second.close();
    keepAsked();
  });

  test('a wrong passphrase is said to be wrong, and a damaged answer is not', async () => {
    const settings = { kind: 'webdav', url: `${proxy.url}Sidelight/`, user: USER, password: PASSWORD };
    const other = await launchBrowser('chromium');
    const join = { settings, passphrase: 'not the passphrase', device: 'x' };
    await expect(send(other, 'sync/join', join)).rejects.toThrow('wrong-passphrase');
    proxy.plan(({ path, method }) => (method === 'GET' && path.includes('/k-') ? { act: 'half' } : null));
    await expect(send(other, 'sync/join', join)).rejects.toThrow('cut-short');
    await other.close();
    keepAsked();
  });

  test('edits made apart and offline both survive', async () => {
    proxy.plan(() => ({ act: 'reset' }));
    const [before] = (await listStoredNotes(chromium)).filter(({ id }) => id === 'note-from-chromium');
    await saveNote(chromium, {
      ...before!,
      text: `${before!.text} as written in Chromium`,
      updatedAt: Date.now(),
    });
    await saveNote(firefox, { ...before!, tags: ['from Firefox'], updatedAt: Date.now() + 1 });
    expect((await syncNow(chromium)).fault).toMatchObject({ kind: 'unreachable' });
    expect((await syncNow(firefox)).waiting).toBeGreaterThan(0);
    proxy.plan(() => null);
    await syncAll(chromium, firefox);
    for (const browser of [chromium, firefox]) {
      const [after] = (await listStoredNotes(browser)).filter(({ id }) => id === 'note-from-chromium');
      expect(after).toMatchObject({ text: `${before!.text} as written in Chromium`, tags: ['from Firefox'] });
    }
    keepAsked();
  });

  test('an open notebook shows what came in', async () => {
    const page = await firefox.openOwn('notebook.html', { width: 1000, height: 900 });
    await page.waitForSelector('[data-note=note-from-chromium]');
    const [before] = (await listStoredNotes(chromium)).filter(({ id }) => id === 'note-from-chromium');
    // As old as before: the notebook cannot tell by the time alone.
    await saveNote(chromium, { ...before!, colour: 'pink' });
    await saveNote(chromium, note('note-that-comes-in'));
    await syncAll(chromium, firefox);
    await page.waitForSelector('[data-note=note-that-comes-in]');
    await waitFor('the colour', () =>
      page.$('.marker-pink[data-note=note-from-chromium], .marker-pink [data-note=note-from-chromium]'),
    );
    await page.close();
    keepAsked();
  });

  test('two texts of one note both survive until the reader joins them', async () => {
    const [before] = (await listStoredNotes(chromium)).filter(({ id }) => id === 'note-from-firefox');
    await saveNote(chromium, { ...before!, text: 'Aduanas: 27 %', updatedAt: Date.now() });
    await saveNote(firefox, { ...before!, text: 'Customs says 31 %', updatedAt: Date.now() });
    await syncAll(chromium, firefox);
    expect(await textOf(chromium, 'note-from-firefox')).toBe(await textOf(firefox, 'note-from-firefox'));
    const page = await openSync(chromium);
    await page.waitForSelector('[data-conflict]');
    const shown = await page.$eval('[data-conflict]', (conflict) => conflict.textContent);
    expect(shown).toContain('Aduanas: 27 %');
    expect(shown).toContain('Customs says 31 %');
    await press(page, '[data-action=join-text]');
    await waitFor('the conflict to go', () =>
      page.$('[data-conflict]').then((found) => (found ? null : true)),
    );
    await page.close();
    await syncAll(chromium, firefox);
    for (const browser of [chromium, firefox]) {
      expect(await textOf(browser, 'note-from-firefox')).toContain('27 %');
      expect(await textOf(browser, 'note-from-firefox')).toContain('31 %');
    }
    keepAsked();
  });

  test('a note that one puts into the bin and the other goes on writing is not lost', async () => {
    await saveNote(chromium, note('note-contested'));
    await syncAll(chromium, firefox);
    await send(chromium, 'notes/bin', { id: 'note-contested', isDeleted: true });
    const [stored] = (await listStoredNotes(firefox)).filter(({ id }) => id === 'note-contested');
    await saveNote(firefox, { ...stored!, text: 'written on', updatedAt: Date.now() + 5000 });
    await syncAll(chromium, firefox);
    for (const browser of [chromium, firefox])
      expect(await textOf(browser, 'note-contested')).toBe('written on');
    keepAsked();
  });

  test('a background that is ended in the middle of a round loses nothing', async () => {
    await saveNote(chromium, note('note-of-the-kill'));
    proxy.plan(({ method }) => (method === 'MOVE' ? { act: 'silent' } : null));
    void send(chromium, 'sync/now', null).catch(() => undefined);
    await waitFor('the upload', async () => proxy.asked.find(({ method }) => method === 'MOVE') ?? null);
    await chromium.killBackground();
    keepAsked();
    await syncAll(chromium, firefox);
    expect(await textOf(firefox, 'note-of-the-kill')).toContain(NEEDLE);
    keepAsked();
  });

  test('reads everything back and finds it encrypted; a damaged file is named', async () => {
    const report = await verify(firefox);
    expect(report.objects.length).toBeGreaterThan(1);
    expect(report.objects.filter(({ fault }) => fault !== null)).toEqual([]);
    const victim = report.objects.find(({ records }) => records !== null)!.name;
    proxy.plan(({ method, path }) =>
      method === 'GET' && path.endsWith(victim) ? { act: 'change', body: (text) => `${text}x` } : null,
    );
    const damaged = await verify(firefox);
    expect(damaged.objects.filter(({ fault }) => fault !== null).map(({ name }) => name)).toEqual([victim]);
    keepAsked();
  });

  test('a password that was taken back is said in the notebook and beside the page', async () => {
    proxy.plan(() => ({ act: 'answer', status: 401 }));
    expect((await syncNow(firefox)).fault).toMatchObject({ kind: 'unauthorized', status: 401 });
    const page = await openSync(firefox);
    await page.waitForSelector('[data-fault=unauthorized] [data-action=remedy-access]');
    const panel = await firefox.openOwn('sidepanel.html', { width: 320, height: 700 });
    await panel.waitForSelector('.sync-line a');
    expect(await panel.$eval('.sync-line', (line) => line.textContent)).toContain('does not accept');
    proxy.plan(() => null);
    await press(page, '[data-action=sync-now]');
    await waitFor('the fault to go', () => page.$('[data-fault]').then((found) => (found ? null : true)));
    await waitFor('the line to go', () => panel.$('.sync-line a').then((found) => (found ? null : true)));
    await panel.close();
    await page.close();
    keepAsked();
  });

  test('new keys lock out who does not know the new passphrase', async () => {
    const page = await openSync(chromium);
    await press(page, '[data-more=rotate] > summary');
    const next = await waitFor('another passphrase', () =>
      page
        .$eval(
          '[data-more=rotate] [name=new-passphrase]',
          (field) => (field as HTMLInputElement).value || null,
        )
        .catch(() => null),
    );
    await press(page, '[data-more=rotate] [name=kept]');
    await press(page, '[data-action=rotate]');
    await page.waitForSelector('[data-more=rotate] .sync-outcome .hint', { timeout: 30_000 });
    await saveNote(chromium, note('note-under-new-keys'));
    await syncNow(chromium);
    expect((await syncNow(firefox)).fault).toMatchObject({ kind: 'keys-changed' });
    expect(await textOf(firefox, 'note-under-new-keys')).toBeUndefined();
    const other = await openSync(firefox);
    await fill(other, 'unlock', passphrase);
    await press(other, '[data-action=unlock]');
    await other.waitForSelector('[data-failure=wrong-passphrase]');
    await fill(other, 'unlock', next);
    await press(other, '[data-action=unlock]');
    await waitForNote(firefox, 'the note under the new keys', ({ id }) => id === 'note-under-new-keys');
    passphrase = next;
    await page.close();
    await other.close();
    await syncAll(chromium, firefox);
    keepAsked();
  });

  test('nothing ever left that was not encrypted', () => expectSealed(everything));

  test('the age program opens what lies at the server, with the passphrase alone', async () => {
    const text = await openWithAge(join(server.folder, 'Sidelight'), passphrase);
    expect(text).toContain(NEEDLE);
    expect(text).toContain('Aduanas: 27 %');
  });

  test('leaving keeps the notes, and wipes the server only where it is asked to', async () => {
    const left = await send<{ status: string }>(firefox, 'sync/leave', { wipeRemote: false });
    expect(left.status).toBe('off');
    expect(await countRows(firefox, 'notes')).toBeGreaterThan(2);
    await send(chromium, 'sync/leave', { wipeRemote: true });
    expect(await countRows(chromium, 'notes')).toBeGreaterThan(2);
    await expect(openWithAge(join(server.folder, 'Sidelight'), passphrase)).resolves.toBe('');
  });
});

describe('notes in Chromium and Firefox, over S3', () => {
  let chromium: Harness;
  let firefox: Harness;
  let server: TestServer;
  let proxy: FaultProxy;
  beforeAll(async () => {
    server = await startS3();
    proxy = await startFaultProxy(server.url);
    [chromium, firefox] = await Promise.all([launchBrowser('chromium'), launchBrowser('firefox')]);
  });
  afterAll(async () => {
    await Promise.all([chromium?.close(), firefox?.close()]);
    await proxy?.close();
    await server?.close();
  });

  test(`${MANY} notes come over on the first join, and nothing of them in the clear`, async () => {
    const page = await openSync(firefox);
    await putMany(firefox);
    const fields = {
      endpoint: proxy.url,
      bucket: S3_ACCESS.bucket,
      region: S3_ACCESS.region,
      accessKeyId: S3_ACCESS.accessKeyId,
      secretAccessKey: S3_ACCESS.secretAccessKey,
    };
    const set = await setUpSync(page, 's3', fields);
    expect(await syncNow(firefox)).toMatchObject({ waiting: 0, fault: null });
    const second = await openSync(chromium);
    await joinSync(second, { ...set, secrets: { secretAccessKey: S3_ACCESS.secretAccessKey } });
    await waitFor(
      'the notes',
      async () => ((await countRows(chromium, 'notes')) === MANY ? true : null),
      120_000,
    );
    const state = await send<{ remote: { objects: number } }>(chromium, 'sync/state', null);
    expect(state.remote.objects).toBeLessThan(50);
    expectSealed(proxy.asked);
  }, 180_000);

  test('an idle round asks at most twice', async () => {
    await syncAll(chromium, firefox);
    proxy.forget();
    await syncNow(chromium);
    expect(proxy.asked.length).toBeLessThanOrEqual(2);
  });

  test('every screen is fit for assistive technology', async () => {
    const axe = await loadAxe();
    const page = await openSync(chromium);
    await page.evaluate(`${axe}; 0`);
    expect.soft(await page.evaluate(axeExpression('document')), 'the state').toEqual([]);
    for (const more of ['add', 'move', 'change', 'rotate', 'leave']) {
      await press(page, `[data-more=${more}] > summary`);
      expect.soft(await page.evaluate(axeExpression('document')), more).toEqual([]);
    }
    await press(page, '[data-action=verify]');
    await page.waitForSelector('[data-report]');
    expect.soft(await page.evaluate(axeExpression('document')), 'the report').toEqual([]);
  });

  test('so is every step of setting it up', async () => {
    await send(chromium, 'sync/leave', { wipeRemote: false });
    const axe = await loadAxe();
    const page = await openSync(chromium);
    await page.evaluate(`${axe}; 0`);
    const check = async (page: Page, what: string) =>
      expect.soft(await page.evaluate(axeExpression('document')), what).toEqual([]);
    await check(page, 'the beginning');
    await press(page, '[data-action=set-up]');
    await check(page, 'where');
    await press(page, '[data-kind=webdav]');
    await press(page, '[data-action=test-place]');
    await check(page, 'faults of the fields');
    await press(page, '[data-action=back]');
    await press(page, '[data-kind=carried]');
    await press(page, '[data-action=test-place]');
    await press(page, '[data-action=next]');
    await page.waitForSelector('[name=new-passphrase]');
    await check(page, 'a passphrase');
  });
});

/** Notes behind the extension's back, before sync is set up. */
async function putMany(browser: Harness): Promise<void> {
  const rows = JSON.stringify(note('note-many'));
  await browser.inExtension(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('notes', 'readwrite');
      const row = ${rows};
      for (let index = 0; index < ${MANY}; index++)
        writing.objectStore('notes').put({ ...row, id: 'note-many-' + index, text: row.text + ' ' + index });
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => { opening.result.close(); resolve(true); };
    };
  })`);
}
