import fc from 'fast-check';
import type { Note } from '../../lib/notes/note.ts';
import type { Row } from '../../lib/sync/record-shapes.ts';
import { emptyState, joinStates, lastStamp, type RecordState } from '../../lib/sync/record-state.ts';
import { viewRecord } from '../../lib/sync/record-view.ts';
import { NEVER } from '../../lib/sync/stamp.ts';
import { takeLocal } from '../../lib/sync/take-local.ts';
import { makeNote } from './notes.ts';

/** Replica ids of a test: the first is `aaaaaaaaaaaa`. */
export const REPLICAS = ['a', 'b', 'c'].map((letter) => letter.repeat(12));

const sentence = fc.constantFrom(
  'Ask again.',
  'The table says 27%.',
  'See the annex.',
  'It rose by 37%.',
  'No.',
);
const text = fc.array(sentence, { maxLength: 4 }).map((sentences) => sentences.join(' '));

/** A change that a reader makes of a note; `null`: it is taken away for good. */
const anyChange: fc.Arbitrary<Partial<Note> | null> = fc.oneof(
  { weight: 4, arbitrary: text.map((words) => ({ text: words })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Note['colour'][]>('yellow', 'green', 'pink').map((colour) => ({ colour })),
  },
  {
    weight: 2,
    arbitrary: fc.subarray(['border', 'figures', 'ask', '__proto__']).map((tags) => ({ tags })),
  },
  {
    weight: 1,
    arbitrary: fc
      .subarray(['source-000001', 'source-000002'])
      .map((ids) => ({ sources: ids.map((source) => ({ source, credibility: 2 as const })) })),
  },
  { weight: 1, arbitrary: fc.constantFrom(null, 5).map((deletedAt) => ({ deletedAt })) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const anyStep = fc.record({
  who: fc.nat(2),
  /** Reads what this other one knows first, where it is another. */
  from: fc.nat(2),
  change: anyChange,
  /** Clocks go as they like. */
  now: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constantFrom(4_000_000_000_000, 1_700_000_000_000)),
});

/** What three browsers know of one note after some writing and reading, each at every moment; clocks are wrong by years. */
export const anyHistory: fc.Arbitrary<RecordState[]> = fc
  .array(anyStep, { minLength: 1, maxLength: 14 })
  .map((steps) => {
    const known = REPLICAS.map(() => emptyState('note', 'note-000001'));
    const moments: RecordState[] = [];
    for (const { who, from, change, now } of steps) {
      const read = joinStates(known[who]!, known[from]!);
      const row = viewRecord(read)?.row ?? null;
      const next = change === null ? null : ({ ...(row ?? makeNote()), ...change, updatedAt: now } as Row);
      const written = takeLocal({ state: read, before: null }, next, { replica: REPLICAS[who]!, now });
      known[who] = written;
      moments.push(written);
    }
    return moments.filter((state) => lastStamp(state) !== NEVER);
  })
  .filter((moments) => moments.length > 0);
