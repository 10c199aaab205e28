import type { Pack } from '../../lib/pack/schema.ts';

const sources = [
  { url: 'https://www.example.org/record', publisher: 'Example Institute', supports: 'the whole entry' },
];

/** A pack of a few entries for tests, valid as it stands; `change` replaces parts of it. */
export function makePack(change: Partial<Pack> = {}): Pack {
  return {
    manifest: {
      format: 1,
      id: 'test-beat',
      version: '2026.1.0',
      name: { en: 'Test beat', es: 'Tema de prueba' },
      description: { en: 'A pack for tests.' },
      languages: ['en', 'es'],
      licence: 'CC0-1.0',
    },
    lexicon: { groups: [], threshold: 0.5 },
    actors: [
      {
        id: 'harbour-plan',
        kind: 'programme',
        name: { en: 'Harbour Plan', es: 'Plan Puerto' },
        aliases: [{ text: 'HPX', exact: true }],
        definition: { en: 'A programme made up for tests.', es: 'Un programa inventado para pruebas.' },
        asOf: '2026-01',
        relations: [],
        sources,
      },
      {
        id: 'ada-quill',
        kind: 'person',
        name: { en: 'Ada Quill' },
        aliases: [{ text: 'Quill', withFullName: true }],
        definition: { en: 'A person made up for tests.' },
        asOf: '2026-01',
        relations: [{ to: 'harbour-plan', relation: 'head' }],
        sources,
      },
    ],
    terms: [
      {
        id: 'dry-port',
        name: { en: 'dry port', es: 'puerto seco' },
        aliases: [],
        definition: { en: 'An inland terminal.' },
        asOf: '2026-01',
        sources,
      },
    ],
    events: [
      {
        id: 'harbour-plan-launched',
        date: '2012-03-04',
        title: { en: 'Harbour Plan launched' },
        summary: { en: 'The plan began.' },
        subject: 'harbour-plan',
        act: 'launch',
        actors: ['ada-quill'],
        sources,
      },
    ],
    series: [],
    ...change,
  };
}

/** The files of a pack as they lie in its folder. */
export function packFiles({ manifest, ...rest }: Pack) {
  return { pack: manifest, ...rest };
}

const both = (text: string) => ({ en: text, es: text });

/** A pack without a finding: the small one, with Spanish texts. */
export function makeSoundPack(): Pack {
  const pack = makePack();
  return {
    ...pack,
    actors: pack.actors.map((actor) => ({ ...actor, definition: both('An actor made up for tests.') })),
    terms: pack.terms.map((term) => ({ ...term, definition: both('A term made up for tests.') })),
    events: pack.events.map((event) => ({ ...event, summary: both('The plan began.') })),
    lexicon: {
      threshold: 1,
      groups: [{ id: 'names', role: 'core', terms: [{ text: 'Harbour Plan', weight: 2 }] }],
    },
  };
}
