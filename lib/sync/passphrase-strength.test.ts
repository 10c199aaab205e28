import { expect, test } from 'vitest';
import { drawnBits, judgePassphrase } from './passphrase-strength.ts';

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['correct hor', 'too-short'],
  ['ñandú ñandú', 'too-short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'too-plain'],
  ['passwordpassword', 'too-plain'],
  ['sinaloa sinaloa ', 'too-plain'],
  ['abcdefghijklmnop', 'too-plain'],
  ['0987654321098765', 'too-plain'],
  ['qwertyuiopasdfghjkl', 'too-plain'],
  ['112211221122112', 'too-plain'],
  ['correct horse', 'short'],
  ['Tr0ub4dor&3-x', 'short'],
  ['El gato duerme en la azotea del vecino', 'long'],
  ['capitol-unread-glider-shaky-mural-donor', 'long'],
])('%j is %s', (passphrase, judgement) => expect(judgePassphrase(passphrase)).toBe(judgement));

test.each([
  [6, 7772, 77],
  [7, 7772, 90],
  [5, 7776, 64],
])('%i words of %i are %i bits', (words, of, bits) => expect(drawnBits(words, of)).toBe(bits));
