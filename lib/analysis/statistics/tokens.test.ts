import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { tokenize, touches } from './tokens.ts';

const read = (text: string) => tokenize({ text, folded: fold(text) }, { start: 0, end: text.length }, ',');

describe('tokenize', () => {
  test.each([
    ['Over 1,200 kg.', ['over', '1,200', 'kg', '.']],
    ['10 000 people', ['10 000', 'people']],
    ['10\u00a0345 people', ['10 345', 'people']],
    ['10 345 people', ['10', '345', 'people']],
    ['in 2024.', ['in', '2024', '.']],
    ['rose .5%', ['rose', '.5', '%']],
    ['2½ tons', ['2', '½', 'tons']],
    ['US$5', ['us', '$', '5']],
    ['see https://a.example/1/2 now', ['see', '@', 'now']],
    ['MS-13', ['ms', '-', '13']],
    ['', []],
    ['\u200b \n', []],
  ])('%j', (text, words) => expect(read(text).map((token) => token.word)).toEqual(words));

  test('knows capitals, but not in a headline', () => {
    expect(read('Then Mexico sent help').map((t) => t.isCapital)).toEqual([true, true, false, false]);
    expect(read('Mexico Sends More Help').some((t) => t.isCapital)).toBe(false);
  });

  test('tells what sticks together', () => {
    const [number, unit, dash] = read('75ml -');
    expect([touches(number, unit), touches(unit, dash), touches(undefined, dash)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
