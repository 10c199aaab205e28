import type { ActorEntry, Alias, EventEntry, Pack, Source } from '../schema.ts';

const both = (text: string) => ({ en: text, es: text });
const source = (supports: string, url = 'https://www.example.org/record'): Source => ({
  url,
  publisher: 'Example Institute',
  supports,
});
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

type Change = (pack: Pack) => Pack;
const actor =
  (change: Partial<ActorEntry>): Change =>
  (pack) => ({ ...pack, actors: pack.actors.map((one, i) => (i === 0 ? { ...one, ...change } : one)) });
const event =
  (change: Partial<EventEntry>): Change =>
  (pack) => ({ ...pack, events: pack.events.map((one) => ({ ...one, ...change })) });
const related =
  (...pairs: [string, string][]): Change =>
  (pack) => ({
    ...pack,
    actors: [
      ...pack.actors,
      ...pairs.map(
        ([id, to]): ActorEntry => ({
          ...pack.actors[0]!,
          id,
          name: { en: `Group ${id}` },
          aliases: [],
          relations: [{ to, relation: 'faction of' }],
        }),
      ),
    ],
  });
const aliases = (...list: Alias[]) => actor({ aliases: list });
const link = (url: string) => actor({ sources: [source('all', url)] });

/** One change to a sound pack, and the lines that it must give: all of them, and no other. */
export interface CheckCase {
  readonly name: string;
  readonly change: Change;
  readonly lines: readonly string[];
}

const AT = 'actors.json: harbour-plan: ';
const circle = (path: string) => `actors.json: a: relations go in a circle: ${path}`;

export const checkCases: readonly CheckCase[] = [
  { name: 'nothing', change: (pack) => pack, lines: [] },
  // Dates.
  {
    name: '31 February',
    change: event({ date: '2012-02-31' }),
    lines: ['events.json: harbour-plan-launched: date is 2012-02-31, a day that there never was'],
  },
  {
    name: '29 February of a common year',
    change: actor({ asOf: '2025-02-29' }),
    lines: [`${AT}asOf is 2025-02-29, a day that there never was`],
  },
  { name: '29 February of a leap year', change: actor({ asOf: '2024-02-29' }), lines: [] },
  {
    name: 'a further date that never was',
    change: event({ otherDates: [{ date: '2012-04-31', note: both('signed') }] }),
    lines: [
      'events.json: harbour-plan-launched: otherDates.0.date is 2012-04-31, a day that there never was',
    ],
  },
  {
    name: 'an end before the beginning',
    change: event({ dateEnd: '2012-03-03' }),
    lines: ['events.json: harbour-plan-launched: dateEnd 2012-03-03 comes before 2012-03-04'],
  },
  { name: 'an end in the month of the beginning', change: event({ dateEnd: '2012-03' }), lines: [] },
  {
    name: 'knowledge younger than the pack',
    change: actor({ asOf: '2026-02' }),
    lines: [`${AT}asOf is 2026-02, later than the pack’s version 2026.1.0`],
  },
  // Texts.
  { name: 'sixty words', change: actor({ definition: both(words(60)) }), lines: [] },
  {
    name: 'sixty-one words',
    change: actor({ definition: { en: 'Short.', es: words(61) } }),
    lines: [`${AT}definition.es has 61 words; 60 at most`],
  },
  {
    name: 'no Spanish where the manifest promises it',
    change: actor({ definition: { en: 'A plan.' } }),
    lines: [`${AT}definition.es is missing`],
  },
  {
    name: 'no Spanish in a pack of English',
    change: (pack) => ({
      ...actor({ definition: { en: 'A plan.' } })(pack),
      manifest: { ...pack.manifest, languages: ['en'] },
    }),
    lines: [],
  },
  // Guilt.
  {
    name: 'guilt without a source',
    change: actor({ status: { en: 'convicted of fraud' } }),
    lines: [`${AT}status speaks of guilt or a sentence; no source says that it supports that`],
  },
  {
    name: 'guilt in Spanish alone',
    change: event({ summary: { en: 'Held.', es: 'Fue condenado a diez años.' } }),
    lines: [
      'events.json: harbour-plan-launched: summary speaks of guilt or a sentence; no source says that it supports that',
    ],
  },
  {
    name: 'guilt with its source',
    change: actor({ status: { en: 'convicted of fraud' }, sources: [source('Conviction, May 2020')] }),
    lines: [],
  },
  { name: 'guilt denied', change: actor({ status: { en: 'on trial, not convicted' } }), lines: [] },
  {
    name: 'guilt where the source speaks of a charge',
    change: actor({ status: { en: 'found guilty' }, sources: [source('Charged in 2020')] }),
    lines: [`${AT}status speaks of guilt or a sentence; no source says that it supports that`],
  },
  {
    name: 'an accusation without a source',
    change: actor({ definition: both('A firm accused of fraud.') }),
    lines: [`doubt: ${AT}definition speaks of an accusation; no source says that it supports that`],
  },
  {
    name: 'an accusation with its source',
    change: actor({ definition: both('A firm accused of fraud.'), sources: [source('Indictment')] }),
    lines: [],
  },
  // Links.
  {
    name: 'a host to which readers are not sent',
    change: link('https://amp.news-pravda.com/x'),
    lines: [`${AT}sources.0.url leads to amp.news-pravda.com, where readers should not be sent`],
  },
  { name: 'a host whose name only ends alike', change: link('https://notnews-pravda.com/x'), lines: [] },
  {
    name: 'tracking',
    change: link('https://example.org/?a=1&utm_source=rss'),
    lines: [`${AT}sources.0.url carries the tracking parameter utm_source`],
  },
  ...['outputType=amp', 'partner=rss'].map((parameter) => ({
    name: `tracking by ${parameter}`,
    change: link(`https://example.org/?${parameter}`),
    lines: [`${AT}sources.0.url carries the tracking parameter ${parameter.split('=')[0]}`],
  })),
  {
    name: 'a password',
    change: link('https://user:word@example.org/'),
    lines: [`${AT}sources.0.url carries a user name or password`],
  },
  {
    name: 'a bare address',
    change: link('http://192.168.0.1/reboot'),
    lines: [`${AT}sources.0.url leads to a bare network address`],
  },
  {
    name: 'a bare address written as one number',
    change: link('http://3232235521/'),
    lines: [`${AT}sources.0.url leads to a bare network address`],
  },
  {
    name: 'a bare address of the new kind',
    change: link('http://[::1]/'),
    lines: [`${AT}sources.0.url leads to a bare network address`],
  },
  {
    name: 'the reader’s own machine',
    change: link('http://localhost:8080/'),
    lines: [`${AT}sources.0.url leads into the reader’s own network`],
  },
  {
    name: 'a publisher that is an address',
    change: actor({ sources: [{ ...source('all'), publisher: 'www.example.org' }] }),
    lines: [`${AT}sources.0.publisher is an address; give the publisher’s name`],
  },
  // Names.
  {
    name: 'a form that two entries hold bare',
    change: aliases({ text: 'ada quill' }),
    lines: [`actors.json: ada-quill: name.en “Ada Quill” also means harbour-plan; give one of them a rule`],
  },
  { name: 'a shared form with a rule', change: aliases({ text: 'ADA QUILL', exact: true }), lines: [] },
  {
    name: 'an alias that stands twice',
    change: aliases({ text: 'The Plan of Harbours' }, { text: 'The Plan of Harbours' }),
    lines: [`${AT}aliases.1 “The Plan of Harbours” stands twice`],
  },
  {
    name: 'an alias without a word',
    change: aliases({ text: '—' }),
    lines: [`${AT}aliases.0 “—” holds no word`],
  },
  {
    name: 'two letters that any text holds',
    change: aliases({ text: 'HP' }),
    lines: [`${AT}aliases.0 “HP” is too short to count without “exact”`],
  },
  {
    name: 'a phrase that does not hold the form',
    change: aliases({ text: 'The Plan of Harbours', not: ['Cinco de Mayo'] }),
    lines: [
      `doubt: ${AT}aliases.0 “Cinco de Mayo” does not hold “The Plan of Harbours”, so it keeps it from nothing`,
    ],
  },
  {
    name: 'an entry whose every form waits for another',
    change: actor({ name: { en: 'Plan' }, aliases: [{ text: 'Plan', withFullName: true }] }),
    lines: [`${AT}aliases.0 waits for a full name, and so does every other form of the entry`],
  },
  // Relations.
  { name: 'a chain', change: related(['a', 'b'], ['b', 'c'], ['c', 'ada-quill']), lines: [] },
  {
    name: 'a circle of three',
    change: related(['a', 'b'], ['b', 'c'], ['c', 'a']),
    lines: [circle('a → b → c → a')],
  },
  {
    name: 'a chain into a circle: the circle alone is told, once',
    change: related(['a', 'b'], ['b', 'a'], ['x', 'a'], ['y', 'x']),
    lines: [circle('a → b → a')],
  },
  {
    name: 'an entry that is a faction of itself',
    change: related(['a', 'a']),
    lines: [circle('a → a'), 'actors.json: a: relations.0 names the entry itself'],
  },
  {
    name: 'rivals of each other: no circle',
    change: (pack) => ({
      ...pack,
      actors: pack.actors.map((one, i) => ({
        ...one,
        relations: [{ to: pack.actors[1 - i]!.id, relation: 'rival' }],
      })),
    }),
    lines: [],
  },
  // The lexicon.
  {
    name: 'a form in two groups',
    change: (pack) => ({
      ...pack,
      lexicon: {
        threshold: 1,
        groups: [
          ...pack.lexicon.groups,
          { id: 'more', role: 'topic', terms: [{ text: 'port', forms: ['harbour plan'], weight: 1 }] },
        ],
      },
    }),
    lines: ['lexicon.json: more: terms.0 “harbour plan” also stands in group names'],
  },
  {
    name: 'places alone',
    change: (pack) => ({
      ...pack,
      lexicon: { threshold: 1, groups: [{ id: 'a', role: 'place', terms: [{ text: 'Port', weight: 0 }] }] },
    }),
    lines: [
      'lexicon.json: a: terms.0.weight of “Port” is 0',
      'lexicon.json: groups hold no “core” and no “topic”: no text can be on this beat',
    ],
  },
];
