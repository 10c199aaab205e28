import { describe, expect, test } from 'vitest';
import { parseJoinCode, toJoinHint, writeJoinCode } from '../../sync/join-code.ts';
import { EMPTY_FORM, fillFromHint, type PlaceForm, readForm } from './setup-form.ts';

const WEBDAV: PlaceForm = { ...EMPTY_FORM, address: 'cloud.example/dav', user: ' ana ', password: ' s e ' };
const S3: PlaceForm = {
  ...EMPTY_FORM,
  kind: 's3',
  endpoint: 's3.example',
  bucket: 'desk',
  folder: 'notes/sidelight',
  accessKeyId: 'KEY',
  secretAccessKey: 'SECRET',
};

test('a folder on a WebDAV server; a password keeps its spaces', () => {
  expect(readForm(WEBDAV).settings).toEqual({
    kind: 'webdav',
    url: 'https://cloud.example/dav/Sidelight/',
    user: 'ana',
    password: ' s e ',
  });
});

test('a bucket', () => {
  expect(readForm(S3).settings).toEqual({
    kind: 's3',
    endpoint: 'https://s3.example/',
    region: 'us-east-1',
    bucket: 'desk',
    prefix: 'notes/sidelight/',
    style: 'path',
    accessKeyId: 'KEY',
    secretAccessKey: 'SECRET',
  });
  expect(readForm({ ...S3, folder: '' }).settings).toMatchObject({ prefix: '' });
});

test('a file', () =>
  expect(readForm({ ...EMPTY_FORM, kind: 'carried' }).settings).toEqual({ kind: 'carried' }));

describe('what is to be mended', () => {
  test.each<[Partial<PlaceForm>, object]>([
    [{ address: '' }, { address: 'empty' }],
    [{ address: 'http://cloud.example' }, { address: 'not-encrypted' }],
    [{ user: 'x'.repeat(300) }, { user: 'bad-value' }],
  ])('WebDAV %j', (change, faults) => expect(readForm({ ...WEBDAV, ...change }).faults).toEqual(faults));

  test.each<[Partial<PlaceForm>, object]>([
    [
      { endpoint: '', bucket: 'D' },
      { endpoint: 'empty', bucket: 'bad-bucket' },
    ],
    [{ region: 'eu west' }, { region: 'bad-region' }],
    [{ folder: '../x y' }, { folder: 'bad-folder' }],
    [
      { accessKeyId: ' ', secretAccessKey: '' },
      { accessKeyId: 'empty', secretAccessKey: 'empty' },
    ],
  ])('S3 %j', (change, faults) => expect(readForm({ ...S3, ...change }).faults).toEqual(faults));
});

test.each([WEBDAV, S3])('a code fills in everything but the secret', (form) => {
  const { settings } = readForm(form);
  const filled = fillFromHint(EMPTY_FORM, parseJoinCode(writeJoinCode(toJoinHint(settings!)))!);
  const { password, secretAccessKey } = form;
  expect(filled).toMatchObject({ password: '', secretAccessKey: '' });
  expect(readForm({ ...filled, password, secretAccessKey }).settings).toEqual(settings);
});
