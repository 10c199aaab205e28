import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPackText } from './fetch-pack.ts';

const answers: Record<string, RequestListener> = {
  '/good': (_, response) => response.end('{"pack":"ñ"}'),
  '/gone': (_, response) => response.writeHead(404).end('no'),
  '/elsewhere': (_, response) => response.writeHead(302, { location: '/good' }).end(),
  '/said-big': (_, response) => response.writeHead(200, { 'content-length': '2000' }).end('x'.repeat(2000)),
  '/packed-big': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000))),
  '/endless': (_, response) => {
    const go = () => {
      while (!response.destroyed && response.write('x'.repeat(500)));
      if (!response.destroyed) response.once('drain', go);
    };
    go();
  },
  '/no-text': (_, response) => response.end(Buffer.from([0xff, 0xfe, 0x00])),
  '/cut-off': (_, response) => {
    response.writeHead(200, { 'content-length': '900' });
    response.write('x', () => response.destroy());
  },
};

const { signal } = new AbortController();
let server: Server;
let asked: string[] = [];
const at = (path: string) => new URL(path, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    answers[request.url!]!(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('fetchPackText', () => {
  test('gives the text and says how far it is', async () => {
    const heard: number[] = [];
    const text = await fetchPackText(at('/good'), {
      maxBytes: 1000,
      signal,
      onProgress: (bytes) => heard.push(bytes),
    });
    expect(text).toBe('{"pack":"ñ"}');
    expect(heard.at(-1)).toBe(13);
  });

  test.each([
    ['/gone', 'status'],
    ['/said-big', 'too-big'],
    ['/packed-big', 'too-big'],
    ['/endless', 'too-big'],
    ['/no-text', 'no-text'],
    ['/cut-off', 'unreachable'],
  ])('refuses %s: %s', async (path, reason) => {
    await expect(fetchPackText(at(path), { maxBytes: 1000, signal })).rejects.toMatchObject({
      name: 'PackFetchError',
      reason,
    });
  });

  test('goes nowhere else', async () => {
    asked = [];
    await expect(fetchPackText(at('/elsewhere'), { maxBytes: 1000, signal })).rejects.toMatchObject({
      name: 'PackFetchError',
      reason: 'elsewhere',
    });
    expect(asked).toEqual(['/elsewhere']);
  });

  test('can be called off', async () => {
    const calling = new AbortController();
    const onProgress = () => calling.abort();
    const fetching = fetchPackText(at('/endless'), { maxBytes: 1e9, onProgress, signal: calling.signal });
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' });
  });
});
