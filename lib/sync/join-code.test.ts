import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJoinCode, toJoinHint, writeJoinCode } from './join-code.ts';
import type { RemoteSettings } from './remote-settings.ts';

const SETTINGS: readonly RemoteSettings[] = [
  {
    kind: 'webdav',
    url: 'https://cloud.example/Meine%20Notizen/',
    user: 'ana@example & co',
    password: 'PASSWORD',
  },
  {
    kind: 's3',
    endpoint: 'https://s3.example/',
    region: 'eu-west-1',
    bucket: 'desk',
    prefix: 'sidelight/',
    style: 'host',
    accessKeyId: 'KEY/+=',
    secretAccessKey: 'PASSWORD',
  },
  { kind: 'carried' },
];

describe.each(SETTINGS)('a code for $kind', (settings) => {
  const hint = toJoinHint(settings);
  const code = writeJoinCode(hint);

  test('tells another browser all but the secrets', () => {
    expect(parseJoinCode(code)).toEqual(hint);
    expect({ ...settings, ...parseJoinCode(code) }).toEqual(settings);
  });

  test('holds no secret', () => expect(code).not.toContain('PASSWORD'));

  test('may stand in a sentence', () => expect(parseJoinCode(` My code: ${code}\n`)).toEqual(hint));
});

test.each([
  '',
  'https://cloud.example/',
  'sidelight-join:2?kind=webdav&url=https://cloud.example/',
  'sidelight-join:1?kind=ftp',
  'sidelight-join:1?kind=webdav&url=http://cloud.example/',
  'sidelight-join:1?kind=webdav&url=https://ana:secret@cloud.example/',
  'sidelight-join:1?kind=webdav&url=javascript:alert(1)',
  'sidelight-join:1?kind=s3&bucket=desk',
])('%j is no code', (typed) => expect(parseJoinCode(typed)).toBeNull());

test('a secret that somebody put into a code is not read', () => {
  const code = 'sidelight-join:1?kind=webdav&url=https://cloud.example/&user=ana&password=x&passphrase=y';
  expect(parseJoinCode(code)).toEqual({ kind: 'webdav', url: 'https://cloud.example/', user: 'ana' });
});

test('any text is a hint or none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const hint = parseJoinCode(`sidelight-join:1?${text}`);
      if (hint !== null) expect(parseJoinCode(writeJoinCode(hint))).toEqual(hint);
    }),
  );
});
