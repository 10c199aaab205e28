import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blend, type Colour, contrast, parseColour, toneOf } from './page-tone.ts';

const hex = (written: string): Colour => ({
  red: Number.parseInt(written.slice(1, 3), 16),
  green: Number.parseInt(written.slice(3, 5), 16),
  blue: Number.parseInt(written.slice(5, 7), 16),
  alpha: 1,
});

describe('parseColour', () => {
  test.each([
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['rgb(1 2 3 / 50%)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['color(srgb 1 0 0)', { red: 255, green: 0, blue: 0, alpha: 1 }],
    ['oklch(0.5 0.1 20)', null],
    ['', null],
    ['rgb(x)', null],
  ])('%j', (written, colour) => expect(parseColour(written)).toEqual(colour));
});

describe('toneOf', () => {
  test.each([
    ['#ffffff', 'light'],
    ['#fdf6e3', 'light'],
    ['#c8c8c8', 'light'],
    ['#808080', 'mid'],
    ['#333333', 'dark'],
    ['#000000', 'dark'],
  ])('%s is %s', (background, tone) => expect(toneOf(hex(background))).toBe(tone));

  test('a veil over white stays light, a dense one over it does not', () => {
    const veil = (alpha: number) => blend([{ red: 0, green: 0, blue: 0, alpha }]);
    expect(toneOf(veil(0.1))).toBe('light');
    expect(toneOf(veil(0.9))).toBe('dark');
  });
});

describe('the marks of reader.css', () => {
  const css = ['reader.css', 'reader-notes.css']
    .map((file) => readFileSync(new URL(`../../public/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  const rules = [...css.matchAll(/((?:::highlight\([a-z-]+\),?\s*)+)\{([^}]*)\}/g)].flatMap(
    ([, names, body]) =>
      [...names!.matchAll(/\(([a-z-]+)\)/g)].map(([, name]) => ({ name: name!, body: body! })),
  );
  const grounds = {
    light: ['#ffffff', '#fdf6e3', '#f4ecd8', '#e0e0e0', '#c8c8c8', '#b0b0b0'],
    dark: ['#000000', '#111111', '#1a1a2e', '#2b2b2b', '#444444'],
  };

  test.each(['light', 'dark'] as const)('keep 3:1 on every %s ground', (tone) => {
    const lines = rules.filter(({ name }) => name.endsWith(`-${tone}`));
    expect(lines.length).toBeGreaterThan(10);
    for (const { name, body } of lines) {
      const colour = hex(/#[0-9a-f]{6}/.exec(body)![0]);
      for (const ground of grounds[tone]) {
        expect(toneOf(hex(ground))).toBe(tone);
        expect(contrast(colour, hex(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each([
    ['light', '#1a1a1a', '#ffffff'],
    ['light', '#333333', '#fdf6e3'],
    ['dark', '#dddddd', '#111111'],
    ['dark', '#c9c9c9', '#000000'],
  ] as const)('leave %s text readable on their washes', (tone, text, ground) => {
    for (const { name, body } of rules.filter((rule) => rule.name.endsWith(`-${tone}`))) {
      const wash = /rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/.exec(body);
      if (!wash) continue;
      const [red, green, blue, percent] = wash.slice(1).map(Number);
      const under = blend([{ red: red!, green: green!, blue: blue!, alpha: percent! / 100 }, hex(ground)]);
      expect(contrast(hex(text), under), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('tell the kinds apart without colour', () => {
    const looks = new Map<string, Set<string>>();
    const findings = rules.filter(
      ({ name }) => name.endsWith('-light') && !name.startsWith('sidelight-note-'),
    );
    for (const { name, body } of findings) {
      const line = /underline (\w+) #\w+ ([\d.]+px)/.exec(body)!;
      const look = `${line[1]} ${line[2]}, wash ${/\/ (\d+)%/.exec(body)?.[1] ?? 'none'}`;
      const sort = name
        .replace('-government-', '-agency-')
        .replace(/-(?:programme|media)-/, '-organization-');
      looks.set(look, new Set(looks.get(look)).add(sort));
    }
    for (const [look, sorts] of looks) expect([...sorts], look).toHaveLength(1);
    expect(looks.size).toBe(10);
  });

  test('tell notes from findings, and changed ones from others, by their lines', () => {
    const lines = rules.flatMap(({ name, body }) => {
      const line = /text-decoration: (\w+(?: overline)? (?:solid|dashed))/.exec(body)?.[1];
      return name.startsWith('sidelight-note-')
        ? [`${name.includes('changed') ? 'changed' : 'note'}: ${line}`]
        : [];
    });
    expect(new Set(lines)).toEqual(new Set(['note: overline solid', 'changed: underline overline dashed']));
  });
});
