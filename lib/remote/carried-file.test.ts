import 'fake-indexeddb/auto';
import { crc32, deflateRawSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { bytesOf } from '../../test/support/remote-contract.ts';
import { makeZip } from '../notebook/zip.ts';
import { createCarriedRemote } from './carried.ts';
import { packCarried, unpackCarried } from './carried-file.ts';

const { signal } = new AbortController();
const remote = createCarriedRemote();
const list = async () => (await remote.list(signal)).map(({ name }) => name).sort();
const toBytes = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const unpack = async (file: Blob) => unpackCarried(await toBytes(file), remote, signal);
const empty = async () => {
  for (const name of await list()) await remote.delete(name, signal);
};
beforeEach(empty);

describe('a file that is carried', () => {
  test('brings everything over, once', async () => {
    await remote.putNew('a-1.age', bytesOf('one'), signal);
    await remote.putNew('b-1.age', bytesOf('two'), signal);
    const file = await packCarried(remote, signal);
    await empty();
    expect(await unpack(file)).toEqual({ added: 2, known: 0 });
    expect(Buffer.from(await remote.get('b-1.age', signal)).toString()).toBe('two');
    expect(await unpack(file)).toEqual({ added: 0, known: 2 });
  });

  test('replaces and deletes nothing', async () => {
    const file = makeZip([{ name: 'a-1.age', content: 'another' }]);
    await remote.putNew('a-1.age', bytesOf('one'), signal);
    await remote.putNew('here.age', bytesOf('two'), signal);
    expect(await unpack(file)).toEqual({ added: 0, known: 1 });
    expect(Buffer.from(await remote.get('a-1.age', signal)).toString()).toBe('one');
    expect(await list()).toEqual(['a-1.age', 'here.age']);
  });

  test('may have been unpacked and packed again, compressed, with a folder around', async () => {
    const content = 'x'.repeat(5000);
    const bytes = await toBytes(
      makeZip([
        { name: 'carried/a-1.age', content: new Uint8Array(deflateRawSync(content)) },
        { name: '__MACOSX/carried/._a-1.age', content: 'resource fork' },
        { name: 'carried/notes.txt', content: 'not ours' },
      ]),
    );
    markDeflated(bytes, content);
    expect(await unpackCarried(bytes, remote, signal)).toEqual({ added: 1, known: 0 });
    expect(Buffer.from(await remote.get('a-1.age', signal)).toString()).toBe(content);
  });

  test('that is damaged is refused whole', async () => {
    const file = await toBytes(
      makeZip([
        { name: 'a-1.age', content: 'one' },
        { name: 'b-1.age', content: 'two' },
      ]),
    );
    file[file.indexOf(0x74, 40)] = 0x75;
    await expect(unpackCarried(file, remote, signal)).rejects.toThrow(/b-1\.age.*damaged/);
    expect(await list()).toEqual([]);
  });

  test.each([
    ['is no archive', new Blob(['hello']), /no zip archive/],
    ['holds nothing of ours', makeZip([{ name: 'notes.txt', content: 'x' }]), /nothing in this file/],
    [
      'holds names that lead elsewhere',
      makeZip([{ name: '../..%2f.age', content: 'x' }]),
      /nothing in this file/,
    ],
  ])('that %s is refused', async (_, file, why) => {
    await expect(unpack(file)).rejects.toMatchObject({
      name: 'BadCarriedFileError',
      message: expect.stringMatching(why),
    });
  });
});

/** Says of the first file in the archive's directory that it is deflated. */
function markDeflated(bytes: Uint8Array<ArrayBuffer>, content: string): void {
  const view = new DataView(bytes.buffer);
  const central = view.getUint32(bytes.length - 6, true);
  view.setUint16(central + 10, 8, true);
  view.setUint32(central + 16, crc32(content), true);
  view.setUint32(central + 24, content.length, true);
}
