import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RemoteError } from '../../lib/remote/errors.ts';
import type { Remote, RemoteFaultKind } from '../../lib/sync/remote.ts';

/** A fresh, empty place, the same place opened by another browser, and the way to end it. */
export interface Place {
  readonly remote: Remote;
  readonly again: Remote;
  /** Puts something there that is not ours. */
  readonly litter: (name: string, content: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const { signal } = new AbortController();
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The kind of fault that this ends with; fails where it ends well. */
export async function faultKindOf(work: Promise<unknown>): Promise<RemoteFaultKind> {
  const error: unknown = await work.then(
    () => new Error('It went well.'),
    (cause: unknown) => cause,
  );
  if ((error as Error).name !== 'RemoteError') throw error;
  return (error as RemoteError).fault.kind;
}

/** What every `Remote` must keep, whatever lies behind it. */
export function describeRemote(name: string, start: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place;
    beforeAll(async () => {
      place = await start();
    });
    afterAll(() => place?.close());
    const list = async () => (await place.remote.list(signal)).toSorted((a, b) => (a.name < b.name ? -1 : 1));

    test('is empty where nothing was ever put', async () => {
      expect(await list()).toEqual([]);
    });

    test('gives back what was put, to the byte, to another browser too', async () => {
      const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) & 0xff);
      await place.remote.putNew('a-1.age', bytes, signal);
      expect(Buffer.compare(await place.again.get('a-1.age', signal), bytes)).toBe(0);
      expect(await list()).toEqual([{ name: 'a-1.age', bytes: 100_000 }]);
    });

    test('holds an object without a byte', async () => {
      await place.remote.putNew('empty.age', bytesOf(''), signal);
      expect(await place.remote.get('empty.age', signal)).toHaveLength(0);
      await place.remote.delete('empty.age', signal);
    });

    test('never replaces what is there', async () => {
      await place.remote.putNew('first.age', bytesOf('one'), signal);
      expect(await faultKindOf(place.again.putNew('first.age', bytesOf('two'), signal))).toBe('exists');
      expect(Buffer.from(await place.remote.get('first.age', signal)).toString()).toBe('one');
      expect((await list()).map((object) => object.name)).toEqual(['a-1.age', 'first.age']);
    });

    test('says that an object is missing', async () => {
      expect(await faultKindOf(place.remote.get('nothing.age', signal))).toBe('missing');
    });

    test('deletes once and again', async () => {
      await place.remote.delete('first.age', signal);
      await place.again.delete('first.age', signal);
      expect(await faultKindOf(place.remote.get('first.age', signal))).toBe('missing');
      expect((await list()).map((object) => object.name)).toEqual(['a-1.age']);
    });

    test('lists nothing that is not ours', async () => {
      for (const other of ['notes.txt', 'A-1.age', 'x.age.part', 'ñ&<b>.age'])
        await place.litter(other, 'not ours');
      expect((await list()).map((object) => object.name)).toEqual(['a-1.age']);
    });

    test('takes no name that leads elsewhere', async () => {
      for (const path of ['../a.age', 'a/b.age', '%2e%2e.age', '', 'A.age'])
        await expect(place.remote.get(path, signal)).rejects.toThrow('no name of an object');
    });

    test('takes many at once, and lists each once', async () => {
      const names = Array.from({ length: 40 }, (_, index) => `many-${index}.age`);
      await Promise.all(names.map((name) => place.remote.putNew(name, bytesOf(name), signal)));
      expect((await list()).map((object) => object.name).sort()).toEqual(['a-1.age', ...names].sort());
    });

    test('stops where it is told to', async () => {
      await expect(place.remote.list(AbortSignal.abort(new Error('Enough.')))).rejects.toThrow('Enough.');
    });
  });
}
