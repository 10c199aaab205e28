import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { CardMatter } from '../../lib/context/card-matter.ts';
import type { CardPage } from './card-content.ts';
import { describeCard } from './describe-card.ts';
import { formatQuantity } from './format-quantity.ts';

const TEXT =
  'The Harbour Plan, launched in 2009, cost 3 million dollars.\n\nThe Harbour Plan ended when Ann Lee left.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};
const source = { url: 'https://record.example/plan', publisher: 'The Record', supports: 'the date' };
const event = (id: string, date: string, more = {}) => ({
  id,
  date,
  title: { en: `${id} happens`, es: `pasa ${id}` },
  summary: { en: 'It happens.' },
  actors: ['harbour-plan'],
  sources: [source],
  ...more,
});
const events = [
  event('announced', '2007-10-22', {
    otherDates: [
      { date: '2008-06-30', act: 'fund', note: { en: 'first money' } },
      { date: '2021-10-08', act: 'replace', note: { en: 'replaced' } },
    ],
  }),
  event('reviewed', '2010'),
  event('cut', '2011-03'),
  event('paused', '2012'),
  event('ended', '2013-01-02'),
];
const matter = {
  entries: {
    'harbour-plan': {
      id: 'harbour-plan',
      pack: 'quay',
      kind: 'programme',
      name: { en: 'Harbour Plan', es: 'Plan del Puerto' },
      aliases: ['Harbour Plan', 'HP', 'H.P.', 'plan del puerto'],
      definition: { en: 'A plan.', es: 'Un plan.' },
      asOf: '2025-11',
      sources: [source],
    },
  },
  events: Object.fromEntries(events.map((one) => [one.id, one])),
  eventsOf: { 'harbour-plan': events.map(({ id }) => id) },
  series: {},
} as unknown as CardMatter;
const statistic = {
  ...at('3 million dollars'),
  value: 3e6,
  unit: 'USD',
  attribution: null,
  grade: 'unsourced',
};
const page = (context: unknown[] = []): CardPage => ({
  matter,
  analysis: {
    text: TEXT,
    actors: [
      {
        id: 'harbour-plan',
        name: 'Harbour Plan',
        kind: 'programme',
        mentions: [at('Harbour Plan'), at('Harbour Plan', 20)],
      },
      { id: null, name: 'Ann Lee', kind: 'person', mentions: [at('Ann Lee')] },
    ],
    terms: [],
    statistics: [statistic],
    dates: [{ ...at('2009'), iso: '2009', precision: 'year' }],
    attributions: [],
    context,
  } as unknown as Analysis,
});
const conflict = {
  ...at('2009'),
  kind: 'date-conflict',
  says: '2009',
  packSays: '2007-10-22 (announce); 2008-06-30 (fund)',
  ref: 'announced',
};
/** Texts come back as their keys, so that a test sees which was chosen. */
const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ');
const en = { t, lang: 'en' } as const;
const actor = { list: 'actors', index: 0 } as const;

describe('describeCard', () => {
  test('a known actor: name, date, definition, places and the last two events', () => {
    const card = describeCard(page(), actor, en)!;
    expect(card).toMatchObject({
      kind: 'programme',
      name: 'Harbour Plan',
      asOf: 'November 2025',
      definition: 'A plan.',
    });
    expect(card.aliases).toEqual(['HP', 'H.P.']);
    expect(card.count).toBe(2);
    expect(card.places.map(({ before, text, after }) => [before, text, after])).toEqual([
      ['The ', 'Harbour Plan', ', launched in 2009, cost 3 million…'],
      ['The ', 'Harbour Plan', ' ended when Ann Lee left.'],
    ]);
    expect(card.events.map(({ date }) => date)).toEqual(['2012', '2 January 2013']);
    expect(card.moreEvents).toBe(3);
    expect(card.isUnlisted).toBe(false);
  });

  test('in Spanish, where the pack has it', () => {
    const card = describeCard(page(), actor, { t, lang: 'es' })!;
    expect(card).toMatchObject({ name: 'Plan del Puerto', definition: 'Un plan.' });
    expect(card.events[0]!.text).toBe('pasa paused');
  });

  test('what is the reader’s stands beside the pack’s', () => {
    const change = { fields: [{ field: 'definition', before: { en: 'A' }, after: { en: 'B' } }] };
    const entry = {
      ...matter.entries['harbour-plan']!,
      definition: { en: 'My words.' },
      layered: {
        aliases: [],
        sources: [],
        original: { name: { en: 'Harbour Plan' }, definition: { en: 'A plan.', es: 'Un plan.' } },
        merged: [{ id: 'own-abcdef', pack: 'own', name: { en: 'The Plan' }, definition: { en: 'Mine.' } }],
        change,
      },
    };
    const own = { ...event('ended', '2013-01-02'), id: 'own-event-1' };
    const events = { ...matter.events, 'own-event-1': own };
    const eventsOf = { 'harbour-plan': ['paused', 'own-event-1'] };
    const layered = {
      ...matter,
      entries: { 'harbour-plan': entry },
      events,
      eventsOf,
    } as unknown as CardMatter;
    const card = describeCard({ ...page(), matter: layered }, actor, { t, lang: 'es' })!;
    expect(card).toMatchObject({
      definition: 'My words.',
      original: { name: 'Harbour Plan', definition: 'Un plan.' },
      merged: ['The Plan'],
      changed: 'fieldDefinition',
    });
    expect(card.events.map(({ isOwn }) => isOwn)).toEqual([undefined, true]);
  });

  test('an actor without entry says no more than the article', () => {
    const card = describeCard(page(), { list: 'actors', index: 1 }, en)!;
    expect(card).toMatchObject({ kind: 'person', name: 'Ann Lee', isUnlisted: true, count: 1, sources: [] });
    expect(card.definition).toBeUndefined();
  });

  test('a date beside the record: both, with the dates that were compared, in order, and the sources', () => {
    const card = describeCard(page([conflict]), { list: 'dates', index: 0 }, en)!;
    expect(card.name).toBe('2009');
    expect(card.differences).toEqual([
      {
        says: '2009',
        record: [
          { date: '22 October 2007', text: 'announced happens' },
          { date: '30 June 2008', text: 'first money' },
        ],
        sources: [source],
      },
    ]);
  });

  test('the same difference stands on the card of the actor it is about, and is said once', () => {
    const card = describeCard(page([conflict]), actor, en)!;
    expect(card.differences).toHaveLength(1);
    expect(card.events.map(({ text }) => text)).not.toContain('announced happens');
  });

  test('a note whose event is gone falls back on its own words', () => {
    const card = describeCard(page([{ ...conflict, ref: 'lost' }]), { list: 'dates', index: 0 }, en)!;
    expect(card.differences[0]!.record).toEqual([
      { date: '', text: '2007-10-22 (announce); 2008-06-30 (fund)' },
    ]);
  });

  test('a figure: value, and that the article names no source', () => {
    const card = describeCard(page(), { list: 'statistics', index: 0 }, en)!;
    expect(card.name).toBe('3 million dollars');
    expect(card.facts).toEqual([
      { label: 'cardValue', value: '3 million US dollars' },
      { label: 'cardSource', value: 'cardGradeUnsourced' },
    ]);
  });

  test.each([
    [{ list: 'actors', index: 9 }],
    [{ list: 'terms', index: 0 }],
    [{ list: 'attributions', index: 0 }],
  ] as const)('nothing for %j', (ref) => expect(describeCard(page(), ref, en)).toBeNull());
});

describe('formatQuantity', () => {
  test.each([
    [{ value: 60, unit: 'percent', modifier: 'over' }, 'en', 'over 60%'],
    [{ value: 43, unit: 'people' }, 'en', 'cardUnitPeople 43'],
    [{ value: 5, high: 10, unit: 'years' }, 'en', '5–10 years'],
    [{ value: 1e9, unit: 'USD', modifier: 'order-of-magnitude' }, 'en', 'cardOrderOf 1 billion US dollars'],
    [{ value: 12.5, unit: 'kg' }, 'en', '12.5 kilograms'],
    [{ value: 3, unit: 'percentage-points' }, 'en', 'cardUnitPoints 3'],
    [{ value: 4800, unit: 'count' }, 'es', '4,800'],
    [{ value: 2_000_000, unit: 'count' }, 'es', '2 millones'],
    [{ value: 7, unit: 'fentanyl-pills' }, 'en', '7 fentanyl pills'],
    [{ value: 7, unit: 'XXQ' }, 'en', '7 XXQ'],
  ] as const)('%j in %s', (statistic, lang, words) => {
    expect(formatQuantity(statistic, { t, lang }).replace(/\u00a0/g, ' ')).toBe(words);
  });
});
