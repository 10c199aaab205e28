import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePack, packFiles } from '../../test/support/small-pack.ts';
import { findWords } from '../text/words.ts';
import { compileMatcher } from './compile-matcher.ts';
import { BadPackError } from './errors.ts';
import { createGlossary } from './glossary.ts';
import { hostileCases } from './open-pack.cases.ts';
import { MAX_PACK_BYTES, openPack, openPackFolder, packToText, refuseHugeFile } from './open-pack.ts';
import { PACK_FILES } from './schema.ts';

function faultsOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof BadPackError) return error.lines;
    throw error;
  }
}

describe('openPack', () => {
  test('reads what packToText writes', () => {
    expect(openPack('a.json', packToText(makePack()))).toEqual(makePack());
    expect(openPack('a.json', `\ufeff${packToText(makePack())}`)).toEqual(makePack());
  });

  test.each(hostileCases)('refuses $name', ({ change, fault }) => {
    const files = structuredClone(packFiles(makePack())) as unknown as Parameters<typeof change>[0];
    change(files);
    const faults = faultsOf(() => openPack('a.json', JSON.stringify(files)));
    expect(faults[0]).toMatch(fault);
    expect(faults.join('').length).toBeLessThan(2_000);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each([
    ['', /^a\.json: is no JSON: /],
    ['{"pack": ', /^a\.json: is no JSON: /],
    ['[]', /^the file holds no pack/],
    ['null', /^the file holds no pack/],
    ['7', /^the file holds no pack/],
    ['{}', /^pack\.json: /],
    ['{"__proto__": {}}', /^the file holds “__proto__”/],
  ])('refuses %j', (text, fault) => {
    expect(faultsOf(() => openPack('a.json', text))[0]).toMatch(fault);
  });

  test('a million brackets are refused like any other text', () => {
    const brackets = (count: number) => '['.repeat(count) + ']'.repeat(count);
    expect(faultsOf(() => openPack('a.json', brackets(1_000_000))).length).toBe(1);
    const inside = `{"pack":{},"actors":[{"id":"a","aliases":${brackets(100_000)}}]}`;
    expect(faultsOf(() => openPack('a.json', inside))[0]).toMatch(/lies more than 10 levels deep|is no JSON/);
  });

  test('what looks like a pattern in a name is a name', () => {
    const [plan, ...others] = makePack().actors;
    const aliases = [{ text: '(a+)+$' }, { text: '.*' }];
    const pack = openPack('a.json', packToText(makePack({ actors: [{ ...plan!, aliases }, ...others] })));
    const matcher = compileMatcher(createGlossary([pack], []));
    const text = 'a'.repeat(100_000);
    expect(
      matcher.findMatches({ text, folded: text, words: findWords(text), lang: 'en', url: null }).actors,
    ).toEqual([]);
  });

  test('a file of 100 MB is refused by its size, before it is read', () => {
    expect(faultsOf(() => refuseHugeFile('a.json', 100 * 1024 * 1024))).toEqual([
      'the file has 100 MB; a pack has 32 MB at most',
    ]);
    expect(faultsOf(() => refuseHugeFile('a.json', MAX_PACK_BYTES))).toEqual([]);
  });

  test('any JSON is a pack or is refused with a line; nothing else is thrown', () => {
    const parts = fc.record(
      Object.fromEntries(PACK_FILES.map((file) => [file, fc.jsonValue({ maxDepth: 4 })])),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), parts), (value) => {
        expect(faultsOf(() => openPack('a.json', JSON.stringify(value))).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('openPackFolder', () => {
  const texts = Object.fromEntries(
    Object.entries(packFiles(makePack())).map(([file, value]) => [file, JSON.stringify(value)]),
  );

  test('reads the six files', () => {
    expect(openPackFolder('test', texts)).toEqual(makePack());
  });

  test('names every file that is missing', () => {
    const { terms: _, series: __, ...rest } = texts;
    expect(faultsOf(() => openPackFolder('test', rest))).toEqual([
      'terms.json: is missing',
      'series.json: is missing',
    ]);
  });

  test('names the file that is no JSON', () => {
    expect(faultsOf(() => openPackFolder('test', { ...texts, terms: '[{' }))[0]).toMatch(
      /^terms\.json: is no JSON: /,
    );
  });
});
