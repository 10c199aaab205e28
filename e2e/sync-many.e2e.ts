import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FaultProxy, startFaultProxy } from '../test/servers/fault-proxy.ts';
import { startS3 } from '../test/servers/s3.ts';
import { S3_ACCESS } from '../test/servers/s3-access.ts';
import type { TestServer } from '../test/servers/start-program.ts';
import { axeExpression, loadAxe } from './support/axe.ts';
import { launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import {
  countRows,
  expectSealed,
  joinSync,
  openSync,
  press,
  sealedNote,
  send,
  setUpSync,
  syncAll,
  syncNow,
} from './support/sync.ts';
import { waitFor } from './support/wait-for.ts';

const MANY = 5000;

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
  const rows = JSON.stringify(sealedNote('note-many'));
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
