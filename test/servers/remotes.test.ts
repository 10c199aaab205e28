import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRemote } from '../../lib/remote/open-remote.ts';
import { bytesOf, describeRemote, faultKindOf } from '../support/remote-contract.ts';
import { type Apache, startApache } from './apache.ts';
import { startRclone } from './rclone.ts';
import { startS3 } from './s3.ts';
import { s3At, webdavAt } from './settings.ts';
import { PASSWORD, USER } from './start-program.ts';

const { signal } = new AbortController();

for (const [name, start] of [
  ['Apache', startApache],
  ['rclone', startRclone],
] as const) {
  describeRemote(name, async () => {
    const server = await start();
    // Two folders deep: both have to be made.
    const settings = webdavAt(`${server.url}Meine%20Notizen/sidelight/`);
    return {
      remote: openRemote(settings),
      again: openRemote(settings),
      litter: async (file, content) => {
        const headers = { authorization: `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}` };
        const url = `${settings.url}${encodeURIComponent(file)}`;
        expect((await fetch(url, { method: 'PUT', headers, body: content })).ok).toBe(true);
      },
      close: server.close,
    };
  });
}

describeRemote('S3', async () => {
  const server = await startS3();
  const remote = openRemote(s3At(server.url));
  return {
    remote,
    again: openRemote(s3At(server.url)),
    litter: async (file, content) => {
      // The bucket's other keys: beside the prefix, and below it.
      const outside = openRemote({ ...s3At(server.url), prefix: '' });
      await outside.putNew('outside.age', bytesOf(content), signal).catch(() => undefined);
      const below = openRemote({ ...s3At(server.url), prefix: `sidelight/${file.replace(/[^\w.-]/g, '')}/` });
      await below.putNew('below.age', bytesOf(content), signal);
    },
    close: server.close,
  };
});

describe('Apache', () => {
  let server: Apache;
  beforeAll(async () => {
    server = await startApache();
  });
  afterAll(() => server?.close());

  test('refuses a wrong password', async () => {
    const remote = openRemote({ ...webdavAt(server.url), password: 'wrong' });
    expect(await faultKindOf(remote.list(signal))).toBe('unauthorized');
    expect(await faultKindOf(remote.putNew('a.age', bytesOf('a'), signal))).toBe('unauthorized');
  });

  test('makes the folder anew where somebody took it away', async () => {
    const remote = openRemote(webdavAt(`${server.url}gone/`));
    await remote.putNew('a.age', bytesOf('a'), signal);
    await rm(join(server.folder, 'gone'), { recursive: true });
    expect(await remote.list(signal)).toEqual([]);
    await remote.putNew('b.age', bytesOf('b'), signal);
    expect(await remote.list(signal)).toEqual([{ name: 'b.age', bytes: 1 }]);
  });
});

describe('S3', () => {
  test.each([
    ['another secret', { secretAccessKey: 'wrong' }, 'unauthorized'],
    ['a key that it does not know', { accessKeyId: 'nobody' }, 'unauthorized'],
    ['a bucket that is not there', { bucket: 'elsewhere' }, 'missing'],
  ] as const)('tells %s', async (_, other, kind) => {
    const server = await startS3();
    try {
      expect(await faultKindOf(openRemote({ ...s3At(server.url), ...other }).list(signal))).toBe(kind);
    } finally {
      await server.close();
    }
  });

  test('lists page after page', async () => {
    const server = await startS3();
    try {
      const remote = openRemote(s3At(server.url));
      const names = Array.from({ length: 1_001 }, (_, index) => `n-${index}.age`);
      for (let from = 0; from < names.length; from += 50)
        await Promise.all(
          names.slice(from, from + 50).map((name) => remote.putNew(name, bytesOf('x'), signal)),
        );
      expect((await remote.list(signal)).map(({ name }) => name).sort()).toEqual(names.sort());
    } finally {
      await server.close();
    }
  });
});
