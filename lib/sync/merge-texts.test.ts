import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOrigin, mergeTexts } from './merge-texts.ts';

describe('two texts made of one (R18)', () => {
  test.each([
    ['different sentences', 'One. Two. Three.', 'Uno. Two. Three.', 'One. Two. Tres.', 'Uno. Two. Tres.'],
    ['one line each', 'a\nb\nc\nd', 'A\nb\nc\nd', 'a\nb\nc\nD', 'A\nb\nc\nD'],
    ['the same change', 'One.', 'Uno.', 'Uno.', 'Uno.'],
    ['a change and none', 'One. Two.', 'One. Two.', 'One.', 'One.'],
    ['the same sentence', 'Up 27%.', 'Up 37%.', 'Down 27%.', null],
    ['new sentences in the same place', 'One.', 'One. Two.', 'One. Three.', null],
    ['a change and a deletion of one sentence', 'One. Two.', 'One. Dos.', 'One.', null],
    ['white space alone', ' ', '  ', ' ', '  '],
  ])('%s', (_what, base, a, b, merged) => {
    expect(mergeTexts(base, a, b)).toBe(merged);
    expect(mergeTexts(base, b, a)).toBe(merged);
  });

  test('lose nothing of either, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a. ', 'b. ', 'c.', ' ', '\n', 'D e. '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (base, a) => {
        expect(mergeTexts(base, a, base)).toBe(a);
        expect(mergeTexts(base, base, a)).toBe(a);
        expect(mergeTexts(base, a, a)).toBe(a);
      }),
    );
  });
});

describe('what a text was written on (R21)', () => {
  const old = 'Ask for the table.';
  const now = 'Ask for the table. The press office answers on Mondays.';
  test.each([
    ['keeps the new sentence', old, now, `${now} Done.`, 'after'],
    ['changes the new sentence', old, now, now.replace('Mondays', 'Tuesdays'), 'after'],
    ['knows nothing of it', old, now, `${old} Asked.`, 'before'],
    ['keeps the old sentence', 'One. Two.', 'One. Three.', 'One. Two. Four.', 'before'],
    ['keeps what is gone', 'One. Two.', 'One.', 'One. Two. Four.', 'before'],
    ['leaves out what is gone', 'One. Two.', 'One.', 'One. Four.', 'after'],
    ['is all new', 'One.', 'Two.', 'Three.', null],
  ])('%s', (_what, before, after, text, origin) => {
    expect(findOrigin(before, after, text)).toBe(origin);
  });
});
