import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeNote } from '../../../test/support/notes.ts';
import { toAnnotationCollection, toBackup } from '../export/index.ts';
import { BadImportError, parseImport, planImport } from './index.ts';
import { REFUSED } from './parse-import.cases.ts';

const NOW = Date.UTC(2026, 5, 1);
const read = (value: unknown, lang?: 'en' | 'es') =>
  parseImport('file', typeof value === 'string' ? value : JSON.stringify(value), {
    now: NOW,
    ...(lang && { lang }),
  });

const hypothesisNote = {
  id: 'aB_c-dEfGh',
  created: '2025-01-02T10:00:00.000000+00:00',
  updated: '2025-01-03T10:00:00.000000+00:00',
  uri: 'https://www.news.example/story?utm_source=x#part',
  user: 'acct:ana@hypothes.is',
  text: 'Check this.',
  tags: ['border'],
  document: { title: ['A story'] },
  target: [
    {
      source: 'https://www.news.example/story',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          startOffset: 0,
          endContainer: '/p[1]',
          endOffset: 3,
        },
        { type: 'TextPositionSelector', start: 100, end: 114 },
        { type: 'TextQuoteSelector', exact: 'a 27% increase', prefix: 'saw ', suffix: ' in' },
      ],
    },
  ],
};

describe('a Hypothesis export', () => {
  const exported = {
    export_date: '2025-02-01T00:00:00Z',
    export_userid: 'acct:ana@hypothes.is',
    client_version: '1.0',
    annotations: [
      hypothesisNote,
      {
        ...hypothesisNote,
        id: 'reply',
        references: ['aB_c-dEfGh'],
        user: 'acct:ben@hypothes.is',
        text: 'I did.',
        target: [{ source: hypothesisNote.uri }],
      },
      {
        ...hypothesisNote,
        id: 'page-note',
        text: 'On the whole page',
        target: [{ source: hypothesisNote.uri }],
      },
      { ...hypothesisNote, id: 'file', uri: 'file:///home/ana/a.pdf' },
    ],
  };

  test('becomes notes; replies stand under what they answer', () => {
    const { kind, notes, faults } = read(exported);
    expect(kind).toBe('hypothesis');
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatchObject({
      page: { url: 'https://www.news.example/story', title: 'A story' },
      target: { exact: 'a 27% increase', prefix: 'saw ', suffix: ' in', start: 100, end: 114 },
      text: 'Check this.\n\nben: I did.',
      tags: ['border'],
      createdAt: Date.UTC(2025, 0, 2, 10),
      updatedAt: Date.UTC(2025, 0, 3, 10),
    });
    expect(notes[1]?.target).toBeNull();
    expect(faults).toEqual(['Note 4 was left out: it is on no page of the web (http or https).']);
  });

  test('is read from the API’s form and from a bare list too, with the same ids', () => {
    const ids = (value: unknown) => read(value).notes.map(({ id }) => id);
    expect(ids({ total: 1, rows: [hypothesisNote] })).toEqual(ids([hypothesisNote]));
  });
});

describe('links to passages', () => {
  const link =
    'https://news.example/story?utm_source=x#:~:text=Customs-,a%2027%25%20increase,-in%20crossings';

  test('become notes wherever they stand in a text', () => {
    const text = `Seen today: ${link}\n- [A story](${link.replace('27', '28')})\n<a href="https://b.example/x#:~:text=one%2C%20two,three">B &amp; C</a>`;
    const { kind, notes, faults } = read(text);
    expect(kind).toBe('text-fragments');
    expect(faults).toEqual([]);
    expect(notes.map(({ page, target, text: said }) => [page.url, page.title, target?.exact, said])).toEqual([
      ['https://news.example/story', '', 'a 27% increase', ''],
      ['https://news.example/story', 'A story', 'a 28% increase', ''],
      ['https://b.example/x', 'B &amp; C', 'one, two', '… three'],
    ]);
    expect(notes[0]?.target).toMatchObject({ prefix: 'Customs', suffix: 'in crossings' });
  });

  test('the same link again, later, changes nothing: not even a note that was worked on', () => {
    const first = read(link);
    const worked = first.notes.map((note) => ({ ...note, text: 'Mine', updatedAt: NOW + 5 }));
    const again = parseImport('', link, { now: NOW + 99 });
    expect(planImport({ notes: worked, sources: [] }, again)).toMatchObject({
      added: { notes: [] },
      changed: { notes: [] },
      same: 1,
    });
  });

  test('a link with a damaged escape is read as it stands', () => {
    expect(read('https://a.example/#:~:text=100%').notes[0]?.target?.exact).toBe('100%');
  });
});

describe('foreign W3C annotations', () => {
  test('are read with what they have', () => {
    const { notes, undated } = read({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://example.org/anno1',
      type: 'Annotation',
      motivation: 'highlighting',
      body: [
        { type: 'TextualBody', value: 'Odd.', purpose: 'describing' },
        { type: 'TextualBody', value: 'maps', purpose: 'tagging' },
        'http://example.org/more',
      ],
      target: {
        source: 'https://news.example/amp/story',
        selector: { type: 'TextQuoteSelector', exact: 'words' },
      },
    });
    expect(notes[0]).toMatchObject({
      page: { url: 'https://news.example/story' },
      text: 'Odd.\n\nhttp://example.org/more',
      tags: ['maps'],
      colour: 'yellow',
      target: { exact: 'words', prefix: '', suffix: '' },
      createdAt: NOW,
    });
    expect(undated).toEqual([notes[0]?.id]);
  });
});

describe('files that cannot be used', () => {
  test.each(REFUSED)('%s', (_, text, said) => {
    expect(() => read(text)).toThrow(BadImportError);
    expect(() => read(text)).toThrow(said);
  });

  test('say so in Spanish too', () => {
    expect(() => read('{"format":"sidelight-backup","version":99}', 'es')).toThrow('versión más nueva');
  });

  test('a hundred megabytes of brackets are refused at once', () => {
    expect(() => read('['.repeat(100_000_000))).toThrow(/Line 1 is nested deeper/);
  });

  test('a body with a script comes in as mere text', () => {
    const text = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const { notes } = read(toAnnotationCollection([makeNote({ text })], []));
    expect(notes[0]?.text).toBe(text);
  });

  test('one bad record is left out and named, the others come in', () => {
    const bad = {
      ...makeNote({ id: 'note-000002' }),
      page: { ...makeNote().page, url: 'javascript:alert(1)' },
    };
    const worse = { ...makeNote({ id: 'note-000003' }), tags: 'border' };
    const { notes, faults } = read(
      JSON.parse(
        toBackup({ notes: [makeNote(), bad, worse as never, makeNote()], sources: [], layer: [] }, NOW),
      ),
    );
    expect(notes.map(({ id }) => id)).toEqual(['note-000001']);
    expect(faults).toEqual([
      'Note 2 was left out: it is on no page of the web (http or https).',
      'Note 3 was left out: “tags” cannot be read.',
      'Note 4 was left out: another one bears the same id.',
    ]);
  });

  test('prototype keys reach nothing', () => {
    const text = `{"format":"sidelight-backup","version":1,"notes":[{"__proto__":${JSON.stringify(makeNote())}}],"sources":[],"layer":[]}`;
    expect(() => read(text)).toThrow('Note 1 was left out');
    expect(({} as { id?: unknown }).id).toBeUndefined();
  });

  test('a list of thousands of faults names a hundred and counts the rest', () => {
    const notes = Array.from({ length: 5000 }, () => ({}));
    expect(() => read({ format: 'sidelight-backup', version: 1, notes, sources: [], layer: [] })).toThrow(
      'Note 1',
    );
    const { faults } = read({
      format: 'sidelight-backup',
      version: 1,
      notes: [makeNote(), ...notes],
      sources: [],
      layer: [],
    });
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)).toBe('… and 4900 more.');
  });

  test('anything at all gives notes or a BadImportError', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.string().map((text) => `#:~:text=${text}`),
        ),
        (text) => {
          try {
            expect(Array.isArray(read(text).notes)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(BadImportError);
          }
        },
      ),
    );
  });

  test('an export with any one value replaced gives notes or a BadImportError', () => {
    const whole = JSON.parse(
      toAnnotationCollection([makeNote(), makeNote({ id: 'note-000002' })], []),
    ) as object;
    const paths = listPaths(whole);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const copy = structuredClone(whole);
        setAt(copy, path, value);
        try {
          read(copy);
        } catch (error) {
          expect(error).toBeInstanceOf(BadImportError);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function listPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...listPaths(inner, [...path, key]),
  ]);
}

function setAt(value: object, path: readonly string[], inner: unknown): void {
  const holder = path.slice(0, -1).reduce((node, key) => (node as Record<string, object>)[key]!, value);
  (holder as Record<string, unknown>)[path.at(-1)!] = inner;
}
