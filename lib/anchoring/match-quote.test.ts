import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuote, indexWords, matchQuote } from './index.ts';
import { CASES } from './match-quote.cases.ts';

function noteAndLook(noted: string, now: string) {
  const start = noted.indexOf('[');
  const text = noted.replace('[', '').replace(']', '');
  const quote = describeQuote(text, { start, end: noted.indexOf(']') - 1 });
  return matchQuote(indexWords(now), quote);
}

describe('matchQuote', () => {
  test.each(CASES)('%s | %s | %s', (noted, now, state, detail) => {
    const outcome = noteAndLook(noted, now);
    expect(outcome.state).toBe(state);
    if (detail === undefined) return;
    if (outcome.state === 'changed') {
      expect(outcome.changes.map(({ from, to }) => `${from} → ${to}`).join()).toBe(detail);
    } else if ('span' in outcome) expect(now.slice(outcome.span.start, outcome.span.end)).toBe(detail);
  });

  const word = fc.constantFrom(
    'harbour',
    'office',
    'river',
    'stone',
    'guard',
    'market',
    'report',
    'letter',
    'bridge',
    'winter',
  );
  const sentence = fc.array(word, { minLength: 6, maxLength: 14 }).map((words) => `${words.join(' ')}.`);

  test('a figure that changed is never shown as unchanged', () => {
    fc.assert(
      fc.property(
        sentence,
        sentence,
        fc.integer({ min: 10, max: 99 }),
        fc.integer({ min: 1, max: 9 }),
        (a, b, n, more) => {
          const noted = `${a} In all ${n}% of it was lost. ${b}`;
          const start = noted.indexOf(`${n}%`);
          const quote = describeQuote(noted, { start, end: start + `${n}%`.length });
          const outcome = matchQuote(indexWords(noted.replace(`${n}%`, `${n + more}%`)), quote);
          expect(['changed', 'gone', 'ambiguous']).toContain(outcome.state);
        },
      ),
    );
  });

  test('what is found holds the words that were noted, wherever the text was moved to', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.nat(20), (a, b, shift) => {
        const noted = `${a} The seventh clerk kept every ledger dry. ${b}`;
        const start = noted.indexOf('The seventh');
        const quote = describeQuote(noted, { start, end: start + 40 });
        const now = 'Something new. '.repeat(shift) + noted;
        const outcome = matchQuote(indexWords(now), quote);
        expect(outcome.state).toBe('exact');
        if ('span' in outcome) expect(now.slice(outcome.span.start, outcome.span.end)).toBe(quote.exact);
      }),
    );
  });

  test('never throws, and spans lie in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.nat(50),
        fc.nat(50),
        (a, b, from, size) => {
          const quote = describeQuote(a, {
            start: Math.min(from, a.length),
            end: Math.min(from + size, a.length),
          });
          const outcome = matchQuote(indexWords(b), quote);
          for (const { start, end } of 'span' in outcome
            ? [outcome.span]
            : 'spans' in outcome
              ? outcome.spans
              : []) {
            expect(start >= 0 && start < end && end <= b.length).toBe(true);
          }
        },
      ),
    );
  });
});
