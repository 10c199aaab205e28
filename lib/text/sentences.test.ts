import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const cut = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end));

describe('splitSentences', () => {
  test.each([
    ['One. Two.', ['One.', 'Two.']],
    ['He met Dr. Ruiz. She left.', ['He met Dr. Ruiz.', 'She left.']],
    ['The U.S. Congress voted. It rose 1.5 percent.', ['The U.S. Congress voted.', 'It rose 1.5 percent.']],
    ['They live in the U.S. The rest stayed.', ['They live in the U.S.', 'The rest stayed.']],
    ['“It failed.” He said so.', ['“It failed.”', 'He said so.']],
    ['“It failed?” he asked.', ['“It failed?” he asked.']],
    ['Gastó 3.5 mdd. ¿Y luego? Nada.', ['Gastó 3.5 mdd.', '¿Y luego?', 'Nada.']],
    ['Headline without stop\n\nBody here.', ['Headline without stop', 'Body here.']],
    ['J. Edgar came.', ['J. Edgar came.']],
    ['En EE. UU. hay más. En México no.', ['En EE. UU. hay más.', 'En México no.']],
    ['He fled in 2022.He was found.', ['He fled in 2022.', 'He was found.']],
    ['“It failed,” he added.Vigil said so.', ['“It failed,” he added.', 'Vigil said so.']],
    ['Use Node.Js for it.', ['Use Node.Js for it.']],
    ['See www.example.Com now.', ['See www.example.Com now.']],
    ['See example.com/Page.Next now.', ['See example.com/Page.Next now.']],
    ['Write to jane.Doe@site.org now.', ['Write to jane.Doe@site.org now.']],
    ['The U.S.Congress voted.', ['The U.S.Congress voted.']],
    ['', []],
    ['  \n ', []],
  ])('%j', (text, sentences) => expect(cut(text)).toEqual(sentences));

  test('sentences are in order, apart and within the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '\n', '"', '!', 'U.S. ') }),
        (text) => {
          let last = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
