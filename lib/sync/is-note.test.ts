import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDamage } from '../../test/support/damaged-json.ts';
import { anyNote, makeNote } from '../../test/support/notes.ts';
import { noteSchema } from '../notes/note.ts';
import { isNote } from './is-note.ts';

/** Values that a part of a note may be made into: some are at home there, most are not. */
const anyPart: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, '', 'x', 'note-000001', 'green', -1, 0, 1, 6, 7, 1.5, 2 ** 53, 253402300799999, [], {}],
    ...['https://news.example/', ' http://a.example ', 'http:a.example', 'ftp://a.example', 253402300800000],
    ...['x'.repeat(81), 'x'.repeat(500), 'x'.repeat(501), 'x'.repeat(100_000), 'x'.repeat(100_001)],
    ...[Array(200).fill('x'), Array(201).fill('x'), ['x', 1], [{ source: 'source-000001', credibility: 7 }]],
    ...[{ source: 'source-000001', credibility: null }, Number.POSITIVE_INFINITY, undefined],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('isNote', () => {
  test('says of every note what the schema says, whole or damaged (R9)', () => {
    const verdicts = { true: 0, false: 0 };
    fc.assert(
      fc.property(anyDamage(anyNote, anyPart), (raw) => {
        const isFit = noteSchema.safeParse(raw).success;
        verdicts[`${isFit}`]++;
        expect(isNote(raw)).toBe(isFit);
      }),
      { numRuns: 2000 },
    );
    for (const count of Object.values(verdicts)) expect(count).toBeGreaterThan(100);
  });

  test('says the same of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => isNote(raw) === noteSchema.safeParse(raw).success),
      { numRuns: 300 },
    );
  });

  test('says the same at the edge of each bound', () => {
    const { page, target } = makeNote();
    const time = Date.UTC(10_000, 0);
    const edges = [
      ...['x'.repeat(5), 'x'.repeat(6), 'x'.repeat(80), 'x'.repeat(81)].map((id) => ({ id })),
      ...[500, 501].flatMap((size) => [
        ...['title', 'byline', 'publisher', 'published', 'digest', 'lang'].map((field) => ({
          page: { ...page, [field]: 'x'.repeat(size) },
        })),
        ...['prefix', 'suffix'].map((field) => ({ target: { ...target, [field]: 'x'.repeat(size) } })),
        ...[{ date: 'x'.repeat(size) }, { tags: ['x'.repeat(size)] }, { actors: ['x'.repeat(size)] }],
      ]),
      ...[100_000, 100_001].flatMap((size) => [
        ...['exact', 'paragraph'].map((field) => ({ target: { ...target, [field]: 'x'.repeat(size) } })),
        { text: 'x'.repeat(size) },
      ]),
      ...[200, 201].flatMap((size) => [
        ...['tags', 'actors'].map((field) => ({ [field]: Array(size).fill('x') })),
        { sources: Array(size).fill({ source: 'source-000001', credibility: 6 }) },
      ]),
      ...[3980, 4000].map((size) => ({ page: { ...page, url: `https://a.example/${'x'.repeat(size)}` } })),
      ...[time - 1, time, -1, 0.5].flatMap((at) => [
        ...['createdAt', 'updatedAt', 'deletedAt'].map((field) => ({ [field]: at })),
        { page: { ...page, accessedAt: at } },
        ...['start', 'end'].map((field) => ({ target: { ...target, [field]: at } })),
      ]),
      ...[0, 1, 6, 7, '1', null].map((credibility) => ({
        sources: [{ source: 'source-000001', credibility }],
      })),
    ];
    for (const edge of edges) {
      const raw: unknown = { ...makeNote(), ...edge };
      expect(isNote(raw), JSON.stringify(edge).slice(0, 80)).toBe(noteSchema.safeParse(raw).success);
    }
  });
});
