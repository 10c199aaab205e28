import { expect, test } from 'vitest';
import type { Remote } from './remote.ts';
import { isSealed, onlySealed } from './sealed-form.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ['age-encryption.org/v1\n-> X25519', true],
  ['age-encryption.org/v1\n', false],
  ['age-encryption.org/v2\n-> X25519', false],
  ['{"notes":[]}', false],
  ['', false],
])('%j is sealed: %s (R1)', async (text, expected) => {
  expect(isSealed(bytesOf(text))).toBe(expected);
  const put: string[] = [];
  const remote: Remote = {
    list: async () => [],
    get: async () => bytesOf(''),
    putNew: async (name) => void put.push(name),
    delete: async () => undefined,
  };
  const { signal } = new AbortController();
  const sent = onlySealed(remote).putNew('s', bytesOf(text), signal);
  if (expected) await sent;
  else await expect(sent).rejects.toThrow(/^plaintext/);
  expect(put).toEqual(expected ? ['s'] : []);
});
