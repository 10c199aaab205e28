import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { RemoteError } from '../../lib/remote/errors.ts';
import { openRemote } from '../../lib/remote/open-remote.ts';
import type { Remote, RemoteFault } from '../../lib/sync/remote.ts';
import { bytesOf } from '../support/remote-contract.ts';
import { startApache } from './apache.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { ANY_FAULTS, BODY_FAULTS, DAV_LISTINGS, S3_FAULTS } from './faults.cases.ts';
import { startS3 } from './s3.ts';
import { s3At, webdavAt } from './settings.ts';
import type { TestServer } from './start-program.ts';

const { signal } = new AbortController();
/** Long for a server on loopback, short for a test that waits for one that never answers. */
const PATIENCE = { answerMs: 500, stallMs: 500 };
const OBJECT = bytesOf('x'.repeat(2_000));

async function faultOf(work: Promise<unknown>): Promise<RemoteFault> {
  const error = await work.then(
    () => new Error('It went well.'),
    (cause: unknown) => cause,
  );
  if (!(error instanceof RemoteError)) throw error;
  return error.fault;
}

let server: TestServer;
let proxy: FaultProxy;
let remote: Remote;
afterEach(() => proxy.forget());
const end = async () => {
  await proxy?.close();
  await server?.close();
};
const ACTS = [
  ['list', () => remote.list(signal)],
  ['get', () => remote.get('there.age', signal)],
  ['putNew', () => remote.putNew('new.age', OBJECT, signal)],
  ['delete', () => remote.delete('new.age', signal)],
] as const;

/** What is the same with every kind of server. */
function failsInItsOwnWords(): void {
  describe.each(ACTS)('%s', (_, act) => {
    test.each(ANY_FAULTS)('%s', async (_name, fault, expected) => {
      proxy.plan(() => fault);
      expect(await faultOf(act())).toMatchObject(expected);
    });
  });

  test.each(BODY_FAULTS)('%s of a listing and of an object', async (_, fault, expected) => {
    proxy.plan(() => fault);
    expect(await faultOf(remote.list(signal))).toMatchObject(expected);
    expect(await faultOf(remote.get('there.age', signal))).toMatchObject(expected);
  });
}

function asksNoMoreThan(methods: readonly string[]): void {
  test('asks once to list, to read and to delete, and twice to put', async () => {
    await remote.list(signal);
    await remote.get('there.age', signal);
    await remote.putNew('counted.age', OBJECT, signal);
    await remote.delete('counted.age', signal);
    expect(proxy.asked.map(({ method }) => method)).toEqual(methods);
  });
}

describe('a bad day with WebDAV', () => {
  beforeAll(async () => {
    server = await startApache();
    proxy = await startFaultProxy(server.url);
    remote = openRemote(webdavAt(`${proxy.url}sidelight/`), PATIENCE);
    await remote.putNew('there.age', OBJECT, signal);
  });
  afterAll(end);

  failsInItsOwnWords();

  test.each(DAV_LISTINGS)('a listing that is %s', async (_, fault, expected) => {
    proxy.plan(() => fault);
    expect(await faultOf(remote.list(signal))).toMatchObject(expected);
  });

  test('a folder that somebody takes away again and again', async () => {
    proxy.plan(({ method }) => (method === 'PUT' ? { act: 'answer', status: 409 } : null));
    expect(await faultOf(remote.putNew('new.age', OBJECT, signal))).toMatchObject({ kind: 'missing' });
  });

  test('a name that is taken leaves nothing of the upload behind', async () => {
    expect(await faultOf(remote.putNew('there.age', OBJECT, signal))).toMatchObject({
      kind: 'exists',
      status: 412,
    });
    expect(proxy.asked.map(({ method }) => method)).toEqual(['PUT', 'MOVE', 'DELETE']);
  });

  test('a server that does not know its own address is told the path alone', async () => {
    proxy.plan(({ method, headers }) =>
      method !== 'MOVE'
        ? null
        : { act: 'answer', status: String(headers.destination).startsWith('/') ? 201 : 502 },
    );
    await remote.putNew('proxied.age', OBJECT, signal);
    expect(proxy.asked.at(-1)?.headers.destination).toBe('/sidelight/proxied.age');
  });

  test('ETags that a proxy changed are nothing to it', async () => {
    proxy.plan(() => ({ act: 'change', headers: { etag: '"abc-gzip"', 'content-encoding': 'identity' } }));
    await remote.putNew('etag.age', OBJECT, signal);
    expect(await remote.get('etag.age', signal)).toHaveLength(OBJECT.length);
    await remote.delete('etag.age', signal);
  });

  test('credentials never leave for where a redirect leads', async () => {
    const elsewhere = await startFaultProxy(server.url);
    proxy.plan(() => ({ act: 'answer', status: 307, headers: { location: elsewhere.url } }));
    for (const [, act] of ACTS) expect(await faultOf(act())).toMatchObject({ kind: 'moved' });
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });

  asksNoMoreThan(['PROPFIND', 'GET', 'PUT', 'MOVE', 'DELETE']);

  test('an upload that was left behind goes after a day', async () => {
    const stale = 'there.age.0badcafe.part';
    await remote.putNew('stale.age', OBJECT, signal);
    proxy.plan(({ method }) =>
      method !== 'PROPFIND'
        ? null
        : {
            act: 'change',
            headers: { date: 'Fri, 06 Nov 2026 10:00:00 GMT' },
            body: (xml) =>
              xml
                .replaceAll('/stale.age', `/${stale}`)
                .replaceAll(/(?<=getlastmodified[^<>]*>)[^<>]+/g, 'Wed, 04 Nov 2026 10:00:00 GMT'),
          },
    );
    await remote.list(signal);
    const deleted = proxy.asked.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
    expect(deleted).toContain(`/sidelight/${stale}`);
    expect(deleted.filter((path) => !path.endsWith('.part'))).toEqual([]);
  });
});

describe('a bad day with S3', () => {
  beforeAll(async () => {
    server = await startS3();
    proxy = await startFaultProxy(server.url);
    remote = openRemote(s3At(proxy.url), PATIENCE);
    await remote.putNew('there.age', OBJECT, signal);
  });
  afterAll(end);

  failsInItsOwnWords();

  test.each(S3_FAULTS)('%s', async (_, fault, expected) => {
    proxy.plan(() => fault);
    expect(await faultOf(remote.list(signal))).toMatchObject(expected);
  });

  test('a listing that repeats itself comes to an end', async () => {
    const page =
      '<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>a</NextContinuationToken></ListBucketResult>';
    proxy.plan(() => ({ act: 'answer', status: 200, body: page }));
    expect(await faultOf(remote.list(signal))).toMatchObject({ kind: 'unreadable' });
  });

  test('a server that knows no If-None-Match is asked without it, from then on', async () => {
    const plan = () =>
      proxy.plan(({ headers }) =>
        headers['if-none-match'] === undefined ? null : { act: 'answer', status: 501 },
      );
    plan();
    await remote.putNew('old-server-1.age', OBJECT, signal);
    expect(proxy.asked.map(({ method }) => method)).toEqual(['HEAD', 'PUT', 'PUT']);
    proxy.forget();
    plan();
    await remote.putNew('old-server-2.age', OBJECT, signal);
    expect(proxy.asked.map(({ method }) => method)).toEqual(['HEAD', 'PUT']);
  });

  test('two writers at once: the server’s own word counts', async () => {
    const fresh = openRemote(s3At(proxy.url), PATIENCE);
    proxy.plan(({ method }) => ({ act: 'answer', status: method === 'HEAD' ? 404 : 412 }));
    expect(await faultOf(fresh.putNew('there.age', OBJECT, signal))).toMatchObject({ kind: 'exists' });
  });

  asksNoMoreThan(['GET', 'GET', 'HEAD', 'PUT', 'DELETE']);
});
