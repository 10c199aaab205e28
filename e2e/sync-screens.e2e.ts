import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Apache, startApache } from '../test/servers/apache.ts';
import { type Asked, type FaultProxy, startFaultProxy } from '../test/servers/fault-proxy.ts';
import { PASSWORD, USER } from '../test/servers/start-program.ts';
import { launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import { listStoredNotes, waitForNote } from './support/notes.ts';
import {
  countRows,
  expectSealed,
  fill,
  joinSync,
  NEEDLE,
  openSync,
  openWithAge,
  press,
  saveNote,
  sealedNote,
  send,
  setUpSync,
  syncAll,
  syncNow,
  verify,
} from './support/sync.ts';
import { waitFor } from './support/wait-for.ts';

const textOf = async (browser: Harness, id: string) =>
  (await listStoredNotes(browser)).find((stored) => stored.id === id)?.text;

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
    await saveNote(chromium, sealedNote('note-from-chromium'));
    await saveNote(firefox, sealedNote('note-from-firefox'));
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
    await saveNote(chromium, sealedNote('note-that-comes-in'));
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
    await saveNote(chromium, sealedNote('note-contested'));
    await syncAll(chromium, firefox);
    await send(chromium, 'notes/bin', { id: 'note-contested', isDeleted: true });
    const [stored] = (await listStoredNotes(firefox)).filter(({ id }) => id === 'note-contested');
    await saveNote(firefox, { ...stored!, text: 'written on', updatedAt: Date.now() + 5000 });
    await syncAll(chromium, firefox);
    for (const browser of [chromium, firefox])
      expect(await textOf(browser, 'note-contested')).toBe('written on');
    keepAsked();
  });

  test('sentences written in both without knowing of each other stand in both', async () => {
    const text = 'Ask for the table. The press office answers on Mondays.';
    await saveNote(chromium, sealedNote('note-of-two', { text }));
    await syncAll(chromium, firefox);
    const [before] = (await listStoredNotes(firefox)).filter(({ id }) => id === 'note-of-two');
    const write = (browser: Harness, words: string) =>
      saveNote(browser, { ...before!, text: words, updatedAt: Date.now() });
    await write(chromium, text.replace('Ask', 'Asked'));
    await write(firefox, text.replace('Mondays', 'Tuesdays'));
    await syncAll(chromium, firefox);
    for (const browser of [chromium, firefox])
      expect(await textOf(browser, 'note-of-two')).toBe(
        'Asked for the table. The press office answers on Tuesdays.',
      );
    keepAsked();
  });

  test('many deletions are asked about where they are made and where they arrive', async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `note-mass-${10 + at}`);
    const countBinned = async (browser: Harness) =>
      (await listStoredNotes(browser)).filter(({ id, deletedAt }) => ids.includes(id) && deletedAt !== null)
        .length;
    for (const id of ids) await saveNote(chromium, sealedNote(id));
    await syncAll(chromium, firefox);
    for (const id of ids) await send(chromium, 'notes/bin', { id, isDeleted: true });
    expect((await syncNow(chromium)).massDelete).toMatchObject({ direction: 'outgoing', records: 12 });
    const page = await openSync(chromium);
    await press(page, '[data-mass-delete=outgoing] [data-action=mass-allow]');
    await waitFor('the answer', () => page.$('[data-mass-delete]').then((found) => (found ? null : true)));
    await page.close();
    await syncNow(chromium);
    expect((await syncNow(firefox)).massDelete).toMatchObject({ direction: 'incoming', records: 12 });
    expect(await countBinned(firefox)).toBe(0);
    const other = await openSync(firefox);
    await press(other, '[data-mass-delete=incoming] [data-action=mass-keep]');
    await waitFor('the answer', () => other.$('[data-mass-delete]').then((found) => (found ? null : true)));
    await other.close();
    await syncAll(firefox, chromium);
    for (const browser of [chromium, firefox]) expect(await countBinned(browser)).toBe(0);
    keepAsked();
  });

  test('a file that is gone from the server is named, and sent again by who wrote it', async () => {
    const { browsers } = await syncNow(chromium);
    const { replica } = browsers.find(({ isThisOne }) => isThisOne)!;
    const folder = join(server.folder, 'Sidelight');
    const written = (await readdir(folder)).filter((name) => name.includes(`-${replica}-`));
    await rm(join(folder, written[0]!));
    for (const browser of [firefox, chromium])
      expect((await syncNow(browser)).fault?.kind).toMatch(/^(missing-object|rolled-back)$/);
    const page = await openSync(chromium);
    await press(page, '[data-action=remedy-repair]');
    await waitFor('the fault to go', () => page.$('[data-fault]').then((found) => (found ? null : true)));
    await page.close();
    await syncNow(chromium);
    expect((await syncNow(firefox)).fault).toBe(null);
    expect(await countRows(firefox, 'notes')).toBe(await countRows(chromium, 'notes'));
    keepAsked();
  });

  test('a background that is ended in the middle of a round loses nothing', async () => {
    await saveNote(chromium, sealedNote('note-of-the-kill'));
    proxy.plan(({ method }) => (method === 'MOVE' ? { act: 'silent' } : null));
    void send(chromium, 'sync/now', null).catch(() => undefined);
    await waitFor('the upload', async () => proxy.asked.find(({ method }) => method === 'MOVE') ?? null);
    await chromium.killBackground();
    keepAsked();
    await syncAll(chromium, firefox);
    expect(await textOf(firefox, 'note-of-the-kill')).toContain(NEEDLE);
    await saveNote(chromium, sealedNote('note-of-the-other-kill'));
    await firefox.killBackground();
    await syncAll(chromium, firefox);
    expect(await textOf(firefox, 'note-of-the-other-kill')).toContain(NEEDLE);
    keepAsked();
  });

  test('reads everything back and finds it encrypted; a damaged file is named', async () => {
    const report = await verify(firefox);
    expect(report.objects.length).toBeGreaterThan(1);
    expect(report.objects.filter(({ fault }) => fault !== null)).toEqual([]);
    expect(report.faults).toEqual([]);
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
    await saveNote(chromium, sealedNote('note-under-new-keys'));
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
