import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNote, anySource, makeNote } from '../../test/support/notes.ts';
import { anyHistory, REPLICAS } from '../../test/support/sync-histories.ts';
import { isSame } from './is-same.ts';
import type { Row } from './record-shapes.ts';
import { emptyState, joinStates, type RecordState } from './record-state.ts';
import { viewRecord } from './record-view.ts';
import { parseStateLine, writeStateLine } from './state-line.ts';
import { takeLocal } from './take-local.ts';

const three = anyHistory.chain((moments) =>
  fc.tuple(fc.constantFrom(...moments), fc.constantFrom(...moments), fc.constantFrom(...moments)),
);
const [A, B, C] = REPLICAS as [string, string, string];

/** Equal as values: lists in them are ordered, keys are not. */
function expectSame(a: RecordState, b: RecordState): void {
  if (!isSame(a, b)) expect(a).toEqual(b);
}

describe('knowing together (R15)', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(three, ([a, b]) => expectSame(joinStates(a, b), joinStates(b, a))),
      { numRuns: 500 },
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) =>
        expectSame(joinStates(joinStates(a, b), c), joinStates(a, joinStates(b, c))),
      ),
      { numRuns: 1000 },
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expectSame(joinStates(a, a), a);
        expectSame(joinStates(joinStates(a, b), b), joinStates(a, b));
      }),
    );
  });

  test('survives its way as a line (R12)', () => {
    fc.assert(
      fc.property(three, ([a]) => expectSame(parseStateLine(writeStateLine(a)), a)),
      { numRuns: 500 },
    );
  });
});

describe('a record that is taken and shown (R11)', () => {
  const writer = { replica: A, now: 1000 };
  const roundTrip = (kind: RecordState['kind'], row: Row) => {
    const state = takeLocal({ state: emptyState(kind, row.id), before: null }, row, writer);
    const view = viewRecord(parseStateLine(writeStateLine(state)));
    expect(takeLocal({ state, before: null }, view!.row, { ...writer, now: 2000 })).toBe(state);
    return view!.row;
  };

  test('is the same note', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const unique = {
          ...note,
          tags: [...new Set(note.tags)],
          actors: [...new Set(note.actors)],
          sources: [],
        };
        expect(roundTrip('note', unique)).toEqual(unique);
      }),
    );
  });

  test('is the same source', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const unique = { ...source, links: [...new Set(source.links)] };
        expect(roundTrip('source', unique)).toEqual(unique);
      }),
    );
  });

  test.each([
    {
      type: 'own',
      id: 'own-abcdef',
      kind: 'person',
      name: 'A',
      aliases: ['B'],
      definition: 'C.',
      createdAt: 1,
      updatedAt: 2,
    },
    {
      type: 'own',
      id: 'own-abcdef',
      kind: 'term',
      name: 'A',
      aliases: [],
      definition: 'C.',
      sourceUrl: 'https://a.example/',
      createdAt: 1,
      updatedAt: 2,
    },
    { type: 'hidden', id: 'h1', entry: 'pier', createdAt: 1 },
    {
      type: 'not-meant',
      id: 'n1',
      entry: 'pier',
      form: 'pier',
      scope: 'page',
      where: 'https://a.example/',
      createdAt: 1,
    },
    { type: 'not-meant', id: 'n2', entry: 'pier', scope: 'everywhere', where: '', createdAt: 1 },
  ])('is the same layer record: %o', (record) => {
    expect(roundTrip('layer', record)).toEqual(record);
  });

  test('is the same setting', () => {
    const row = { id: 'pack:some-pack', value: { enabled: false } };
    expect(roundTrip('setting', row)).toEqual(row);
  });
});

describe('what two browsers wrote without knowing of each other', () => {
  const base = takeLocal({ state: emptyState('note', 'note-000001'), before: null }, asRow(makeNote()), {
    replica: A,
    now: 1000,
  });
  const write = (state: RecordState, change: object | null, replica: string, now: number) =>
    takeLocal({ state, before: null }, change && ({ ...viewRecord(state)!.row, ...change } as Row), {
      replica,
      now,
    });
  const show = (a: RecordState, b: RecordState) => viewRecord(joinStates(a, b));

  test('tags of both stand (R16)', () => {
    const left = write(base, { tags: ['border', 'figures', 'ask'] }, A, 2000);
    const right = write(base, { tags: ['border', 'later'] }, B, 3000);
    expect(show(left, right)?.row.tags).toEqual(['border', 'later', 'ask']);
  });

  test('the later colour wins, by a clock that is wrong too (R16, R14)', () => {
    const left = write(base, { colour: 'pink' }, A, 4_000_000_000_000);
    const right = write(base, { colour: 'yellow' }, B, 3000);
    expect(show(left, right)?.row.colour).toBe('pink');
    // Who saw it has the last word, whatever their clock says.
    const seen = write(joinStates(left, right), { colour: 'yellow' }, C, 10);
    expect(show(left, seen)?.row.colour).toBe('yellow');
  });

  test('a deletion loses to a later edit and wins over an earlier one (R19)', () => {
    const binned = write(base, { deletedAt: 2000 }, A, 2000);
    expect(show(binned, write(base, { colour: 'pink' }, B, 3000))?.row.deletedAt).toBe(null);
    expect(show(binned, write(base, { colour: 'pink' }, B, 1500))?.row).toMatchObject({
      deletedAt: 2000,
      colour: 'pink',
    });
    // A record that is edited in the bin stays there.
    expect(viewRecord(write(binned, { colour: 'pink' }, B, 3000))?.row.deletedAt).toBe(2000);
  });

  test('what was taken away for good stays away, however old the copy (R20)', () => {
    const gone = write(base, null, A, 2000);
    expect(show(gone, base)).toBe(null);
    expect(show(gone, write(base, { text: 'x' }, B, 1500))).toBe(null);
  });

  describe('texts', () => {
    const start = write(base, { text: 'First point. Second point.' }, A, 1100);

    test('are one where they changed different sentences (R17)', () => {
      const left = write(start, { text: 'First point, checked. Second point.' }, A, 2000);
      const right = write(start, { text: 'First point. Second point. Third point.' }, B, 3000);
      expect(show(left, right)).toMatchObject({
        row: { text: 'First point, checked. Second point. Third point.' },
        others: {},
      });
    });

    test('stand side by side where they changed the same sentence: no third figure comes of two (R17, R18)', () => {
      const left = write(start, { text: 'Up 37%. Second point.' }, A, 2000);
      const right = write(start, { text: 'Down 27%. Second point.' }, B, 3000);
      const both = joinStates(left, right);
      expect(viewRecord(both)).toMatchObject({
        row: { text: 'Down 27%. Second point.' },
        others: { text: [{ text: 'Up 37%. Second point.' }] },
      });
      // Writing on does not throw the other away.
      const wroteOn = write(both, { text: 'Down 27%. Second point. More.' }, B, 4000);
      expect(viewRecord(joinStates(wroteOn, left))?.others.text).toMatchObject([
        { text: 'Up 37%. Second point.' },
      ]);
    });
  });
});

function asRow(note: object): Row {
  return note as Row;
}
