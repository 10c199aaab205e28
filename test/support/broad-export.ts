import { toAnnotationCollection } from '../../lib/notes/export/index.ts';
import type { Note, SourceRecord } from '../../lib/notes/note.ts';
import { COLOURS, RELIABILITIES } from '../../lib/notes/scales.ts';
import { makeNote, makeSource } from './notes.ts';

const { page, target } = makeNote();

/** A note of every kind that the exports tell apart: with and without passage, words, tags, links, dates; in the bin; odd. */
export const BROAD_NOTES: readonly Note[] = [
  makeNote(),
  ...COLOURS.map((colour, at) => makeNote({ id: `note-colour-${at}`, colour })),
  makeNote({ id: 'note-of-page', target: null }),
  makeNote({ id: 'note-no-text', text: '' }),
  makeNote({ id: 'note-bare', text: '', tags: [], actors: [], sources: [], date: null }),
  makeNote({ id: 'note-binned', deletedAt: Date.UTC(2026, 2, 7) }),
  makeNote({ id: 'note-undated', date: null }),
  makeNote({ id: 'note-year', date: '2019' }),
  makeNote({ id: 'note-day', date: '2019-05-06' }),
  makeNote({
    id: 'note-cited',
    sources: ['source-000001', 'source-000002', 'source-gone'].map((source, at) => ({
      source,
      credibility: ([null, 1, 6] as const)[at]!,
    })),
  }),
  makeNote({
    id: 'note-page-unknown',
    page: { ...page, byline: null, publisher: null, published: null, digest: null, lang: null },
  }),
  makeNote({
    id: 'note-odd-words',
    text: '<script>alert("1")</script>\n“quoted” \\ \u0000 \ud83d\ude00',
    tags: ['__proto__', 'a "tag"', 'ünïcode'],
    target: { ...target!, exact: 'first\n\nsecond', prefix: '', suffix: '', start: 0, end: 0 },
  }),
];

export const BROAD_SOURCES: readonly SourceRecord[] = [
  makeSource(),
  makeSource({ id: 'source-000002', kind: 'person', entry: null, reliability: null, remarks: '', links: [] }),
  makeSource({ id: 'source-000003', kind: 'outlet', reliability: RELIABILITIES[5] }),
  makeSource({ id: 'source-000004', kind: 'document', deletedAt: Date.UTC(2026, 2, 7) }),
];

/** The broad records as one W3C export. */
export function makeBroadExport(): string {
  return toAnnotationCollection(BROAD_NOTES, BROAD_SOURCES);
}
