import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSearchHits, parseSearch, splitSearchWords } from './search-words.ts';
import { createTextIndex } from './text-index.ts';

/** The same question, answered the slow and obvious way. */
function findNaively(texts: readonly string[], words: readonly string[]): number[] {
  return texts.flatMap((text, number) => {
    const has = splitSearchWords(text);
    return words.every((asked) => has.some((word) => word.startsWith(asked))) ? [number] : [];
  });
}

function findIndexed(texts: readonly string[], words: readonly string[]): number[] {
  const index = createTextIndex();
  for (const text of texts) index.add(text);
  return [...index.find(words)!].flatMap((met, number) => (met === 1 ? [number] : []));
}

describe('the text index', () => {
  const text = fc.array(fc.constantFrom('a', 'ab', 'Ábc', 'b', '27', '2,104', '27.5', 'ñu', '“x”'), {
    maxLength: 6,
  });

  test('finds what a plain search of every text finds', () => {
    fc.assert(
      fc.property(
        fc.array(
          text.map((words) => words.join(' ')),
          { maxLength: 12 },
        ),
        fc.constantFrom('nu', 'ab b', 'abc', '27', '2,1', 'nu x', 'b a 27'),
        (texts, query) => {
          const words = parseSearch(query);
          expect(findIndexed(texts, words)).toEqual(findNaively(texts, words));
        },
      ),
    );
  });

  test('minds neither case nor accents, and wants every word', () => {
    const texts = ['Iniciativa Mérida, 2008', 'merida alone', 'nothing of it'];
    expect(findIndexed(texts, parseSearch('MERIDA'))).toEqual([0, 1]);
    expect(findIndexed(texts, parseSearch('mérida inic'))).toEqual([0]);
    expect(findIndexed(texts, parseSearch('mérida gone'))).toEqual([]);
  });

  test('keeps a figure whole: 104 is not in 2,104', () => {
    expect(findIndexed(['seized 2,104 kilograms'], parseSearch('104'))).toEqual([]);
    expect(findIndexed(['seized 2,104 kilograms'], parseSearch('2,104'))).toEqual([0]);
  });

  test('answers null where nothing is asked: no word, or a lone letter', () => {
    expect(createTextIndex().find(parseSearch(' – ?'))).toBeNull();
    expect(parseSearch('plan b 7')).toEqual(['plan', '7']);
  });

  test('holds any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const index = createTextIndex();
        index.add(any);
        expect((index.find(splitSearchWords(any)) ?? [1])[0]).toBe(1);
      }),
    );
  });
});

describe('the places to mark', () => {
  test('are whole words in the text as it is written', () => {
    const hits = findSearchHits('La MÉRIDA y el me\u0301rito', parseSearch('mer'));
    expect(hits.map(({ start, end }) => 'La MÉRIDA y el me\u0301rito'.slice(start, end))).toEqual([
      'MÉRIDA',
      'me\u0301rito',
    ]);
  });

  test('are none inside a word, and none where nothing is asked', () => {
    expect(findSearchHits('camera', parseSearch('era'))).toEqual([]);
    expect(findSearchHits('camera', [])).toEqual([]);
  });

  test('stop at the limit', () => {
    expect(findSearchHits('a '.repeat(1000), ['a'], 5)).toHaveLength(5);
  });
});
