import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
    .reverse()
    .map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const),
);

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s tokens', (scheme) => {
  const papers = ['paper', 'paper-raised', 'paper-hover'];
  const inks =
    'ink ink-soft accent person criminal-group agency organization term statistic note differs failed'.split(
      ' ',
    );

  test.each(papers)('text keeps 4.5:1 on %s', (paper) => {
    for (const ink of inks) {
      expect(contrast(pairs.get(ink)![scheme], pairs.get(paper)![scheme]), ink).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(['accent-wash', 'statistic-wash', 'note-wash'])('ink keeps 4.5:1 on %s', (wash) => {
    expect(contrast(pairs.get('ink')![scheme], pairs.get(wash)![scheme])).toBeGreaterThanOrEqual(4.5);
  });

  test('the focus ring and firm rules keep 3:1', () => {
    for (const name of ['focus-ring', 'rule-firm']) {
      for (const paper of papers) {
        expect(contrast(pairs.get(name)![scheme], pairs.get(paper)![scheme]), name).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
