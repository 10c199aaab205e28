import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNote, anySource, makeNote, makeSource } from '../../../test/support/notes.ts';
import {
  DEFAULT_TEMPLATE,
  toAnnotationCollection,
  toBibtex,
  toCslJson,
  toCsv,
  toMarkdownFiles,
  toRis,
} from './index.ts';

const note = makeNote();
const { page } = note;

/** RFC 4180, read plainly: the oracle for what is written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++];
    rows.at(-1)!.push(cell);
    if (text[at] === ',') {
      at++;
      continue;
    }
    at += 2;
    if (at < text.length) rows.push([]);
  }
  return rows;
}

describe('CSV', () => {
  test('has a row a note, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(anyNote, { maxLength: 4 }),
        fc.array(anySource, { maxLength: 2 }),
        (notes, sources) => {
          const rows = readCsv(toCsv(notes, sources));
          expect(rows).toHaveLength(notes.length + 1);
          expect(new Set(rows.map((row) => row.length))).toEqual(new Set([19]));
        },
      ),
    );
  });

  test.each(['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '\r=1', '＝1'])(
    'never gives a spreadsheet %j to run',
    (text) => {
      const [, row] = readCsv(toCsv([makeNote({ text })], []));
      expect(row?.[9]).toBe(`'${text}`);
    },
  );

  test('names sources with their grades', () => {
    const [head, row] = readCsv(toCsv([note], [makeSource()]));
    expect(row?.[head!.indexOf('sources')]).toBe('Customs Office (B)');
    expect(row?.[head!.indexOf('credibility')]).toBe('2');
    expect(row?.[head!.indexOf('quote')]).toBe('a 27% increase');
  });
});

describe('Markdown', () => {
  test('is one file an article, with front matter, quotes and sources', () => {
    const second = makeNote({
      id: 'note-000002',
      target: null,
      text: 'On it all.',
      tags: ['2026'],
      sources: [],
      date: null,
    });
    const other = makeNote({
      id: 'note-000003',
      page: { ...page, url: 'https://b.example/', title: 'A: "B"/C?' },
    });
    const files = toMarkdownFiles(
      [note, second, other, makeNote({ id: 'note-000004', deletedAt: 5 })],
      [makeSource()],
    );
    expect(files.map(({ name }) => name)).toEqual([
      '2026-03-05 Harbour traffic rises.md',
      '2026-03-05 A B C.md',
    ]);
    expect(files[0]?.content).toBe(`---
title: "Harbour traffic rises"
url: "https://news.example/2026/03/harbour"
author: "Ana Quill"
publisher: "The Harbour News"
published: "2026-03-05"
accessed: "2026-03-06"
tags:
  - "t2026"
  - "border"
  - "figures"
---

# Harbour traffic rises

On it all.


#t2026

^note-000002

> a 27% increase

Ask for the table.

- Customs Office (B2)
- 2026-03

#border
#figures

^note-000001
`);
  });

  test('front matter stays YAML whatever a title holds', () => {
    fc.assert(
      fc.property(anyNote, (any) => {
        const [file] = toMarkdownFiles([{ ...any, deletedAt: null }], []);
        const lines = file!.content.split('\n');
        expect(lines[0]).toBe('---');
        expect(JSON.parse(lines[1]!.replace('title: ', ''))).toBe(any.page.title || any.page.url);
        expect(file!.name).toMatch(/^[^<>:"/\\|?*\u0000-\u001f]{1,130}\.md$/);
      }),
    );
  });

  test('articles of the same title get names of their own, also for file systems that fold case', () => {
    const notes = ['a', 'b', 'c'].map((path, index) =>
      makeNote({
        id: `note-00000${index}`,
        page: { ...page, url: `https://x.example/${path}`, title: index ? 'same' : 'Same', published: null },
      }),
    );
    expect(toMarkdownFiles(notes, []).map(({ name }) => name)).toEqual([
      'Same.md',
      'same (2).md',
      'same (3).md',
    ]);
  });

  test('the default template is filled without a rest', () => {
    expect(toMarkdownFiles([note], [], DEFAULT_TEMPLATE)[0]?.content).not.toContain('{{');
  });
});

describe('the articles for reference managers', () => {
  const odd = {
    ...page,
    title: '50% of {A & B} cost $3_000 #1 ~ C:\\x',
    byline: null,
    published: null,
    lang: null,
  };

  test('RIS', () => {
    expect(toRis([page])).toBe(
      [
        'TY  - NEWS',
        'TI  - Harbour traffic rises',
        'AU  - Ana Quill',
        'T2  - The Harbour News',
        'PY  - 2026',
        'DA  - 2026/03/05',
        'UR  - https://news.example/2026/03/harbour',
        'Y2  - 2026/03/06',
        'LA  - en',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test('RIS keeps a title with line ends from starting fields of its own', () => {
    expect(toRis([{ ...page, title: 'A\r\nER  - \r\nTY  - JOUR' }]).match(/^ER {2}-/gm)).toHaveLength(1);
  });

  test('BibTeX escapes what TeX would read', () => {
    const text = toBibtex([odd]);
    expect(text).toContain(
      'title = {{50\\% of \\{A \\& B\\} cost \\$3\\_000 \\#1 \\textasciitilde{} C:\\textbackslash{}x}}',
    );
    expect(text).not.toContain('author');
  });

  test('BibTeX gives every article a key of its own and balanced braces', () => {
    const keys = [...toBibtex([page, page, odd]).matchAll(/^@online\{([^,]+),$/gm)].map((match) => match[1]);
    expect(keys).toEqual(['news2026harbour', 'news2026harbour2', 'newscost']);
    fc.assert(
      fc.property(anyNote, (any) => {
        const text = toBibtex([any.page]).replace(/\\[\\{}]/g, '');
        expect(text.split('{').length).toBe(text.split('}').length);
      }),
    );
  });

  test('CSL-JSON', () => {
    expect(JSON.parse(toCslJson([page]))).toEqual([
      {
        id: expect.stringMatching(/^page-/),
        type: 'article-newspaper',
        title: 'Harbour traffic rises',
        author: [{ literal: 'Ana Quill' }],
        'container-title': 'The Harbour News',
        issued: { 'date-parts': [[2026, 3, 5]] },
        accessed: { 'date-parts': [[2026, 3, 6]] },
        URL: 'https://news.example/2026/03/harbour',
        language: 'en',
      },
    ]);
  });
});

describe('W3C JSON-LD', () => {
  test('has the standard’s parts in the standard’s places', () => {
    const collection = JSON.parse(toAnnotationCollection([note], [makeSource()]));
    expect(collection).toMatchObject({
      type: 'AnnotationCollection',
      total: 1,
      first: { type: 'AnnotationPage' },
    });
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    const [annotation] = collection.first.items;
    expect(annotation).toMatchObject({
      id: 'urn:x-sidelight:note:note-000001',
      type: 'Annotation',
      motivation: 'commenting',
      target: {
        type: 'SpecificResource',
        source: { id: page.url },
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'a 27% increase',
            prefix: 'Customs saw ',
            suffix: ' in crossings.',
          },
          { type: 'TextPositionSelector', start: 12, end: 26 },
        ],
      },
    });
    expect(annotation.body.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
      'commenting',
      'tagging',
      'tagging',
      'classifying',
      'identifying',
      'linking',
    ]);
  });
});
