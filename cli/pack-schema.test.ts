import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makePackSchema } from './pack-schema.ts';

const FILE = new URL('../docs/spec/pack.schema.json', import.meta.url);

test('docs/spec/pack.schema.json is what `npm run -s pack -- schema` prints', () => {
  const text = `${JSON.stringify(makePackSchema(), null, 2)}\n`;
  expect(readFileSync(FILE, 'utf8'), 'run: npm run -s pack -- schema --out docs/spec/pack.schema.json').toBe(
    text,
  );
});

test('the schema names every file of a pack and closes every object', () => {
  const schema = makePackSchema() as { $defs: Record<string, unknown> };
  expect(Object.keys(schema.$defs)).toEqual(['pack', 'lexicon', 'actors', 'terms', 'events', 'series']);
  const open: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const { type, additionalProperties } = value as Record<string, unknown>;
    if (type === 'object' && additionalProperties !== false) open.push(path);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
  };
  visit(schema, '');
  expect(open).toEqual([]);
});
