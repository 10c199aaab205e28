import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNote, anySource, makeNote, makeSource } from '../../../test/support/notes.ts';
import { toAnnotationCollection, toBackup } from '../export/index.ts';
import type { Note, SourceRecord } from '../note.ts';
import { parseBackup, parseImport, planImport } from './index.ts';

const anyRecords = fc.record({
  notes: fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 6 }),
  sources: fc.uniqueArray(anySource, { selector: ({ id }) => id, maxLength: 4 }),
});
const NOW = Date.UTC(2026, 5, 1);

/** What the database holds after a plan was carried out. */
function carryOut(
  existing: { notes: readonly Note[]; sources: readonly SourceRecord[] },
  incoming: Parameters<typeof planImport>[1],
) {
  const plan = planImport(existing, incoming);
  const merge = <T extends { id: string }>(...lists: readonly (readonly T[])[]) => [
    ...new Map(lists.flat().map((record) => [record.id, record])).values(),
  ];
  return {
    plan,
    after: {
      notes: merge(existing.notes, plan.added.notes, plan.changed.notes),
      sources: merge(existing.sources, plan.added.sources, plan.changed.sources),
    },
  };
}

describe('export, wipe, import', () => {
  test('gives the same notes and sources by W3C JSON-LD', () => {
    fc.assert(
      fc.property(anyRecords, ({ notes, sources }) => {
        const imported = parseImport('notes.jsonld', toAnnotationCollection(notes, sources), { now: NOW });
        expect(imported).toEqual({ kind: 'w3c', notes, sources, layer: [], undated: [], faults: [] });
      }),
    );
  });

  test('gives the same by a whole backup', () => {
    fc.assert(
      fc.property(anyRecords, ({ notes, sources }) => {
        const text = toBackup({ notes, sources, layer: [] }, NOW);
        expect(parseBackup(text)).toMatchObject({ notes, sources, layer: [] });
        expect(parseImport('backup.json', text, { now: NOW })).toMatchObject({ kind: 'backup', faults: [] });
      }),
    );
  });

  test('changes nothing where nothing was wiped', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const text = toAnnotationCollection(records.notes, records.sources);
        const { plan } = carryOut(records, parseImport('', text, { now: NOW }));
        expect(plan).toMatchObject({
          added: { notes: [], sources: [] },
          changed: { notes: [], sources: [] },
          older: 0,
        });
      }),
    );
  });
});

describe('planImport', () => {
  test('carried out twice changes nothing the second time, and no text is lost', () => {
    const pair = fc.tuple(anyRecords, anyRecords).map(([existing, incoming]) => ({
      existing,
      // Half of the incoming records are other states of those that are there.
      incoming: {
        notes: incoming.notes.map((note, index) => ({
          ...note,
          id: existing.notes[index * 2]?.id ?? note.id,
        })),
        sources: incoming.sources.map((source, index) => ({
          ...source,
          id: existing.sources[index * 2]?.id ?? source.id,
        })),
      },
    }));
    fc.assert(
      fc.property(pair, ({ existing, incoming }) => {
        const unique = (records: typeof incoming) => ({
          notes: [...new Map(records.notes.map((note) => [note.id, note])).values()],
          sources: [...new Map(records.sources.map((source) => [source.id, source])).values()],
        });
        const fresh = unique(incoming);
        const { after } = carryOut(existing, fresh);
        const { plan } = carryOut(after, fresh);
        expect([plan.added.notes, plan.added.sources, plan.changed.notes, plan.changed.sources]).toEqual([
          [],
          [],
          [],
          [],
        ]);
        for (const note of existing.notes) {
          const now = after.notes.find(({ id }) => id === note.id);
          expect(now?.text).toContain(note.text);
        }
        for (const source of existing.sources) {
          expect(after.sources.find(({ id }) => id === source.id)?.remarks).toContain(source.remarks);
        }
      }),
    );
  });

  const there = makeNote();
  const plan = (incoming: Note) =>
    planImport({ notes: [there], sources: [] }, { notes: [incoming], sources: [] });

  test('takes the newer state and keeps the text that it replaces', () => {
    const incoming = { ...there, text: 'Table received.', updatedAt: there.updatedAt + 1000 };
    const [changed] = plan(incoming).changed.notes;
    expect(changed?.text).toBe('Table received.\n\n———\nAsk for the table.');
    expect(changed?.updatedAt).toBe(there.updatedAt + 1001);
  });

  test('takes a text that goes on as it is', () => {
    const incoming = { ...there, text: 'Ask for the table. Done.', updatedAt: there.updatedAt + 1000 };
    expect(plan(incoming).changed.notes).toEqual([incoming]);
  });

  test('leaves the newer one that is there alone', () => {
    expect(plan({ ...there, text: 'Old.', updatedAt: there.updatedAt - 1 })).toMatchObject({
      older: 1,
      changed: { notes: [] },
    });
  });

  test('does not take a note out of the bin by an older state of it', () => {
    const binned = { ...there, deletedAt: there.updatedAt + 5, updatedAt: there.updatedAt + 5 };
    expect(planImport({ notes: [binned], sources: [] }, { notes: [there], sources: [] }).older).toBe(1);
  });

  test('counts what is there already', () => {
    const source = makeSource();
    expect(
      planImport({ notes: [there], sources: [source] }, { notes: [there], sources: [source] }).same,
    ).toBe(2);
  });
});
