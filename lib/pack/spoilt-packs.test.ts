import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPack, describeFinding } from './check/index.ts';
import { BadPackError } from './errors.ts';
import { openPackFolder } from './open-pack.ts';
import { PACK_FILES, type Pack, type PackFile } from './schema.ts';

const FOLDER = new URL('../../public/packs/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, FOLDER), 'utf8');
const ids = JSON.parse(read('index.json')) as string[];

type Entries = Pack['actors'][number] & Pack['events'][number] & Pack['series'][number];
type Files = Record<'actors' | 'terms' | 'events' | 'series', Entries[]>;

/** One thing done to a pack that ships, and the line that must come of it. */
const SPOILT: readonly [name: string, spoil: (files: Files) => void, line: RegExp][] = [
  ['an entry without a source', ({ terms }) => set(terms, 'sources', []), /^terms\.json: \S+ sources/],
  ['a point without a source', ({ series }) => set(series[0]!.points, 'sources', []), /points\.0\.sources/],
  [
    'a link to which readers are not sent',
    ({ actors }) => set(actors[0]!.sources, 'url', 'https://truepundit.com/story'),
    /^actors\.json: \S+ sources\.0\.url leads to truepundit\.com, where readers should not be sent$/,
  ],
  [
    'a person called guilty whose sources only accuse',
    ({ actors }) => {
      const person = actors.find(({ kind }) => kind === 'person')!;
      person.status = { en: 'convicted of fraud', es: 'acusado' };
      person.sources = person.sources.map((source) => ({ ...source, supports: 'Charged in May' }));
    },
    /^actors\.json: \S+ (definition|status) speaks of guilt or a sentence; no source says that it supports that$/,
  ],
  [
    'an event called a conviction whose sources only accuse',
    ({ events }) => {
      set(events, 'title', { en: 'She is found guilty', es: 'Es acusada' });
      events[0]!.sources = events[0]!.sources.map((source) => ({ ...source, supports: 'Indicted' }));
    },
    /^events\.json: \S+ title speaks of guilt/,
  ],
  [
    'a relation that leads nowhere',
    ({ actors }) => set(actors, 'relations', [{ to: 'nobody-at-all', relation: 'ally' }]),
    /relations.*nobody-at-all/,
  ],
  ['an event about nobody', ({ events }) => set(events, 'subject', 'nobody-at-all'), /nobody-at-all/],
  [
    'the name of another entry without a rule',
    ({ actors }) => set(actors, 'aliases', [{ text: actors[1]!.name.en }]),
    /“.+” also means \S+; give one of them a rule$/,
  ],
  [
    'a date that does not parse',
    ({ events }) => set(events, 'date', '3 May 2024'),
    /^events\.json: \S+ date/,
  ],
  [
    'a day that there never was',
    ({ events }) => set(events, 'date', '2023-02-30'),
    /a day that there never was$/,
  ],
  [
    'a definition of sixty-one words',
    ({ terms }) => set(terms, 'definition', { en: 'word '.repeat(61).trim(), es: 'palabra' }),
    /^terms\.json: \S+ definition\.en has 61 words; 60 at most$/,
  ],
];

function set<E extends object>(list: readonly E[], field: keyof E, value: unknown): void {
  (list[0] as Record<keyof E, unknown>)[field] = value;
}

/** The lines with which a folder is refused, or what the desk's check finds in it. */
function judge(id: string, spoil: (files: Files) => void): string[] {
  const files = Object.fromEntries(
    PACK_FILES.map((file) => [file, JSON.parse(read(`${id}/${file}.json`))]),
  ) as Record<PackFile, unknown>;
  spoil(files as unknown as Files);
  const texts = Object.fromEntries(PACK_FILES.map((file) => [file, JSON.stringify(files[file])]));
  try {
    const faults = checkPack(openPackFolder(id, texts)).filter(({ level }) => level === 'fault');
    return faults.map(describeFinding);
  } catch (error) {
    if (error instanceof BadPackError) return [...error.lines];
    throw error;
  }
}

describe.each(ids)('the pack %s fails its tests', (id) => {
  test('on nothing as it ships', () => {
    expect(judge(id, () => {})).toEqual([]);
  });

  test.each(SPOILT)('on %s', (_, spoil, line) => {
    expect(judge(id, spoil)).toContainEqual(expect.stringMatching(line));
  });
});
