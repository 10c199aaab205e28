import { describe, expect, test } from 'vitest';
import type { Analysis, Statistic } from '../analysis/analysis.ts';
import { OFF_BEAT } from '../beat/verdict.ts';
import { EMPTY_GLOSSARY } from '../pack/glossary.ts';
import { SAMPLE_GLOSSARY, sampleInput } from './context.samples.ts';
import { CONFLICT_CASES } from './date-conflicts.cases.ts';
import { buildTimeline, eventsAbout, findContext } from './index.ts';

describe('a date beside the record', () => {
  test.each(CONFLICT_CASES)('%s: %s', (lang, text, packSays) => {
    const { context } = findContext(sampleInput(text, { lang }), SAMPLE_GLOSSARY);
    expect(context.map((note) => note.packSays)).toEqual(packSays === null ? [] : [packSays]);
  });

  test('the note stands on the date, says what the article says and names the event', () => {
    const text = 'The Harbour Plan, launched in 2009, ended.';
    const [note] = findContext(sampleInput(text), SAMPLE_GLOSSARY).context;
    expect(note).toMatchObject({ kind: 'date-conflict', says: '2009', ref: 'plan-announced' });
    expect(text.slice(note!.start, note!.end)).toBe('2009');
  });

  test('without packs there is nothing to compare with', () => {
    const input = sampleInput('The Harbour Plan, launched in 2009, ended, Eva Learned, an analyst, said.', {
      sources: ['Eva Learned'],
    });
    expect(findContext(input, EMPTY_GLOSSARY)).toEqual({
      dates: input.dates,
      statistics: [],
      context: [],
    });
  });
});

describe('the event that a date speaks of', () => {
  test.each([
    ['Ana Boss was arrested in 2014.', 'boss-arrested'],
    ['Police detained Ana Boss in February 2014.', 'boss-arrested'],
    ['The Harbour Plan, launched in 2007, ended.', 'plan-announced'],
    ['Ana Boss was arrested in 2016.', undefined],
    ['Ana Boss spoke in 2014.', undefined],
    ['The trial of Ana Boss’s lawyer began after an arrest in 2014.', undefined],
    ['Ana Boss’s lawyer was arrested in 2014.', undefined],
    ['The Night Gang carried out attacks in 2014.', undefined],
    ['Someone was arrested in 2014.', undefined],
  ])('%s', (text, event) => {
    expect(findContext(sampleInput(text), SAMPLE_GLOSSARY).dates[0]?.event).toBe(event);
  });
});

describe('a source that no pack knows', () => {
  test.each([
    ['“No,” said Eva Learned, a security analyst.', ['Eva Learned, a security analyst'], ['Eva Learned']],
    [
      '“No,” said Dr. Eva Learned, an expert at the Institute of Tides.',
      ['Dr. Eva Learned, an expert at the Institute of Tides'],
      ['Eva Learned', 'Institute of Tides'],
    ],
    ['“No,” said Eva Learned, a former intelligence officer.', ['Eva Learned'], ['Eva Learned']],
    ['“No,” said Max Mayor, the mayor.', ['Max Mayor, the mayor'], []],
    ['“No,” said the Fish Company.', ['Fish Company'], []],
    [
      '“No,” said Eva Learned, an analyst at the Port Office.',
      ['Eva Learned, an analyst at the Port Office'],
      [],
    ],
    ['“No,” said an analyst. Eva Learned, an analyst, was there.', ['an analyst'], []],
  ])('%s', (text, sources, says) => {
    const { context } = findContext(sampleInput(text, { sources }), SAMPLE_GLOSSARY);
    expect(context.map((note) => note.says)).toEqual(says);
    for (const note of context)
      expect(note).toMatchObject({ kind: 'unknown-source', packSays: 'not in the directory', ref: null });
  });
});

describe('a figure beside an official series', () => {
  function statistic(text: string, figure: string, rest: Partial<Statistic> = {}): Statistic {
    const start = text.indexOf(figure);
    return {
      start,
      end: start + figure.length,
      text: figure,
      value: 800,
      unit: 'lb',
      attribution: null,
      grade: 'unsourced',
      ...rest,
    };
  }

  test.each([
    ['Fentanyl seized at sea ports came to 800 pounds in fiscal year 2024.', {}, 1],
    ['Fentanyl seized at sea ports came to 800 pounds in 2024.', {}, 0],
    ['Fentanyl seized at sea ports came to 800 pounds in fiscal year 2023.', {}, 0],
    ['Fentanyl seized at land ports came to 800 pounds in fiscal year 2024.', {}, 0],
    [
      'Fentanyl seized at sea ports rose by 800 pounds in fiscal year 2024.',
      { direction: 'increase' as const },
      0,
    ],
    ['Fentanyl seized at sea ports came to 800 pounds in fiscal year 2024.', { unit: 'kg' }, 0],
  ])('%s %o', (text, rest, notes) => {
    const input = sampleInput(text, { statistics: [statistic(text, '800 pounds', rest)] });
    const { context } = findContext(input, SAMPLE_GLOSSARY);
    expect(context).toHaveLength(notes);
    for (const note of context)
      expect(note).toMatchObject({ ref: 'port-seizures', packSays: '900 lb (FY2024, Port Office)' });
  });
});

test('events about an actor are in date order, those it is the subject of first on a day', () => {
  expect(eventsAbout(SAMPLE_GLOSSARY, 'night-gang').map(({ id }) => id)).toEqual([
    'gang-attack',
    'boss-arrested',
    'boss-killed',
  ]);
  expect(eventsAbout(SAMPLE_GLOSSARY, 'nobody')).toEqual([]);
});

describe('the timeline', () => {
  const text =
    'Saturday, November 15, 2025\n\nThe Harbour Plan, launched in 2009, ended in 2021. Ana Boss was arrested in 2014.';

  function analysisOf(article: string): Analysis {
    const { reading, ...found } = sampleInput(article);
    const { url, title, byline, published, lang } = reading;
    const placed = findContext({ reading, ...found }, SAMPLE_GLOSSARY);
    return {
      url,
      title,
      byline,
      published,
      lang,
      text: article,
      article: true,
      beat: OFF_BEAT,
      terms: [],
      skipped: [],
      ...found,
      ...placed,
    };
  }

  test('merges the article with the record in order of time', () => {
    const rows = buildTimeline(analysisOf(text), SAMPLE_GLOSSARY, 'es');
    expect(rows.map(({ kind, iso }) => `${kind} ${iso}`)).toEqual([
      'record 2008-12-03',
      'conflict 2009',
      'both 2014-02-22',
      'record 2019-05-04',
      'both 2021-10-08',
    ]);
    expect(rows[1]).toMatchObject({
      article: { text: '2009', sentence: 'The Harbour Plan, launched in 2009, ended in 2021.' },
      record: { id: 'plan-announced', iso: '2007-10-22', title: 'Sobre plan-announced' },
      note: 'announced 2007-10-22; funded 2008-06-30; signed 2008-12-03',
    });
  });

  test('quotes only the words around a date where a sentence does not end', () => {
    const [row] = buildTimeline(
      analysisOf(`${'and so on '.repeat(90)}in 2021 ${'and so on '.repeat(90)}`),
      SAMPLE_GLOSSARY,
      'en',
    );
    const sentence = row?.kind === 'article' ? row.article.sentence : '';
    expect(sentence).toMatch(/^… .*in 2021 .* …$/);
    expect(sentence.length).toBeLessThan(330);
  });

  test('is empty where nothing has a date', () => {
    expect(buildTimeline(analysisOf('Nothing here.'), SAMPLE_GLOSSARY, 'en')).toEqual([]);
  });
});
