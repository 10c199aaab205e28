import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { anyDamage } from '../../test/support/damaged-json.ts';
import { anyHistory } from '../../test/support/sync-histories.ts';
import { isLine } from './line-shape.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import { isStamp } from './stamp.ts';
import { writeStateLine } from './state-line.ts';

/** The same in a schema: what `isLine` is held to. */
const stamp = z.string().check(z.refine(isStamp));
const stamps = z.array(stamp).check(z.maxLength(10_000));
const text = z.string().check(z.maxLength(100_000));
const element = z.string().check(z.maxLength(4000));
const value = z.nullable(z.union([z.string().check(z.maxLength(4000)), z.number()]));
const place = z.int().check(z.gte(-1));
const member = z.union([
  z.tuple([element, place]),
  z.tuple([element, place, value]),
  z.tuple([element, place, value, stamp]),
]);
const version = z.object({
  text,
  at: z.optional(stamp),
  others: z.optional(z.array(z.tuple([text, stamp])).check(z.maxLength(1000))),
  seen: z.optional(stamps),
  base: z.optional(z.tuple([text, stamps])),
});
const lineSchema = z.object({
  kind: z.enum(RECORD_KINDS),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  at: stamp,
  gone: z.optional(stamp),
  values: z.optional(z.record(z.string(), z.unknown())),
  stamps: z.optional(z.record(z.string(), stamp)),
  members: z.optional(z.record(z.string(), z.array(member).check(z.maxLength(100_000)))),
  texts: z.optional(z.record(z.string(), z.array(version).check(z.maxLength(1000)))),
});

const STAMP = '000000001-000-aaaaaaaaaaaa';
const LINE = { kind: 'note', id: 'note-000001', at: STAMP };

/** Values that a part of a line may be made into: some are at home there, most are not. */
const anyPart: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, '', 'x', 'note', STAMP, 'zzzzzzzzz-000-aaaaaaaaaaaa', -2, -1, 0, 1.5, 2 ** 53, [], {}],
    ...[[STAMP], ['x', 0], ['x', 0, null], ['x', 0, 'v', STAMP], ['x', 0, 1, STAMP, 1], ['x', STAMP]],
    ...[['x', [STAMP]], { text: 'x' }, [{ text: 'x', at: STAMP }], [['x', 0]], { text: [{ text: 'x' }] }],
    ...['x'.repeat(201), 'x'.repeat(4001), 'x'.repeat(100_001), Array(1001).fill(['x', STAMP])],
    ...[Array(10_001).fill(STAMP), Array(1001).fill({ text: 'x' }), Number.POSITIVE_INFINITY, undefined],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A line of a real history in which some part is another, gone, or one more. */
const anyDamagedLine = anyDamage(
  anyHistory.map((history): unknown => JSON.parse(writeStateLine(history.at(-1)!))),
  anyPart,
);

describe('isLine', () => {
  test('says of every line that a history makes what the schema says, whole or damaged', () => {
    const verdicts = { true: 0, false: 0 };
    fc.assert(
      fc.property(anyDamagedLine, (raw) => {
        const isFit = lineSchema.safeParse(raw).success;
        verdicts[`${isFit}`]++;
        expect(isLine(raw)).toBe(isFit);
      }),
      { numRuns: 1000 },
    );
    for (const count of Object.values(verdicts)) expect(count).toBeGreaterThan(100);
  });

  test('says the same of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => isLine(raw) === lineSchema.safeParse(raw).success),
      { numRuns: 300 },
    );
  });

  test.each(['values', 'stamps', 'members', 'texts'])('lets no %s in that are named `__proto__`', (part) => {
    const raw: unknown = JSON.parse(
      `${JSON.stringify({ ...LINE, [part]: 0 }).replace(/0}$/, '{"__proto__": []}}')}`,
    );
    expect(isLine(raw)).toBe(false);
    expect(isLine({ ...LINE, [part]: {} })).toBe(true);
  });
});
