import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;
const FOLDERS = ['entrypoints', 'components', 'lib', 'cli', 'e2e', 'bench', 'scripts', 'test'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
);
const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.mts'));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Word lists and case tables: data that happens to be written as code. */
const isData = (file: string) => /\.(data|cases)\.ts$/.test(file);

describe('the house rules', () => {
  test('no file is longer than 400 lines', () => {
    const long = sources.filter((file) => !isData(file) && read(file).split('\n').length > 401);
    expect(long).toEqual([]);
  });

  test('no folder is a drawer for anything', () => {
    const drawers = files.filter((file) =>
      /\/(utils?|helpers?|common|services?|managers?|misc)\//.test(`/${file}/`),
    );
    expect(drawers).toEqual([]);
  });

  test('files are named in kebab-case', () => {
    const name = /\/[a-z0-9]+(-[a-z0-9]+)*(\.(test|cases|data|samples|e2e|d))?\.(ts|tsx|mjs)$/;
    expect(sources.filter((file) => !name.test(`/${file}`))).toEqual([]);
  });

  test('no code knows the name of a pack: the beat is data', () => {
    const packs = JSON.parse(read('public/packs/index.json')) as string[];
    const tests = /(^|\/)(test|e2e)\/|\.(test|cases|samples|e2e)\.tsx?$/;
    const code = sources.filter((file) => !tests.test(file));
    const knowing = code.filter((file) => packs.some((pack) => read(file).includes(pack)));
    expect(knowing).toEqual([]);
  });

  test('nothing is left switched off or unfinished', () => {
    // The line below spells them all, so this file alone is passed over.
    const marks = /\b(TODO|FIXME|XXX)\b|\.(only|skip)\(|@ts-(ignore|nocheck)|\bas any\b/;
    const left = sources.filter((file) => file !== 'test/house.test.ts' && marks.test(read(file)));
    expect(left).toEqual([]);
  });
});

describe('the texts of the interface', () => {
  type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
  const load = (lang: string) => JSON.parse(read(`public/_locales/${lang}/messages.json`)) as Messages;
  const en = load('en');
  const es = load('es');
  const code = [...sources.filter((file) => !file.includes('.test.')), 'wxt.config.ts'].map(read).join('\n');

  test('stand in both languages, with the same places to fill in', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    const places = (text: string) => [...new Set(text.match(/\$\w+\$?/g) ?? [])].sort();
    for (const [key, { message }] of Object.entries(en)) {
      expect.soft(message.trim(), key).not.toBe('');
      expect.soft(es[key]?.message.trim(), key).not.toBe('');
      expect.soft(places(es[key]?.message ?? ''), key).toEqual(places(message));
    }
  });

  test('are there for every key that the code asks for', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([a-zA-Z0-9_]+)'/g), ...code.matchAll(/__MSG_(\w+?)__/g)];
    const missing = [...new Set(asked.map((match) => match[1]!))].filter((key) => !(key in en));
    expect(missing).toEqual([]);
  });

  test('are all in use', () => {
    const unused = Object.keys(en).filter((key) => {
      const stem = key.replace(/[A-Z0-9][a-z0-9]*$/, '');
      return !code.includes(key) && !code.includes(`\`${stem}\${`);
    });
    expect(unused).toEqual([]);
  });

  test('are never bypassed: components hold no words of their own', () => {
    const components = sources.filter((file) => file.endsWith('.tsx') && !file.includes('.test.'));
    const found = components.flatMap((file) => {
      const jsxText = read(file).matchAll(/>\s*([A-Za-zÁ-ú][A-Za-zÁ-ú ,.'’]{2,})\s*<\//g);
      const labels = read(file).matchAll(/\b(?:aria-label|title|placeholder|alt)="([A-Za-zÁ-ú][^"]*)"/g);
      return [...jsxText, ...labels].map((match) => `${file}: ${match[1]}`);
    });
    expect(found).toEqual([]);
  });
});
