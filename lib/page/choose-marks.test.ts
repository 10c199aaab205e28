import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../analysis/analysis.ts';
import { chooseMarks, type Mark, thinMarks } from './choose-marks.ts';
import { MarkIndex } from './find-mark.ts';
import { stepMarks } from './step-marks.ts';

const TEXT = 'Ada Quill said the plan of 2009 fell by 27 percent. Quill left.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};
const analysis = {
  text: TEXT,
  actors: [
    { id: 'ada-quill', name: 'Ada Quill', kind: 'person', mentions: [at('Ada Quill'), at('Quill', 20)] },
  ],
  terms: [{ id: 'plan', mentions: [at('plan')] }],
  statistics: [{ ...at('27 percent'), value: 27, unit: 'percent', attribution: null, grade: 'vague' }],
  dates: [{ ...at('2009'), iso: '2009', precision: 'year' }],
  attributions: [],
  context: [],
} as unknown as Analysis;
const withContext = (kind: string, words: string): Analysis =>
  ({ ...analysis, context: [{ ...at(words), kind, says: words, packSays: '', ref: 'x' }] }) as Analysis;
const look = (marks: readonly Mark[]) =>
  marks.map(({ start, end, style }) => [TEXT.slice(start, end), style]);

describe('chooseMarks', () => {
  test('marks actors, terms and figures in the order of the text; a plain date is none', () => {
    expect(look(chooseMarks(analysis))).toEqual([
      ['Ada Quill', 'sidelight-actor-person'],
      ['plan', 'sidelight-term-plain'],
      ['27 percent', 'sidelight-statistic-vague'],
      ['Quill', 'sidelight-actor-person'],
    ]);
  });

  test('a date that differs from the record is marked, and belongs to no group', () => {
    const date = chooseMarks(withContext('date-conflict', '2009')).find(({ ref }) => ref.list === 'dates');
    expect(date).toMatchObject({ group: null, style: 'sidelight-statistic-on-record' });
  });

  test('a figure with an official series bears a second look', () => {
    expect(look(chooseMarks(withContext('series', '27 percent')))).toContainEqual([
      '27 percent',
      'sidelight-statistic-on-record',
    ]);
  });

  test('the first mentions alone, or none at all', () => {
    const marks = chooseMarks(analysis);
    expect(look(thinMarks(marks, 'first')).map(([words]) => words)).toEqual([
      'Ada Quill',
      'plan',
      '27 percent',
    ]);
    expect(thinMarks(marks, 'off')).toEqual([]);
    expect(thinMarks(marks, 'all')).toBe(marks);
  });
});

describe('MarkIndex', () => {
  const spans = fc
    .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })))
    .map((pairs) =>
      pairs.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start),
    );

  test('finds what a plain search finds, the shortest first', () => {
    fc.assert(
      fc.property(spans, fc.nat(90), (marks, offset) => {
        const found = new MarkIndex(marks).findAt(offset);
        expect(new Set(found)).toEqual(
          new Set(marks.filter(({ start, end }) => start <= offset && offset <= end)),
        );
        expect(found.map(({ start, end }) => end - start)).toEqual(
          found.map(({ start, end }) => end - start).sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe('stepMarks', () => {
  const marks = chooseMarks(withContext('series', '27 percent'));
  const words = (at: number) => (at === -1 ? null : TEXT.slice(marks[at]!.start, marks[at]!.end));

  test.each([
    ['the first in view', null, 1, [2, 3, 4], '27 percent'],
    ['the last in view, backwards', null, -1, [0, 1], 'plan'],
    ['the first of all where none is in view', null, 1, [], 'Ada Quill'],
    ['the next', 0, 1, [], 'plan'],
    ['the one before', 1, -1, [], 'Ada Quill'],
    ['past both looks of a figure at once', 2, 1, [], 'Quill'],
    ['round the end', 4, 1, [], 'Ada Quill'],
    ['round the start', 0, -1, [], 'Quill'],
  ] as const)('%s', (_, from, direction, inView, expected) => {
    const mark = from === null ? null : marks[from]!;
    expect(words(stepMarks(marks, { from: mark, direction, inView }))).toBe(expected);
  });

  test('nowhere where nothing is marked', () => {
    expect(stepMarks([], { from: null, direction: 1, inView: [] })).toBe(-1);
  });
});
