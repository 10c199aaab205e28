import type { Analysis } from '../analysis/analysis.ts';
import type { CardMatter, EntryMatter } from '../context/card-matter.ts';
import type { Pack } from '../pack/schema.ts';

const TEXT =
  'The Mérida Initiative began in 2009. Ana Prueba, an analyst, said crossings rose 27%. "It changed little for us," said Ana Prueba. Seizures fell 15%.';
const at = (part: string, from = 0) => {
  const start = TEXT.indexOf(part, from);
  return { start, end: start + part.length, text: part };
};
const source = { url: 'https://example.org/merida', publisher: 'Example', supports: 'Announced' };

const MERIDA: EntryMatter = {
  id: 'merida-initiative',
  pack: 'sample',
  kind: 'programme',
  name: { en: 'Mérida Initiative', es: 'Iniciativa Mérida' },
  aliases: ['Plan Mérida'],
  definition: { en: 'Security assistance for Mexico.' },
  asOf: '2021-11',
  sources: [source],
};

const ANNOUNCED: CardMatter['events'][string] = {
  id: 'merida-announced',
  date: '2007-10-22',
  title: { en: 'Announced' },
  summary: { en: 'The two presidents announced it.' },
  subject: 'merida-initiative',
  act: 'announce',
  actors: [],
  sources: [source],
};

/** A short article with a known programme, an unknown person who is quoted, and a figure that nobody stands for. */
export const SAMPLE_ANALYSIS: Analysis = {
  url: 'https://news.example/a',
  title: 'Sample',
  byline: null,
  published: '2025-11-15',
  lang: 'en',
  text: TEXT,
  article: true,
  beat: { onBeat: true, score: 0.9, pack: 'sample', evidence: [] },
  actors: [
    {
      id: 'merida-initiative',
      name: 'Mérida Initiative',
      kind: 'programme',
      mentions: [at('Mérida Initiative')],
    },
    { id: null, name: 'Ana Prueba', kind: 'person', mentions: [at('Ana Prueba'), at('Ana Prueba', 60)] },
  ],
  terms: [],
  statistics: [
    { ...at('27%'), value: 27, unit: 'percent', attribution: 0, grade: 'sourced' },
    { ...at('15%'), value: 15, unit: 'percent', attribution: null, grade: 'unsourced' },
  ],
  dates: [{ ...at('2009'), iso: '2009', precision: 'year' }],
  attributions: [
    cite('Ana Prueba, an analyst, said crossings rose 27%.', 0),
    cite('"It changed little for us," said Ana Prueba.', 60),
  ],
  context: [
    {
      ...at('2009'),
      kind: 'date-conflict',
      says: '2009',
      packSays: 'announced 2007-10-22',
      ref: 'merida-announced',
    },
    {
      ...at('Ana Prueba'),
      kind: 'unknown-source',
      says: 'Ana Prueba',
      packSays: 'not in the directory',
      ref: null,
    },
  ],
  skipped: [],
};

function cite(sentence: string, from: number): Analysis['attributions'][number] {
  const { start, end } = at(sentence, from === 0 ? 0 : TEXT.indexOf('"'));
  const name = at('Ana Prueba', start);
  return {
    start,
    end,
    cue: 'said',
    cueStart: null,
    cueEnd: null,
    source: 'Ana Prueba',
    sourceStart: name.start,
    sourceEnd: name.end,
    kind: 'person',
    ...(from === 0 ? {} : { quote: 'It changed little for us,' }),
  };
}

/** What the directory has of it. */
export const SAMPLE_MATTER: CardMatter = {
  entries: { 'merida-initiative': MERIDA },
  events: { 'merida-announced': ANNOUNCED },
  eventsOf: { 'merida-initiative': ['merida-announced'] },
  series: {},
};

/** The pack that it is from, with one entry more. */
export const SAMPLE_PACK: Pack = {
  manifest: {
    format: 1,
    id: 'sample',
    version: '2026.1.1',
    name: { en: 'Sample' },
    description: { en: 'For tests.' },
    languages: ['en', 'es'],
    licence: 'MIT',
  },
  lexicon: { groups: [], threshold: 1 },
  actors: [
    {
      id: 'merida-initiative',
      kind: 'programme',
      name: MERIDA.name,
      aliases: [{ text: 'Plan Mérida' }],
      definition: MERIDA.definition,
      asOf: '2021-11',
      relations: [],
      sources: [source],
    },
    {
      id: 'agencia-muestra',
      kind: 'agency',
      name: { en: 'Sample Agency', es: 'Agencia Muestra' },
      aliases: [],
      definition: { en: 'An agency that took part in the Mérida plan.' },
      asOf: '2024',
      relations: [],
      sources: [source],
    },
  ],
  terms: [],
  events: [ANNOUNCED],
  series: [],
};
