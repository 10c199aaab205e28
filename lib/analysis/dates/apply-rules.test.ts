import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEGINNING, PATTERNS } from './apply-rules.ts';

const CLASSES = [...'YDK#NAFOMmWwIuSsQUZTLPBGXtzgHlEdapvhxycqVj0eor&fbni_-,()/."|'];

test('no rule matches where the classes do not begin as a date does', () => {
  const beginning = new RegExp(`^${BEGINNING}`);
  const classes = fc.array(fc.constantFrom(...CLASSES), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(classes, (list) => {
      const text = list.join('');
      if (beginning.test(text)) return;
      for (const pattern of PATTERNS) {
        pattern.lastIndex = 0;
        expect(pattern.exec(text)?.[0] ?? '').toBe('');
      }
    }),
    { numRuns: 2000 },
  );
  for (const one of CLASSES) {
    for (const two of CLASSES) {
      if (beginning.test(one + two)) continue;
      for (const pattern of PATTERNS) {
        pattern.lastIndex = 0;
        expect(pattern.exec(`${one}${two}`)?.[0] ?? '').toBe('');
      }
    }
  }
});
