import { expect, test } from 'vitest';
import { WHY_RULES, type WhyRule } from '../../lib/analysis/why.ts';
import { describeWhy } from './describe-why.ts';

const t = (key: string, ...values: (string | number)[]) => [key, ...values].join('|');
const words = { t, lang: 'en' } as const;

test('every rule has its own sentence', () => {
  const rules = Object.keys(WHY_RULES) as WhyRule[];
  const said = describeWhy(
    rules.map((rule) => ({ rule, words: 'x' })),
    words,
  );
  expect(new Set(said.map((text) => text.split('|')[0])).size).toBe(rules.length);
});

test('a date says what it is counted from, a name does not', () => {
  const why = [
    { rule: 'relative-date', words: 'yesterday', against: '2025-11-15' },
    { rule: 'short-form', words: 'Lee', against: 'Ann Lee' },
  ] as const;
  expect(describeWhy(why, words)).toEqual([
    'whyRelativeDate|yesterday|2025-11-15 whyCountedFrom|15 November 2025',
    'whyShortForm|Lee|Ann Lee',
  ]);
});

test('what is not known, and what was said, is left out; long words are cut', () => {
  const long = { rule: 'percent', words: 'five '.repeat(40) } as const;
  const [only, ...rest] = describeWhy([undefined, long, long], words);
  expect(rest).toEqual([]);
  expect(only!.length).toBeLessThan(110);
  expect(only).toMatch(/five…\|$/);
});
