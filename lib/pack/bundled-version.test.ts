import { expect, test } from 'vitest';
import { shouldFollowBundled } from './bundled-version.ts';

const bundled = (version: string) => ({ version, origin: 'bundled' as const, bundled: version });
const imported = (version: string, seen: string | null) => ({
  version,
  origin: 'file' as const,
  bundled: seen,
});

test.each([
  ['nothing is installed', '2026.2.0', undefined, true],
  ['the same is there', '2026.2.0', bundled('2026.2.0'), false],
  ['the extension brings a newer one', '2026.3.0', bundled('2026.2.0'), true],
  ['the extension went back', '2026.1.0', bundled('2026.2.0'), true],
  [
    'a row of an earlier extension knows no more than its version',
    '2026.3.0',
    { ...bundled('2026.2.0'), bundled: null },
    true,
  ],
  ['the reader imported a newer one', '2026.3.0', imported('2026.10.0', '2026.2.0'), false],
  ['the extension overtakes what the reader imported', '2026.11.0', imported('2026.10.0', '2026.2.0'), true],
  ['the reader went back to an older one on purpose', '2026.2.0', imported('2026.1.0', '2026.2.0'), false],
  ['an imported pack comes to be bundled', '2026.3.0', imported('2026.2.0', null), true],
] as const)('where %s', (_, version, installed, expected) => {
  expect(shouldFollowBundled(version, installed)).toBe(expected);
});
