import { describe, expect, test } from 'vitest';
import { makePack, packFiles } from '../../test/support/small-pack.ts';
import { BadPackError } from './errors.ts';
import { type Mutation, mutations } from './parse-pack.cases.ts';
import { parsePack } from './parse-pack.ts';

/** The faults of a sound pack after one change; an empty list where it still parses. */
function faultsAfter(mutate: Mutation): readonly string[] {
  const files = structuredClone(packFiles(makePack())) as Parameters<Mutation>[0];
  mutate(files);
  try {
    parsePack(files as Parameters<typeof parsePack>[0]);
    return [];
  } catch (error) {
    if (error instanceof BadPackError) return error.lines;
    throw error;
  }
}

describe('parsePack', () => {
  test('gives a sound pack back as it is', () => {
    expect(parsePack(packFiles(makePack()))).toEqual(makePack());
  });

  test.each(mutations)('refuses $name, naming file, entry and field', ({ mutate, fault }) => {
    const faults = faultsAfter(mutate);
    expect(faults.join('\n')).toMatch(fault);
  });

  test('names the pack and the first fault in one sentence, and counts the rest', () => {
    const files = { ...packFiles(makePack()), events: 7, terms: 'none' };
    expect(() => parsePack(files)).toThrow(/^The pack “test-beat” cannot be used: .+ \(and 1 more\)$/);
  });

  test('lists a hundred faults at most, however many there are', () => {
    const files = { ...packFiles(makePack()), actors: Array.from({ length: 5000 }, () => ({})) };
    try {
      parsePack(files);
      expect.unreachable();
    } catch (error) {
      expect((error as BadPackError).faults.length).toBeLessThanOrEqual(100);
    }
  });

  test('keeps a huge string out of its message', () => {
    const manifest = { ...makePack().manifest, id: 'x'.repeat(1_000_000) };
    expect(() => parsePack({ ...packFiles(makePack()), pack: manifest })).toThrow(/^.{1,600}$/s);
  });

  test('leaves the prototypes of objects alone', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    );
    expect(() => parsePack({ ...packFiles(makePack()), pack: hostile })).toThrow(BadPackError);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
