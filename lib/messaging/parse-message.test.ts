import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMessage } from './parse-message.ts';

const ref = { list: 'actors', index: 0 };

describe('parseMessage', () => {
  test.each([
    ['a pointed finding', { type: 'finding/pointed', data: { ref } }],
    ['a pointer that left', { type: 'finding/pointed', data: { ref: null } }],
    ['a step', { type: 'reader/step', data: { direction: -1 } }],
    ['nothing to tell', { type: 'reader/again', data: null }],
  ])('lets %s in', (_, message) => expect(parseMessage(message)).toEqual(message));

  test.each([
    ['no object', 'finding/pointed'],
    ['null', null],
    ['an unknown type', { type: 'keys/export', data: null }],
    ['a name of Object.prototype', { type: 'constructor', data: null }],
    ['a wrong list', { type: 'finding/pointed', data: { ref: { list: '__proto__', index: 0 } } }],
    ['a negative index', { type: 'finding/pointed', data: { ref: { list: 'actors', index: -1 } } }],
    ['no data', { type: 'site/switch' }],
    ['a number for a text', { type: 'article/analyze', data: { text: 7 } }],
    ['an address beyond bounds', { type: 'article/left', data: { url: 'x'.repeat(20_000) } }],
  ])('keeps %s out', (_, message) => expect(parseMessage(message)).toBeNull());

  test('gives null or a known type for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const message = parseMessage(raw);
        expect(message === null || typeof message.type === 'string').toBe(true);
      }),
    );
  });
});
