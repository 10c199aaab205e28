import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { runRound } from '../../entrypoints/background/sync-round.ts';
import { hashOf } from '../../lib/crypto/hash.ts';
import { makeKeys, type SyncKeys, wrapKeys } from '../../lib/crypto/keys.ts';
import { openText, sealText } from '../../lib/crypto/seal.ts';
import { RemoteError } from '../../lib/remote/errors.ts';
import { openRemote } from '../../lib/remote/open-remote.ts';
import { SyncError } from '../../lib/sync/errors.ts';
import { makeMemory, type SyncMemory } from '../../lib/sync/memory.ts';
import { makeObjectName } from '../../lib/sync/object-names.ts';
import type { Row } from '../../lib/sync/record-shapes.ts';
import type { RemoteSettings } from '../../lib/sync/remote-settings.ts';
import { createMemorySyncStore, type Disk, makeDisk, writeRow } from '../support/memory-sync-store.ts';
import { makeNote } from '../support/notes.ts';
import { startApache } from './apache.ts';
import { type Asked, type Fault, type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { startS3 } from './s3.ts';
import { s3At, webdavAt } from './settings.ts';
import type { TestServer } from './start-program.ts';

const PASSPHRASE = 'capitol-unread-glider-shaky-mural-donor';
const NEEDLE = 'Quetzalcoatlus';
const { signal } = new AbortController();

const PLACES = [
  {
    place: 'Apache',
    start: startApache as () => Promise<TestServer>,
    settingsOf: (url: string): RemoteSettings => webdavAt(`${url}sidelight/`),
  },
  {
    place: 'S3',
    start: startS3,
    settingsOf: s3At,
  },
];

describe.each(PLACES)('rounds over $place', ({ start, settingsOf }) => {
  let server: TestServer;
  let proxy: FaultProxy;
  let keys: SyncKeys;
  let keyFile: SyncMemory['keyFile'];
  const everything: Asked[] = [];
  let browsers: Disk[] = [];
  let clock = Date.UTC(2026, 10, 6);
  let serial = 0;

  const round = async (disk: Disk): Promise<SyncMemory> => {
    const memory = await runRound(
      {
        store: createMemorySyncStore(disk),
        remote: openRemote(settingsOf(proxy.url), { answerMs: 1000, stallMs: 1000 }),
        seal: sealText,
        open: openText,
        hashOf,
        describe: (error) => {
          if (error instanceof SyncError) return error.fault;
          if (!(error instanceof RemoteError)) throw error;
          return { ...error.fault, object: null, detail: error.message };
        },
        now: () => ++clock,
        newReplica: () => String(++serial).padStart(12, 'x'),
      },
      signal,
    );
    return memory!;
  };
  const write = (disk: Disk, id: string, text: string) =>
    writeRow(disk, `note:${id}`, makeNote({ id, text, updatedAt: ++clock }) as unknown as Row);
  const shown = (disk: Disk) => [...disk.rows].map(([key, row]) => `${key} ${row.text}`).sort();

  beforeAll(async () => {
    server = await start();
    proxy = await startFaultProxy(server.url);
    keys = await makeKeys();
    const bytes = await wrapKeys(keys, PASSPHRASE);
    const { fingerprint } = keys;
    const name = makeObjectName({ type: 'key', number: 1, fingerprint, hash: await hashOf(bytes) });
    keyFile = { name, number: 1, bytes };
    await openRemote(settingsOf(proxy.url)).putNew(name, bytes, signal);
    browsers = ['one', 'two', 'three'].map((device) => ({
      ...makeDisk(),
      memory: makeMemory({
        settings: settingsOf(proxy.url),
        keys,
        keyFile,
        replica: String(++serial).padStart(12, 'x'),
        device,
      }),
    }));
  });
  afterEach(() => {
    everything.push(...proxy.asked);
    proxy.forget();
  });
  afterAll(async () => {
    await proxy?.close();
    await server?.close();
  });

  test('what one writes the others read', async () => {
    const [one, two, three] = browsers as [Disk, Disk, Disk];
    write(one, 'note-one', `${NEEDLE} of one`);
    write(two, 'note-two', `${NEEDLE} of two`);
    for (const disk of [one, two, three, one, two]) expect((await round(disk)).fault).toBeNull();
    expect(shown(three)).toEqual(shown(one));
    expect(shown(two)).toEqual([`note:note-one ${NEEDLE} of one`, `note:note-two ${NEEDLE} of two`]);
  });

  test('an idle round asks at most twice; one changed note at most three times and in 4 kB', async () => {
    const [one] = browsers as [Disk];
    await round(one);
    proxy.forget();
    await round(one);
    expect(proxy.asked.length).toBeLessThanOrEqual(2);
    proxy.forget();
    write(one, 'note-one', `${NEEDLE} of one, changed`);
    await round(one);
    expect(proxy.asked.length).toBeLessThanOrEqual(3);
    expect(proxy.asked.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(4000);
  });

  test.each<[string, Fault]>([
    ['resets', { act: 'reset' }],
    ['lost answers', { act: 'lose-answer' }],
    ['half bodies', { act: 'half' }],
    ['a server error', { act: 'answer', status: 500 }],
    ['a lock', { act: 'answer', status: 423 }],
    ['a full disk', { act: 'answer', status: 507 }],
    ['a busy server', { act: 'answer', status: 429, headers: { 'retry-after': '30' } }],
    ['a refusal', { act: 'answer', status: 403 }],
  ])('%s at any request lose nothing', async (what, fault) => {
    const [one, two] = browsers as [Disk, Disk];
    for (let at = 0; at < 4; at++) {
      const id = `note-${what.replace(/\W+/g, '-')}-${at}`;
      write(one, id, `${NEEDLE} ${id}`);
      let count = 0;
      proxy.plan(() => (count++ === at ? fault : null));
      for (const disk of [one, two]) await round(disk);
      expect(count, 'requests until the fault').toBeGreaterThan(at);
      proxy.plan(() => null);
      for (const disk of [one, two, one]) expect((await round(disk)).fault).toBeNull();
      expect(two.rows.get(`note:${id}`)?.text).toBe(`${NEEDLE} ${id}`);
    }
  });

  test('nothing ever left that was not encrypted', () => {
    expect(everything.filter(({ method }) => method === 'PUT').length).toBeGreaterThan(20);
    for (const { method, path, headers, body } of everything) {
      expect(`${path} ${JSON.stringify(headers)} ${body.toString('latin1')}`).not.toContain(NEEDLE);
      if (method === 'PUT') expect(body.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    }
  });

  test('the age program opens everything with the passphrase alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-age-'));
    const remote = openRemote(settingsOf(proxy.url));
    for (const { name } of await remote.list(signal))
      await writeFile(join(folder, name), await remote.get(name, signal));
    // The program asks for a passphrase on a terminal alone; script(1) gives it one.
    const command = `age -d -o identity.txt ${keyFile.name}`;
    spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, input: `${PASSPHRASE}\n` });
    const sealed = (await readdir(folder)).filter((name) => /^[sp]-/.test(name));
    const texts = sealed.map((name) => {
      const { stdout, stderr } = spawnSync('age', ['-d', '-i', 'identity.txt', name], { cwd: folder });
      expect(stderr.toString()).toBe('');
      return gunzipSync(stdout).toString();
    });
    expect(texts.join('\n')).toContain(`${NEEDLE} of one, changed`);
    await rm(folder, { recursive: true, force: true });
  });
});
