import { describe, expect, test } from 'vitest';
import { EMPTY_FILTER, isEmptyFilter, toggleChoice } from './filter.ts';
import { makeExport, withOwnSources } from './make-export.ts';
import { outletOf } from './note-row.ts';
import { sampleNote, samplePage, sampleSource } from './notebook.samples.ts';
import { findWindow, heightOf, scrollToRow } from './row-window.ts';
import { parseSavedFilters, withSavedFilter } from './saved-filters.ts';
import { linkToPassage } from './text-fragment.ts';

describe('the window on a long list', () => {
  test('covers what is in view and little more', () => {
    expect(findWindow({ count: 100_000, scrollTop: 9200, viewHeight: 920, rowHeight: 92 })).toEqual({
      first: 92,
      end: 118,
    });
    expect(findWindow({ count: 3, scrollTop: 0, viewHeight: 920, rowHeight: 92 })).toEqual({
      first: 0,
      end: 3,
    });
    expect(findWindow({ count: 0, scrollTop: 500, viewHeight: 920, rowHeight: 92 })).toEqual({
      first: 0,
      end: 0,
    });
  });

  test('never asks for a taller page than browsers give', () => {
    expect(heightOf(100_000, 92)).toBe(9_200_000);
    expect(heightOf(1_000_000, 92)).toBe(15_000_000);
  });

  test('scrolls only to rows out of view', () => {
    const view = { scrollTop: 920, viewHeight: 460, rowHeight: 92 };
    expect(scrollToRow(12, view)).toBeNull();
    expect(scrollToRow(9, view)).toBe(828);
    expect(scrollToRow(15, view)).toBe(1012);
  });
});

describe('the link to a passage', () => {
  const target = sampleNote('note-000001').target!;
  test('names it whole where it is short', () => {
    expect(
      linkToPassage(samplePage({ url: 'https://paper.example/a#top' }), {
        ...target,
        exact: 'a well-known, plain 27%',
      }),
    ).toBe('https://paper.example/a#:~:text=a%20well%2Dknown%2C%20plain%2027%25');
  });

  test('names a long one by its ends, and a note on the page not at all', () => {
    const exact = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    expect(linkToPassage(samplePage(), { ...target, exact })).toBe(
      'https://paper.example/a#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
    );
    expect(linkToPassage(samplePage(), null)).toBe('https://paper.example/a');
  });

  test('survives half a character', () => {
    expect(linkToPassage(samplePage(), { ...target, exact: 'odd \ud800' })).toContain('odd%20');
  });
});

describe('filters', () => {
  test('a choice made twice is none', () => {
    const once = toggleChoice(EMPTY_FILTER, 'tag', 'arms');
    expect(once.chosen).toEqual({ tag: ['arms'] });
    expect(isEmptyFilter(once)).toBe(false);
    expect(toggleChoice(once, 'tag', 'arms')).toEqual(EMPTY_FILTER);
  });

  test('saved ones are checked when they are read, and a name stands once', () => {
    const saved = withSavedFilter([], ' My  beat ', toggleChoice(EMPTY_FILTER, 'tag', 'arms'));
    const again = withSavedFilter(saved, 'My beat', EMPTY_FILTER);
    expect(again).toEqual([{ name: 'My beat', filter: EMPTY_FILTER }]);
    expect(withSavedFilter(saved, '  ', EMPTY_FILTER)).toBe(saved);
    expect(parseSavedFilters(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
    expect(parseSavedFilters([{ name: 'odd', filter: { query: 4 } }, ...saved])).toEqual(saved);
    expect(parseSavedFilters('nothing')).toEqual([]);
  });
});

describe('what an outlet is called', () => {
  test.each([
    [{ publisher: ' El Diario ' }, 'El Diario'],
    [{ publisher: null, url: 'https://www.paper.example/a' }, 'paper.example'],
    [{ publisher: '', url: 'odd' }, 'odd'],
  ])('%j → %s', (parts, name) => expect(outletOf(samplePage(parts))).toBe(name));
});

describe('an export', () => {
  const now = Date.UTC(2026, 1, 3);
  const kept = sampleNote('note-000001', { sources: [{ source: 'source-one', credibility: 2 }] });
  const binned = sampleNote('note-000002', { deletedAt: 5, text: 'thrown away' });
  const records = {
    notes: [kept, binned],
    sources: [sampleSource('source-one'), sampleSource('source-two')],
    layer: [],
  };

  test.each([
    ['json-ld', 'sidelight-2026-02-03.jsonld'],
    ['csv', 'sidelight-2026-02-03.csv'],
    ['ris', 'sidelight-2026-02-03.ris'],
    ['bibtex', 'sidelight-2026-02-03.bib'],
    ['csl-json', 'sidelight-2026-02-03.csl.json'],
    ['markdown', 'sidelight-2026-02-03-markdown.zip'],
  ] as const)('%s is named after its day and leaves the bin out', async (format, name) => {
    const file = makeExport(format, records, { now });
    expect(file.name).toBe(name);
    const text = await file.blob.text();
    expect(text).toContain('paper.example/a');
    expect(text).not.toContain('thrown away');
  });

  test('a backup has the bin, too', async () => {
    expect(await makeExport('backup', records, { now }).blob.text()).toContain('thrown away');
  });

  test('of a filter takes only the sources that its notes hang on', () => {
    expect(withOwnSources(records, [kept]).sources.map(({ id }) => id)).toEqual(['source-one']);
  });
});
