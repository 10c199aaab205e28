import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderBelow, parseAddress } from './remote-address.ts';
import { parseRemoteSettings, remoteUrl } from './remote-settings.ts';

describe('parseAddress', () => {
  test.each([
    ['https://cloud.example/dav', 'https://cloud.example/dav/'],
    ['  cloud.example/remote.php/dav/files/ana/ ', 'https://cloud.example/remote.php/dav/files/ana/'],
    ['davs://cloud.example/x', 'https://cloud.example/x/'],
    ['HTTPS://Cloud.Example:8443', 'https://cloud.example:8443/'],
    ['http://localhost:8080/dav', 'http://localhost:8080/dav/'],
    ['http://192.168.1.20/dav', 'http://192.168.1.20/dav/'],
    ['http://nas.local', 'http://nas.local/'],
    ['https://cloud.example/Meine Notizen', 'https://cloud.example/Meine%20Notizen/'],
  ])('%s', (typed, url) => expect(parseAddress(typed)).toEqual({ url, fault: null }));

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['not an address', 'no-address'],
    ['https://', 'no-address'],
    ['ftp://cloud.example/', 'other-protocol'],
    ['file:///home/ana', 'other-protocol'],
    ['http://cloud.example/dav', 'not-encrypted'],
    ['dav://cloud.example/dav', 'not-encrypted'],
    ['http://172.32.0.1/', 'not-encrypted'],
    ['http://10.example.org/', 'not-encrypted'],
    ['https://ana:secret@cloud.example/', 'holds-credentials'],
    ['https://cloud.example/s/abc?dir=1', 'has-query'],
    ['https://cloud.example/#/files', 'has-query'],
  ])('%s: %s', (typed, fault) => expect(parseAddress(typed)).toEqual({ url: null, fault }));

  test('gives an address that it gives again, or says why not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (typed) => {
        const { url } = parseAddress(typed);
        if (url !== null) expect(parseAddress(url).url).toBe(url);
      }),
    );
  });
});

test.each([
  ['sidelight', 'https://cloud.example/sidelight/'],
  ['/notes/side light/', 'https://cloud.example/notes/side%20light/'],
  ['', 'https://cloud.example/'],
  ['../../etc', 'https://cloud.example/etc/'],
])('a folder %j below an address', (folder, url) =>
  expect(folderBelow('https://cloud.example/', folder)).toBe(url),
);

const bucket = {
  kind: 's3',
  endpoint: 'https://s3.example/',
  region: 'eu-west-1',
  bucket: 'desk',
  prefix: 'sidelight/',
  style: 'path',
  accessKeyId: 'KEY',
  secretAccessKey: 'SECRET',
} as const;
const folder = {
  kind: 'webdav',
  url: 'https://cloud.example/dav/',
  user: 'ana',
  password: 'secret',
} as const;

describe('parseRemoteSettings', () => {
  test.each([folder, bucket, { kind: 'carried' }, { ...bucket, prefix: '' }])('takes %j', (settings) =>
    expect(parseRemoteSettings(settings)).toEqual(settings),
  );

  test.each([
    null,
    {},
    { kind: 'ftp' },
    { ...folder, url: 'https://cloud.example/dav' },
    { ...folder, url: 'http://cloud.example/' },
    { ...folder, url: 'https://ana:secret@cloud.example/' },
    { ...bucket, bucket: 'Desk/..' },
    { ...bucket, region: 'eu west' },
    { ...bucket, prefix: 'no-slash' },
    { ...bucket, style: 'both' },
    { ...bucket, secretAccessKey: '' },
  ])('keeps %j out', (raw) => expect(parseRemoteSettings(raw)).toBeNull());
});

test.each([
  [folder, 'https://cloud.example/dav/'],
  [bucket, 'https://s3.example/desk/'],
  [{ ...bucket, style: 'host' } as const, 'https://desk.s3.example/'],
  [{ kind: 'carried' } as const, null],
])('where %j is', (settings, url) => expect(remoteUrl(settings)).toBe(url));
