import { expect, test } from 'vitest';
import { judgePassphrase } from '../sync/passphrase-strength.ts';
import { suggestPassphrase } from './suggest-passphrase.ts';

test('draws six words, other ones each time', () => {
  const drawn = Array.from({ length: 50 }, suggestPassphrase);
  expect(new Set(drawn.map(({ passphrase }) => passphrase)).size).toBe(50);
  for (const { passphrase, words, of, bits } of drawn) {
    expect(passphrase).toMatch(/^[a-z]+(-[a-z]+){5}$/);
    expect(judgePassphrase(passphrase)).not.toMatch(/too/);
    expect([words, of, bits]).toEqual([6, 7772, 77]);
  }
});
