import type { Actor, Attribution, DateFinding, Statistic } from '../analysis/analysis.ts';
import { findDates } from '../analysis/dates/index.ts';
import { readArticle } from '../analysis/reading.ts';
import { createGlossary, type Glossary } from '../pack/glossary.ts';
import type { ActorKind } from '../pack/kinds.ts';
import type { ActorEntry, EventEntry, SeriesEntry } from '../pack/schema.ts';
import type { Language } from '../text/language.ts';
import type { ContextInput } from './matter.ts';

/** A small glossary and articles for the tests of this folder. */
const sources = [{ url: 'https://example.org/', publisher: 'Example', supports: 'all' }];

function actorEntry(id: string, kind: ActorKind, name: string): ActorEntry {
  const text = { en: name };
  return { id, kind, name: text, aliases: [], definition: text, asOf: '2025', relations: [], sources };
}

function eventEntry(id: string, date: string, rest: Partial<EventEntry>): EventEntry {
  const title = { en: `On ${id}`, es: `Sobre ${id}` };
  return { id, date, title, summary: title, actors: [], sources, ...rest };
}

const HARBOUR_SERIES: SeriesEntry = {
  id: 'port-seizures',
  measure: { en: 'Fentanyl seized at sea ports' },
  unit: 'lb',
  periods: 'us-fiscal-year',
  publisher: 'Port Office',
  definition: { en: 'What was seized.' },
  caveat: { en: 'Weights only.' },
  points: [{ period: 'FY2024', value: 900, sources }],
  sources,
};

/** A plan with three honest dates, a boss, a gang and a series. */
export const SAMPLE_GLOSSARY: Glossary = createGlossary(
  [
    {
      manifest: {
        format: 1, id: 'sample', version: '2025.1.1', name: { en: 'Sample' }, description: { en: 'Sample.' },
        languages: ['en', 'es'], licence: 'CC0',
      },
      lexicon: { groups: [], threshold: 1 },
      terms: [],
      actors: [
        actorEntry('harbour-plan', 'programme', 'Harbour Plan'),
        actorEntry('coast-pact', 'programme', 'Coast Pact'),
        actorEntry('ana-boss', 'person', 'Ana Boss'),
        actorEntry('night-gang', 'criminal-group', 'Night Gang'),
        actorEntry('port-office', 'agency', 'Port Office'),
      ],
      events: [
        eventEntry('plan-announced', '2007-10-22', {
          subject: 'harbour-plan', act: 'announce', actors: ['harbour-plan'],
          otherDates: [
            { date: '2008-06-30', act: 'fund', note: { en: 'first money' } },
            { date: '2021-10-08', act: 'replace', note: { en: 'replaced' } },
          ],
        }),
        eventEntry('plan-signed', '2008-12-03', { subject: 'harbour-plan', act: 'sign', actors: ['port-office'] }),
        eventEntry('pact-in-force', '2020-07-01', { subject: 'coast-pact', act: 'launch' }),
        eventEntry('boss-arrested', '2014-02-22', { subject: 'ana-boss', act: 'arrest', actors: ['night-gang'] }),
        eventEntry('boss-killed', '2019-05-04', { subject: 'ana-boss', act: 'kill', actors: ['night-gang'] }),
        eventEntry('gang-attack', '2014', { subject: 'night-gang', act: 'attack' }),
      ],
      series: [HARBOUR_SERIES],
    },
  ],
  [],
); // biome-ignore format: a glossary

const NAMES: readonly (readonly [id: string | null, kind: ActorKind, name: string])[] = [
  ['harbour-plan', 'programme', 'Harbour Plan'],
  ['harbour-plan', 'programme', 'Plan Puerto'],
  ['coast-pact', 'programme', 'Coast Pact'],
  ['ana-boss', 'person', 'Ana Boss'],
  ['night-gang', 'criminal-group', 'Night Gang'],
  ['port-office', 'agency', 'Port Office'],
  [null, 'person', 'Eva Learned'],
  [null, 'person', 'Max Mayor'],
  [null, 'organization', 'Institute of Tides'],
  [null, 'organization', 'Fish Company'],
];

/** An article with its dates found and every sample name in it marked. */
export function sampleInput(
  text: string,
  more: { lang?: Language; statistics?: readonly Statistic[]; sources?: readonly string[] } = {},
): ContextInput {
  const reading = readArticle({
    url: null, title: null, byline: null, published: '2025-11-15', lang: more.lang ?? 'en', text,
  }); // biome-ignore format: one article
  const actors = NAMES.flatMap(([id, kind, name]): Actor[] => {
    const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      text: name,
    }));
    return mentions.length === 0 ? [] : [{ id, name, kind, mentions }];
  });
  const dates: DateFinding[] = findDates(reading);
  const attributions = (more.sources ?? []).map((source): Attribution => {
    const start = text.indexOf(source);
    return {
      start: 0, end: text.length, cue: 'said', cueStart: null, cueEnd: null, source,
      sourceStart: start, sourceEnd: start + source.length, kind: 'person',
    }; // biome-ignore format: one attribution
  });
  return { reading, actors, dates, statistics: more.statistics ?? [], attributions };
}
