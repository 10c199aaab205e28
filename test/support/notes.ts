import fc from 'fast-check';
import type { Note, SourceRecord } from '../../lib/notes/note.ts';
import { COLOURS, CREDIBILITIES, RELIABILITIES } from '../../lib/notes/scales.ts';

/** A note on a passage, as the reader would make it. */
export function makeNote(change: Partial<Note> = {}): Note {
  return {
    id: 'note-000001',
    page: {
      url: 'https://news.example/2026/03/harbour',
      title: 'Harbour traffic rises',
      byline: 'Ana Quill',
      publisher: 'The Harbour News',
      published: '2026-03-05',
      accessedAt: Date.UTC(2026, 2, 6),
      digest: 'ab12',
      lang: 'en',
    },
    target: {
      exact: 'a 27% increase',
      prefix: 'Customs saw ',
      suffix: ' in crossings.',
      start: 12,
      end: 26,
      paragraph: 'Customs saw a 27% increase in crossings.',
    },
    colour: 'green',
    text: 'Ask for the table.',
    tags: ['border', 'figures'],
    actors: ['customs-office'],
    date: '2026-03',
    sources: [{ source: 'source-000001', credibility: 2 }],
    createdAt: Date.UTC(2026, 2, 6, 10),
    updatedAt: Date.UTC(2026, 2, 6, 11),
    deletedAt: null,
    ...change,
  };
}

/** A source's record. */
export function makeSource(change: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id: 'source-000001',
    kind: 'institution',
    name: 'Customs Office',
    entry: 'customs-office',
    reliability: 'B',
    remarks: 'Publishes monthly.',
    links: ['https://customs.example/tables'],
    createdAt: Date.UTC(2026, 2, 1),
    updatedAt: Date.UTC(2026, 2, 2),
    deletedAt: null,
    ...change,
  };
}

const ID_UNITS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-'];
const anyId = fc.string({ unit: fc.constantFrom(...ID_UNITS), minLength: 6, maxLength: 30 });
const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    '=1+1',
    '<script>alert(1)</script>',
    '\ud800',
    '﻿a\r\n"b",c',
  ),
);
const anyTime = fc.integer({ min: 0, max: Date.UTC(10_000, 0) - 1 });
const anyUrl = fc
  .tuple(fc.constantFrom('http', 'https'), fc.domain(), fc.webPath())
  .map(([scheme, host, path]) => `${scheme}://${host}${path}`);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Any note that may be stored. */
export const anyNote: fc.Arbitrary<Note> = fc.record({
  id: anyId,
  page: fc.record({
    url: anyUrl,
    title: anyLine,
    byline: orNull(anyLine),
    publisher: orNull(anyLine),
    published: orNull(anyLine),
    accessedAt: anyTime,
    digest: orNull(anyLine),
    lang: orNull(anyLine),
  }),
  target: orNull(
    fc.record({
      exact: anyLine,
      prefix: anyLine,
      suffix: anyLine,
      start: fc.nat(),
      end: fc.nat(),
      paragraph: anyLine,
    }),
  ),
  colour: fc.constantFrom(...COLOURS),
  text: anyLine,
  tags: fc.array(fc.oneof(anyLine, fc.constantFrom(...COLOURS)), { maxLength: 5 }),
  actors: fc.array(anyLine, { maxLength: 4 }),
  date: orNull(anyLine),
  sources: fc.array(fc.record({ source: anyId, credibility: orNull(fc.constantFrom(...CREDIBILITIES)) }), {
    maxLength: 3,
  }),
  createdAt: anyTime,
  updatedAt: anyTime,
  deletedAt: orNull(anyTime),
});

/** Any source's record that may be stored. */
export const anySource: fc.Arbitrary<SourceRecord> = fc.record({
  id: anyId,
  kind: fc.constantFrom('person' as const, 'institution' as const, 'outlet' as const, 'document' as const),
  name: anyLine,
  entry: orNull(anyLine),
  reliability: orNull(fc.constantFrom(...RELIABILITIES)),
  remarks: anyLine,
  links: fc.array(anyUrl, { maxLength: 3 }),
  createdAt: anyTime,
  updatedAt: anyTime,
  deletedAt: orNull(anyTime),
});
