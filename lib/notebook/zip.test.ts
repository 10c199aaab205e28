import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeZip } from './zip.ts';

const files = [
  { name: '2026-01-04 Título — uno.md', content: 'La Iniciativa Mérida\n' },
  { name: 'sub/empty.md', content: '' },
];

/** Reads an archive as unpackers do, from its end, and checks every sum. */
function unpack(bytes: Buffer): Record<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = bytes.readUInt32LE(end + 16);
  const read: Record<string, string> = {};
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expect(bytes.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const [sum, size, nameLength] = [
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    expect(bytes.toString('latin1', local, local + 4)).toBe('PK\x03\x04');
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    expect(crc32(content)).toBe(sum);
    read[name] = content.toString('utf8');
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return read;
}

test('an archive holds its files whole', async () => {
  const bytes = Buffer.from(await makeZip(files).arrayBuffer());
  expect(unpack(bytes)).toEqual(Object.fromEntries(files.map(({ name, content }) => [name, content])));
});

test('the same files give the same archive', async () => {
  const [one, two] = await Promise.all([makeZip(files).arrayBuffer(), makeZip(files).arrayBuffer()]);
  expect(new Uint8Array(one)).toEqual(new Uint8Array(two));
});

test('more files than the format can count are refused', () => {
  const many = Array.from({ length: 65_536 }, (_, index) => ({ name: `${index}`, content: '' }));
  expect(() => makeZip(many)).toThrow(RangeError);
});
