import type { Note, NotePage, SourceRecord } from '../notes/note.ts';

const TIME = Date.UTC(2026, 0, 5, 9, 30);

/** A page for tests; what is not said is plain. */
export function samplePage(parts: Partial<NotePage> = {}): NotePage {
  return {
    url: 'https://paper.example/a',
    title: 'Seizures at the border',
    byline: 'A. Writer',
    publisher: 'The Border Gazette',
    published: '2026-01-04',
    accessedAt: TIME,
    digest: null,
    lang: 'en',
    ...parts,
  };
}

/** A note for tests; what is not said is plain. */
export function sampleNote(id: string, parts: Partial<Note> = {}): Note {
  const exact = 'rose 27 percent';
  const paragraph = `Seizures ${exact} last year.`;
  return {
    id,
    page: samplePage(),
    target: { exact, prefix: 'Seizures ', suffix: ' last year.', start: 9, end: 24, paragraph },
    colour: 'yellow',
    text: '',
    tags: [],
    actors: [],
    date: null,
    sources: [],
    createdAt: TIME,
    updatedAt: TIME,
    deletedAt: null,
    ...parts,
  };
}

/** A source's record for tests. */
export function sampleSource(id: string, parts: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id,
    kind: 'institution',
    name: id,
    entry: null,
    reliability: null,
    remarks: '',
    links: [],
    createdAt: TIME,
    updatedAt: TIME,
    deletedAt: null,
    ...parts,
  };
}
