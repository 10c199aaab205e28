import { describe, expect, test } from 'vitest';
import { makeSoundPack } from '../../../test/support/small-pack.ts';
import type { ActorEntry } from '../schema.ts';
import { checkCases } from './check-pack.cases.ts';
import { checkPack, findUnusable } from './check-pack.ts';
import { describeFinding } from './finding.ts';

describe('checkPack', () => {
  test.each(checkCases)('$name', ({ change, lines }) => {
    const found = checkPack(change(makeSoundPack()));
    expect(found.map((one) => `${one.level === 'doubt' ? 'doubt: ' : ''}${describeFinding(one)}`)).toEqual(
      lines,
    );
  });
});

describe('findUnusable', () => {
  /** Actors in one chain, each a part of the next, the last a part of `end`. */
  function makeChain(count: number, end: string): ActorEntry[] {
    const base = makeSoundPack().actors[0]!;
    return Array.from({ length: count }, (_, i) => ({
      ...base,
      id: `n${i}`,
      relations: [{ to: i + 1 === count ? end : `n${i + 1}`, relation: 'part of' }],
    }));
  }

  test('follows a chain of 30,000 without running out of stack, and tells its circle in one line', () => {
    const pack = makeSoundPack();
    const open = { ...pack, actors: [...pack.actors, ...makeChain(30_000, 'ada-quill')] };
    expect(findUnusable(open)).toEqual([]);
    const closed = { ...pack, actors: [...pack.actors, ...makeChain(30_000, 'n0')] };
    expect(findUnusable(closed).map(describeFinding)).toEqual([
      'actors.json: n0: relations go in a circle: n0 → n1 → n2 → n3 → n4 → n5 → …',
    ]);
  });

  test('leaves to the desk what is only bad style', () => {
    const pack = makeSoundPack();
    const [first, ...rest] = pack.actors;
    const wordy = { ...first!, definition: { en: 'word '.repeat(100) }, aliases: [{ text: 'Ada Quill' }] };
    const bad = { ...pack, actors: [wordy, ...rest] };
    expect(findUnusable(bad)).toEqual([]);
    expect(checkPack(bad).length).toBeGreaterThan(2);
  });
});
