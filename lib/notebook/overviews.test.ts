import { describe, expect, test } from 'vitest';
import { chooseCompany, listActors, listMeetings } from './actor-overview.ts';
import { placeOnCircle } from './circle-layout.ts';
import { findFigures } from './find-figures.ts';
import { makeRow } from './note-row.ts';
import { groupByYear, parseTimelineDate } from './note-timeline.ts';
import { sampleNote, samplePage } from './notebook.samples.ts';

const row = (id: string, actors: string[], url: string, parts = {}) =>
  makeRow(sampleNote(id, { actors, page: samplePage({ url }), ...parts }), 0);
const rows = [
  row('note-000001', ['dea', 'sedena'], 'https://paper.example/a'),
  row('note-000002', ['dea'], 'https://paper.example/a'),
  row('note-000003', ['uif'], 'https://paper.example/a'),
  row('note-000004', ['dea', 'uif'], 'https://paper.example/b'),
  row('note-000005', ['dea', 'atf'], 'https://paper.example/c', { deletedAt: 3 }),
];

describe('the overview of actors', () => {
  test('counts notes and articles, the bin left out', () => {
    expect(listActors(rows)).toEqual([
      { actor: 'dea', notes: 3, articles: 2 },
      { actor: 'uif', notes: 2, articles: 2 },
      { actor: 'sedena', notes: 1, articles: 1 },
    ]);
  });

  test('joins two who are noted in one article, and says how many notes have both', () => {
    expect(listMeetings(rows, ['dea', 'sedena', 'uif', 'atf'])).toEqual([
      { a: 'dea', b: 'uif', notes: 1, articles: 2 },
      { a: 'dea', b: 'sedena', notes: 1, articles: 1 },
      { a: 'sedena', b: 'uif', notes: 0, articles: 1 },
    ]);
    expect(listMeetings(rows, ['dea'])).toEqual([]);
  });

  test('puts the one asked for first and its company behind', () => {
    expect(chooseCompany(rows, 'sedena', 3)).toEqual(['sedena', 'dea', 'uif']);
    expect(chooseCompany(rows, null, 2)).toEqual(['dea', 'uif']);
    expect(chooseCompany(rows, 'nobody', 3)).toEqual(['nobody']);
  });

  test('finds the figures of a passage, in its own words', () => {
    expect(findFigures('Seizures rose 27 percent to 2,104 kilograms.')).toEqual([
      '27 percent',
      '2,104 kilograms',
    ]);
    expect(findFigures('No figure at all, in Article 19.')).toEqual([]);
  });
});

describe('places in the picture', () => {
  test('lie inside, apart, and are the same every time', () => {
    const size = { width: 300, height: 200, hasCentre: true };
    const places = placeOnCircle(9, size);
    expect(places).toEqual(placeOnCircle(9, size));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
    expect(places.every(({ x, y }) => x >= 0 && x <= 300 && y >= 0 && y <= 200)).toBe(true);
    expect(places[0]).toEqual({ x: 150, y: 100, side: 'middle' });
  });

  test('are none for none', () =>
    expect(placeOnCircle(0, { width: 1, height: 1, hasCentre: true })).toEqual([]));
});

describe('the timeline of notes', () => {
  test('groups by year, coarse dates first, without the bin and the undated', () => {
    const dated = ['2014-09-26', '2008', null, '2014'].map((date, at) =>
      row(`note-00000${at}`, [], 'https://paper.example/a', { date }),
    );
    const binned = row('note-000009', [], 'https://paper.example/a', { date: '1999', deletedAt: 1 });
    expect(
      groupByYear([...dated, binned]).map(({ year, rows: of }) => [year, of.map(({ date }) => date)]),
    ).toEqual([
      ['2008', ['2008']],
      ['2014', ['2014', '2014-09-26']],
    ]);
  });

  test.each([
    ['2014', '2014'],
    [' 2014-09 ', '2014-09'],
    ['2014-09-26', '2014-09-26'],
    ['2014-02-30', null],
    ['2014-13', null],
    ['26.9.2014', null],
    ['2014-9', null],
    ['', null],
  ])('reads %j as %j', (typed, date) => expect(parseTimelineDate(typed)).toBe(date));
});
