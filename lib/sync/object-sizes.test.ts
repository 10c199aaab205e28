import { expect, test } from 'vitest';
import { compareSizes } from './object-sizes.ts';

const HASH = 'ab'.repeat(16);
const OBJECT = `s-01234567-aaaaaaaaaaaa-3-${HASH}.age`;
const OTHER_KEYS = `s-76543210-aaaaaaaaaaaa-3-${HASH}.age`;
const KEY_FILE = `k-1-0123456789abcdef-${HASH}.age`;
const memory = {
  sizes: { [HASH]: 500 },
  keys: { identity: 'i', recipient: 'r', fingerprint: '0123456789abcdef' },
  ignored: [],
  toDelete: [],
};

test.each([
  ['as it was', {}, OBJECT, 500, [], true],
  ['cut', {}, OBJECT, 30, [], false],
  ['longer', {}, OBJECT, 501, [], false],
  ['seen for the first time', { sizes: {} }, OBJECT, 30, [], true],
  ['still to be read', {}, OBJECT, 30, [OBJECT], true],
  ['no longer tried', { ignored: [OBJECT] }, OBJECT, 30, [], true],
  ['to be taken away', { toDelete: [OBJECT] }, OBJECT, 30, [], true],
  ['of other keys', {}, OTHER_KEYS, 30, [], true],
  ['a key file', {}, KEY_FILE, 30, [], true],
])('an object that is %s (R28)', (_what, change, name, bytes, unread, isFine) => {
  const { faults } = compareSizes({ ...memory, ...change }, [{ name, bytes }], new Set(unread));
  expect(faults).toMatchObject(isFine ? [] : [{ kind: 'damaged', object: name }]);
});

test('a size is remembered from when it was read, for as long as the object is listed', () => {
  const listing = [{ name: OBJECT, bytes: 30 }];
  expect(compareSizes(memory, listing, new Set()).sizes).toEqual({ [HASH]: 500 });
  expect(compareSizes(memory, listing, new Set([OBJECT])).sizes).toEqual({ [HASH]: 30 });
  expect(compareSizes(memory, [], new Set()).sizes).toEqual({});
});
