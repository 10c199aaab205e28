import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from './hash.ts';
import { makeKeys, type SyncKeys, unwrapKeys, wrapKeys } from './keys.ts';
import { openText, sealText } from './seal.ts';

const PASSPHRASE = 'añejo river six lanterns';
const TEXT = '{"format":"sidelight-sync"}\n{"text":"Aduanas vio un aumento del 27 %."}\n';
let keys: SyncKeys;
let file: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  keys = await makeKeys();
  file = await wrapKeys(keys, PASSPHRASE);
});

describe('the key file', () => {
  const name = async (bytes: Uint8Array) => ({ object: 'k-1.age', hash: await hashOf(bytes) });
  const fault = (kind: string) => ({ fault: { kind, object: 'k-1.age' } });

  test('opens with the passphrase, however the letters are composed', async () => {
    expect(await unwrapKeys(file, PASSPHRASE.normalize('NFD'), await name(file))).toEqual(keys);
  });

  test('tells a wrong passphrase from damage (R37)', async () => {
    const damaged = file.slice();
    damaged[damaged.length - 3]! ^= 1;
    const whole = await name(file);
    await expect(unwrapKeys(file, 'another', whole)).rejects.toMatchObject(fault('wrong-passphrase'));
    await expect(unwrapKeys(damaged, PASSPHRASE, whole)).rejects.toMatchObject(fault('damaged-key'));
    await expect(unwrapKeys(file.slice(0, 90), PASSPHRASE, whole)).rejects.toMatchObject(
      fault('damaged-key'),
    );
  });

  test('is refused where it is not encrypted', async () => {
    const plain = new TextEncoder().encode(keys.identity);
    await expect(unwrapKeys(plain, PASSPHRASE, await name(plain))).rejects.toMatchObject(fault('plaintext'));
  });
});

describe('a sealed text', () => {
  const fault = (kind: string) => ({ fault: { kind, object: 's.age' } });

  test('opens with the identity', async () => {
    const { bytes, hash } = await sealText(TEXT, keys.recipient);
    expect(await openText(bytes, keys.identity, { object: 's.age', hash })).toBe(TEXT);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('sidelight');
  });

  test('is refused where it was changed, cut, sealed to others, or never sealed', async () => {
    const { bytes, hash } = await sealText(TEXT, keys.recipient);
    const open = async (one: Uint8Array<ArrayBuffer>, known = hash) =>
      openText(one, keys.identity, { object: 's.age', hash: known });
    const changed = bytes.slice();
    changed[bytes.length - 1]! ^= 1;
    await expect(open(changed)).rejects.toMatchObject(fault('damaged'));
    await expect(open(changed, await hashOf(changed))).rejects.toMatchObject(fault('damaged'));
    const cut = bytes.slice(0, -20);
    await expect(open(cut)).rejects.toMatchObject(fault('damaged'));
    await expect(open(cut, await hashOf(cut))).rejects.toMatchObject(fault('damaged'));
    const foreign = await sealText(TEXT, (await makeKeys()).recipient);
    await expect(open(foreign.bytes, foreign.hash)).rejects.toMatchObject(fault('damaged'));
    const plain = new TextEncoder().encode(TEXT);
    await expect(open(plain, await hashOf(plain))).rejects.toMatchObject(fault('plaintext'));
  });

  test('of some megabytes keeps every letter', async () => {
    const long = 'Año de señales: ñandú €.\n'.repeat(200_000);
    const { bytes, hash } = await sealText(long, keys.recipient);
    expect((await openText(bytes, keys.identity, { object: 's.age', hash })) === long).toBe(true);
  });
});

test('a sealed text does not name to whom it is sealed (R6)', async () => {
  const keys = await makeKeys();
  const [a, b] = await Promise.all(
    ['one', 'two'].map(async (text) =>
      Buffer.from((await sealText(text, keys.recipient)).bytes).toString('latin1'),
    ),
  );
  for (const sealed of [a!, b!]) expect(sealed).not.toContain(keys.recipient.slice(4, 20));
  const stanza = (sealed: string) => sealed.split('\n---')[0]!.split('\n').slice(1);
  expect(stanza(a!).filter((line) => stanza(b!).includes(line))).toEqual([]);
});

describe('the age program', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-age-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('reads what was sealed, without us (R7)', async () => {
    const { bytes } = await sealText(TEXT, keys.recipient);
    await writeFile(join(folder, 'key.txt'), keys.identity);
    await writeFile(join(folder, 's.age'), bytes);
    const { stdout, stderr, error } = spawnSync('age', ['-d', '-i', 'key.txt', 's.age'], { cwd: folder });
    expect(error, 'age is installed').toBe(undefined);
    expect(stderr.toString()).toBe('');
    expect(gunzipSync(stdout).toString()).toBe(TEXT);
  });

  test('opens the key file with the passphrase', async () => {
    await writeFile(join(folder, 'k.age'), file);
    // The program asks for a passphrase on a terminal alone; script(1) gives it one.
    const { stdout } = spawnSync('script', ['-qec', 'age -d -o out.txt k.age; cat out.txt', '/dev/null'], {
      cwd: folder,
      input: `${PASSPHRASE}\n`,
    });
    expect(stdout.toString()).toContain(keys.identity);
  });
});
