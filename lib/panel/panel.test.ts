import { describe, expect, test } from 'vitest';
import type { LayerRecord } from '../pack/layer.ts';
import { createPanel } from './panel.ts';
import { SAMPLE_ANALYSIS, SAMPLE_MATTER, SAMPLE_PACK } from './sample-article.cases.ts';

const url = 'https://news.example/a';
const nothing = async () => {};

function open(lang: 'en' | 'es' = 'en') {
  const panel = createPanel(
    {
      layer: { save: nothing, remove: nothing, changed: nothing, now: () => 1, newId: () => 'abcdef' },
      notesOfPage: {
        save: async () => null,
        bin: async () => null,
        saveSource: async () => undefined,
        show: async () => ({ found: true }),
        reattach: async () => ({ attached: true }),
        now: () => 0,
      },
      notes: { save: nothing, now: () => 1, delay: () => () => {} },
      reader: { show: async () => ({ found: true }), point: nothing, step: nothing },
    },
    lang,
  );
  panel.page.setTab({ id: 1, url, title: 'Tab' });
  panel.page.setState(1, {
    status: 'ready',
    url,
    analysis: SAMPLE_ANALYSIS,
    matter: SAMPLE_MATTER,
    asked: false,
    length: SAMPLE_ANALYSIS.text.length,
  });
  return panel;
}
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('the glossary', () => {
  test('has the article’s entries, those not in the directory, and the rest of it', () => {
    const { glossary, directory } = open();
    directory.setPacks([SAMPLE_PACK]);
    expect(names(glossary.view.value.known)).toEqual(['Mérida Initiative']);
    expect(names(glossary.view.value.unknown)).toEqual(['Ana Prueba']);
    expect(names(glossary.view.value.others)).toEqual(['Sample Agency']);
    expect(glossary.view.value.known[0]?.events).toHaveLength(1);
  });

  test('speaks Spanish where the pack does', () => {
    const { glossary, directory } = open('es');
    directory.setPacks([SAMPLE_PACK]);
    expect(names(glossary.view.value.known)).toEqual(['Iniciativa Mérida']);
    expect(names(glossary.view.value.others)).toEqual(['Agencia Muestra']);
  });

  test('one search goes over both, the better match first', () => {
    const { glossary, directory } = open();
    directory.setPacks([SAMPLE_PACK]);
    glossary.query.value = 'MERIDA';
    expect(names(glossary.view.value.known)).toEqual(['Mérida Initiative']);
    expect(names(glossary.view.value.unknown)).toEqual([]);
    expect(names(glossary.view.value.others)).toEqual(['Sample Agency']);
  });

  test.each([
    ['appearance', ['b', 'a', 'c']],
    ['mentions', ['a', 'b', 'c']],
    ['name', ['a', 'b', 'c']],
  ] as const)('is ordered by %s', (order, expected) => {
    const { glossary, page } = open();
    const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 1, text: 'x' }));
    const actors = [
      { id: null, name: 'c', kind: 'person', mentions: at(30) },
      { id: null, name: 'b', kind: 'person', mentions: at(1) },
      { id: null, name: 'a', kind: 'person', mentions: at(2, 40) },
    ] as const;
    const analysis = { ...SAMPLE_ANALYSIS, actors };
    page.setState(1, { status: 'ready', url, analysis, matter: SAMPLE_MATTER, asked: false, length: 9 });
    glossary.order.value = order;
    expect(names(glossary.view.value.unknown)).toEqual(expected);
  });

  test('drops an entry the moment it is hidden and lists it by name', () => {
    const { glossary, directory } = open();
    directory.setPacks([SAMPLE_PACK]);
    const record: LayerRecord = { type: 'hidden', id: 'h', entry: 'merida-initiative', createdAt: 1 };
    directory.setLayer([record]);
    expect(glossary.view.value.known).toEqual([]);
    expect(names(glossary.view.value.others)).toEqual(['Sample Agency']);
    expect(directory.hidden.value).toEqual([{ record, name: 'Mérida Initiative' }]);
  });

  test('still has the article’s findings where the database does not open', () => {
    const { glossary, directory } = open();
    directory.fail(new Error('No database.'));
    expect(directory.status.value).toEqual({ status: 'failed', message: 'No database.' });
    expect(names(glossary.view.value.known)).toEqual(['Mérida Initiative']);
  });

  test('tells a damaged pack from a database that fails', () => {
    const { directory } = open();
    directory.fail(Object.assign(new Error('x'), { name: 'BadPackError', faults: ['actors.json: a: asOf'] }));
    expect(directory.status.value).toEqual({ status: 'damaged', faults: ['actors.json: a: asOf'] });
  });

  test('fills the form from what the article calls somebody', () => {
    const { glossary } = open();
    glossary.add(glossary.view.value.unknown[0]!);
    expect(glossary.form.value).toMatchObject({
      draft: { name: 'Ana Prueba', kind: 'person', aliases: '' },
      before: null,
    });
  });
});

test('the timeline puts the article’s date and the record’s in one stop where they differ', () => {
  expect(open().timeline.value).toMatchObject([
    {
      article: {
        text: '2009',
        sentence: 'The Mérida Initiative began in 2009.',
        ref: { list: 'dates', index: 0 },
      },
      record: { id: 'merida-announced' },
      conflict: 'announced 2007-10-22',
    },
  ]);
});

test('the sources have what hangs on them; a figure of nobody stands apart', () => {
  const { rows, orphans } = open().sources.value;
  expect(rows).toMatchObject([
    {
      name: 'Ana Prueba',
      notInDirectory: true,
      citations: [{ isQuote: false }, { isQuote: true, text: 'It changed little for us,' }],
      figures: [{ statistic: { text: '27%' } }],
    },
  ]);
  expect(orphans).toMatchObject([{ statistic: { text: '15%', grade: 'unsourced' } }]);
});

describe('what the page points at', () => {
  test.each([
    [
      { list: 'actors', index: 1 },
      { tab: 'glossary', row: 'actors:1' },
    ],
    [
      { list: 'dates', index: 0 },
      { tab: 'timeline', row: 'dates:0' },
    ],
    [
      { list: 'attributions', index: 1 },
      { tab: 'sources', row: 'ana prueba' },
    ],
    [
      { list: 'statistics', index: 0 },
      { tab: 'sources', row: 'ana prueba', line: 'statistics:0' },
    ],
    [
      { list: 'statistics', index: 1 },
      { tab: 'sources', line: 'statistics:1' },
    ],
    [
      { list: 'context', index: 0 },
      { tab: 'timeline', row: 'dates:0' },
    ],
    [
      { list: 'context', index: 1 },
      { tab: 'sources', row: 'ana prueba' },
    ],
  ] as const)('%j stands at %j', (ref, spot) => {
    const panel = open();
    panel.page.setPointed(1, { ref, open: false, serial: 1 });
    expect(panel.spot.value).toMatchObject(spot);
    expect(panel.selection.tab.value).toBe('glossary');
  });

  test.each([
    { list: 'dates', index: 9 },
    { list: 'context', index: 9 },
    { list: 'attributions', index: 9 },
  ] as const)('%j, which is not there, stands nowhere', (ref) => {
    const panel = open();
    panel.page.setPointed(1, { ref, open: true, serial: 1 });
    expect(panel.spot.value).toBeNull();
  });

  test('what the reader asked to see comes to the front once', () => {
    const panel = open();
    panel.page.setPointed(1, { ref: { list: 'dates', index: 0 }, open: true, serial: 5 });
    expect(panel.selection.tab.value).toBe('timeline');
    expect(panel.selection.open.value).toEqual({ timeline: 'dates:0' });
    panel.selection.tab.value = 'glossary';
    panel.page.setPointed(1, { ref: { list: 'dates', index: 0 }, open: true, serial: 5 });
    expect(panel.selection.tab.value).toBe('glossary');
    panel.page.setPointed(1, { ref: { list: 'dates', index: 0 }, open: true, serial: 6 });
    expect(panel.selection.tab.value).toBe('timeline');
  });

  test('another page shuts the rows, ends the search and keeps the form', () => {
    const panel = open();
    panel.selection.toggle('glossary', 'actors:0');
    panel.glossary.query.value = 'x';
    panel.glossary.addNew();
    panel.page.setTab({ id: 1, url: 'https://news.example/b', title: null });
    expect(panel.selection.open.value).toEqual({});
    expect(panel.glossary.query.value).toBe('');
    expect(panel.glossary.form.value).not.toBeNull();
  });
});
