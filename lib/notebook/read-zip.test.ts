import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZip } from './read-zip.ts';
import { crc32, makeZip } from './zip.ts';

const zip = async (files: Parameters<typeof makeZip>[0]) =>
  new Uint8Array(await makeZip(files).arrayBuffer());

test('reads what makeZip writes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.uint8Array()), { maxLength: 8 }),
      async (pairs) => {
        const files = pairs.map(([name, content]) => ({
          name: `${name}.age`,
          content: new Uint8Array(content),
        }));
        const entries = readZip(await zip(files));
        expect(entries.map(({ name, stored }) => [name, [...stored]])).toEqual(
          files.map(({ name, content }) => [
            new TextDecoder().decode(new TextEncoder().encode(name)),
            [...content],
          ]),
        );
        for (const { stored, sum, size } of entries) {
          expect(crc32(stored)).toBe(sum);
          expect(stored).toHaveLength(size);
        }
      },
    ),
  );
});

test('finds the end of an archive that has a comment', async () => {
  const bytes = await zip([{ name: 'a.age', content: 'one' }]);
  const commented = new Uint8Array([...bytes, ...new TextEncoder().encode('carried by hand')]);
  expect(readZip(commented).map(({ name }) => name)).toEqual(['a.age']);
});

test('gives a deflated file as it lies there', async () => {
  const content = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa';
  const deflated = new Uint8Array(deflateRawSync(content));
  const bytes = await zip([{ name: 'a.age', content: deflated }]);
  const view = new DataView(bytes.buffer);
  const central = bytes.length - 22 - 46 - 'a.age'.length;
  view.setUint16(central + 10, 8, true);
  view.setUint32(central + 24, content.length, true);
  const [entry] = readZip(bytes);
  expect(entry).toMatchObject({ isDeflated: true, size: content.length });
  expect(inflateRawSync(entry!.stored).toString()).toBe(content);
});

describe('refuses', () => {
  test.each([
    ['an empty file', () => new Uint8Array(0), /no zip archive/],
    ['a text', () => new TextEncoder().encode('no archive, however long this text may be'), /no zip archive/],
    ['an archive without its end', (bytes: Uint8Array) => bytes.slice(0, -10), /no zip archive/],
    ['an archive without its beginning', (bytes: Uint8Array) => bytes.slice(20), /damaged|not where/],
    ['an encrypted file', (bytes: Uint8Array) => patch(bytes, -22 - 51 + 8, 1), /encrypted/],
    ['another compression', (bytes: Uint8Array) => patch(bytes, -22 - 51 + 10, 12), /not known/],
  ])('%s', async (_, change, why) => {
    const bytes = await zip([{ name: 'a.age', content: 'one' }]);
    expect(() => readZip(new Uint8Array(change(bytes)))).toThrow(why);
  });

  test('or reads any bytes, and never more than there are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        const bytes = new Uint8Array([...noise, 0x50, 0x4b, 5, 6, ...noise.slice(0, 18)]);
        try {
          for (const { stored } of readZip(bytes)) expect(stored.length).toBeLessThan(bytes.length);
        } catch (error) {
          expect((error as Error).message).toMatch(/archive|compressed|encrypted/);
        }
      }),
    );
  });
});

function patch(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const patched = bytes.slice();
  patched[bytes.length + at] = value;
  return patched;
}
