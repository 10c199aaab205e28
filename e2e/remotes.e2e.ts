import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type * as library from '../lib/remote/index.ts';
import type { RemoteFault } from '../lib/sync/remote.ts';
import type { RemoteSettings } from '../lib/sync/remote-settings.ts';
import { startApache } from '../test/servers/apache.ts';
import { type Fault, type FaultProxy, startFaultProxy } from '../test/servers/fault-proxy.ts';
import { startS3 } from '../test/servers/s3.ts';
import { s3At, webdavAt } from '../test/servers/settings.ts';
import type { TestServer } from '../test/servers/start-program.ts';
import { bundleLibrary } from './support/bare-page.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';

declare const remote: typeof library;

const PLACES = [
  {
    place: 'WebDAV',
    start: startApache as () => Promise<TestServer>,
    settingsOf: (url: string): RemoteSettings => webdavAt(`${url}Meine%20Notizen/`),
  },
  {
    place: 'S3',
    start: startS3,
    settingsOf: s3At,
  },
];

let script = '';
beforeAll(async () => {
  script = await bundleLibrary('lib/remote/index.ts', 'remote');
});

/** Our requests as an extension makes them: other rules for headers, redirects and broken answers than Node's. */
describe.each(BROWSER_NAMES)('remotes from an extension page of %s', (name) => {
  let browser: Harness;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name);
    page = await browser.openOwn('manifest.json');
    await page.evaluate(script);
  });
  afterAll(() => browser?.close());

  describe.each(PLACES)('$place', ({ start, settingsOf }) => {
    let server: TestServer;
    let proxy: FaultProxy;
    let settings: RemoteSettings;
    beforeAll(async () => {
      server = await start();
      proxy = await startFaultProxy(server.url);
      settings = settingsOf(proxy.url);
    });
    afterEach(() => proxy.forget());
    afterAll(async () => {
      await proxy?.close();
      await server?.close();
    });

    test('puts, lists, reads and deletes', async () => {
      const story = await page.evaluate(async (where) => {
        const { signal } = new AbortController();
        const place = remote.openRemote(where);
        const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) & 0xff);
        await place.putNew('a-1.age', bytes, signal);
        const taken = await place.putNew('a-1.age', bytes, signal).then(
          () => 'replaced',
          (error) => error.fault.kind,
        );
        const listed = await place.list(signal);
        const read = await place.get('a-1.age', signal);
        const isSame = read.length === bytes.length && read.every((byte, index) => byte === bytes[index]);
        await place.delete('a-1.age', signal);
        return { taken, listed, isSame, left: await place.list(signal) };
      }, settings);
      expect(story).toEqual({
        taken: 'exists',
        listed: [{ name: 'a-1.age', bytes: 300_000 }],
        isSame: true,
        left: [],
      });
    });

    test.each<[string, Fault, Partial<RemoteFault>]>([
      ['half an answer', { act: 'half' }, { kind: 'cut-short' }],
      ['a reset', { act: 'reset' }, { kind: 'unreachable', status: null }],
      ['a redirect', { act: 'answer', status: 302, headers: { location: '/elsewhere' } }, { kind: 'moved' }],
      ['an answer that never comes', { act: 'silent' }, { kind: 'timeout' }],
      [
        'a sign-in',
        { act: 'answer', status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } },
        { kind: 'unauthorized', status: 401 },
      ],
      [
        'a wait',
        { act: 'answer', status: 429, headers: { 'retry-after': '90' } },
        { kind: 'busy', retryAfterMs: 90_000 },
      ],
      ['a full disk', { act: 'answer', status: 507 }, { kind: 'full', status: 507 }],
    ])('%s has its name', async (_, fault, expected) => {
      proxy.plan(() => fault);
      const told = await page.evaluate(async (where) => {
        const place = remote.openRemote(where, { answerMs: 1500, stallMs: 1500 });
        return place.list(new AbortController().signal).then(
          () => null,
          (error): RemoteFault => error.fault,
        );
      }, settings);
      expect(told).toMatchObject(expected);
    });

    test('no cookie and no referrer go along', async () => {
      await page.evaluate(
        (where) =>
          remote
            .openRemote(where)
            .list(new AbortController().signal)
            .then(() => null),
        settings,
      );
      expect(proxy.asked).not.toEqual([]);
      for (const { headers } of proxy.asked) expect(headers).not.toHaveProperty('cookie');
      for (const { headers } of proxy.asked) expect(headers).not.toHaveProperty('referer');
    });
  });

  test('what is carried by hand is kept, packed and taken in again', async () => {
    const story = await page.evaluate(async () => {
      const { signal } = new AbortController();
      const place = remote.openRemote({ kind: 'carried' });
      await place.putNew('a-1.age', new TextEncoder().encode('one'), signal);
      const file = new Uint8Array(await (await remote.packCarried(place, signal)).arrayBuffer());
      await place.delete('a-1.age', signal);
      const taken = await remote.unpackCarried(file, place, signal);
      const text = new TextDecoder().decode(await place.get('a-1.age', signal));
      await place.delete('a-1.age', signal);
      return { taken, text };
    });
    expect(story).toEqual({ taken: { added: 1, known: 0 }, text: 'one' });
  });
});
