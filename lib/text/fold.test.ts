import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Mérida', 'merida'],
    ['Peña Nieto’s', "pena nieto's"],
    ['“US–Mexico”', '"us-mexico"'],
    ['60\u00a0%', '60 %'],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('%j → %j', (text, folded) => expect(fold(text)).toBe(folded));

  test('keeps every offset, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
    expect(fold('\ud800 á'.repeat(10_000))).toHaveLength(30_000);
  });
});
