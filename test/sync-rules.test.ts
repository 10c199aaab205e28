import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;
/** What the format gives up is told, not held: a copied profile may lose a text. */
const TOLD = new Set([39]);

test('every rule of docs/spec/sync.md is named by a test that holds it, and no other', () => {
  const spec = readFileSync(join(ROOT, 'docs/spec/sync.md'), 'utf8');
  const rules = [...spec.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
  expect(rules).toEqual(rules.map((_, at) => at + 1));
  const named = new Set<number>();
  for (const file of globSync(['{lib,entrypoints,test}/**/*.test.ts', 'e2e/*.e2e.ts'], { cwd: ROOT })) {
    // Titles end in the numbers: “… (R31)”, “… (R2, R4)”.
    for (const [, list] of readFileSync(join(ROOT, file), 'utf8').matchAll(/\((R\d+(?:, R\d+)*)\)['`]/g))
      for (const rule of list!.split(', ')) named.add(Number(rule.slice(1)));
  }
  expect([...named].filter((number) => !rules.includes(number))).toEqual([]);
  expect(rules.filter((number) => !named.has(number) && !TOLD.has(number))).toEqual([]);
});
