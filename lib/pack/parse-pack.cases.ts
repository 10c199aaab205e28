type Files = Record<string, unknown> & Record<'actors' | 'terms' | 'events', Record<string, unknown>[]>;

/** Changes the raw files of a sound pack in place. */
export type Mutation = (files: Files) => void;

interface Case {
  readonly name: string;
  readonly mutate: Mutation;
  readonly fault: RegExp;
}

const setFirst =
  (file: 'actors' | 'terms' | 'events', field: string, value: unknown): Mutation =>
  (files) => {
    files[file][0]![field] = value;
  };
const source = (url: string) => [{ url, publisher: 'Example Institute', supports: 'all' }];

/** What a pack must not hold, and the fault it is refused with. */
export const mutations: readonly Case[] = [
  {
    name: 'a file that is missing',
    mutate: (files) => {
      files.events = undefined as never;
    },
    fault: /^events\.json: /m,
  },
  {
    name: 'a file that is no list',
    mutate: (files) => {
      files.actors = { length: 3 } as never;
    },
    fault: /^actors\.json: /m,
  },
  {
    name: 'a manifest of another format',
    mutate: (files) => {
      files.pack = { ...(files.pack as object), format: 2 };
    },
    fault: /^pack\.json: format /m,
  },
  {
    name: 'an entry without a source',
    mutate: setFirst('actors', 'sources', []),
    fault: /^actors\.json: harbour-plan: sources /m,
  },
  {
    name: 'a link that runs a script',
    mutate: setFirst('actors', 'sources', source('javascript:alert(1)')),
    fault: /^actors\.json: harbour-plan: sources\.0\.url /m,
  },
  {
    name: 'a link to a local file',
    mutate: setFirst('terms', 'sources', source('file:///etc/passwd')),
    fault: /^terms\.json: dry-port: sources\.0\.url /m,
  },
  {
    name: 'a link with data inside',
    mutate: setFirst('events', 'sources', source('data:text/html,<p>')),
    fault: /^events\.json: harbour-plan-launched: sources\.0\.url /m,
  },
  {
    name: 'a name that is no text',
    mutate: setFirst('actors', 'name', { en: 42 }),
    fault: /^actors\.json: harbour-plan: name\.en /m,
  },
  {
    name: 'a name without English',
    mutate: setFirst('terms', 'name', { es: 'puerto' }),
    fault: /^terms\.json: dry-port: name\.en /m,
  },
  {
    name: 'an empty name',
    mutate: setFirst('actors', 'name', { en: ' \u00a0 ' }),
    fault: /^actors\.json: harbour-plan: name\.en /m,
  },
  {
    name: 'a definition of a million letters',
    mutate: setFirst('actors', 'definition', { en: 'a'.repeat(1_000_000) }),
    fault: /^actors\.json: harbour-plan: definition\.en .{0,200}$/m,
  },
  {
    name: 'an id that is not kebab-case',
    mutate: setFirst('terms', 'id', '__proto__'),
    fault: /^terms\.json: __proto__: id /m,
  },
  {
    name: 'a kind that there is not',
    mutate: setFirst('actors', 'kind', 'wizard'),
    fault: /^actors\.json: harbour-plan: kind /m,
  },
  {
    name: 'a field that there is not',
    mutate: setFirst('actors', 'onclick', 'x'),
    fault: /^actors\.json: harbour-plan: /m,
  },
  {
    name: 'a date that does not parse',
    mutate: setFirst('events', 'date', '2012-13-40'),
    fault: /^events\.json: harbour-plan-launched: date /m,
  },
  {
    name: 'an act that is not on the list',
    mutate: setFirst('events', 'act', 'celebrate'),
    fault: /^events\.json: harbour-plan-launched: act /m,
  },
  {
    name: 'an alias with an unknown rule',
    mutate: setFirst('actors', 'aliases', [{ text: 'HPX', pattern: '(a+)+$' }]),
    fault: /^actors\.json: harbour-plan: aliases\.0 /m,
  },
  {
    name: 'more aliases than an entry can have',
    mutate: setFirst(
      'actors',
      'aliases',
      Array.from({ length: 10_000 }, () => ({ text: 'x' })),
    ),
    fault: /^actors\.json: harbour-plan: aliases /m,
  },
  {
    name: 'an entry that is null',
    mutate: (files) => {
      files.actors.push(null as never);
    },
    fault: /^actors\.json: #3: /m,
  },
  {
    name: 'an id used twice among actors and terms',
    mutate: setFirst('terms', 'id', 'ada-quill'),
    fault: /^terms\.json: ada-quill: id is used twice$/m,
  },
  {
    name: 'an event that stands twice',
    mutate: (files) => {
      files.events.push({ ...files.events[0]! });
    },
    fault: /^events\.json: harbour-plan-launched: id is used twice$/m,
  },
  {
    name: 'a relation that leads nowhere',
    mutate: setFirst('actors', 'relations', [{ to: 'no-such-entry', relation: 'part of' }]),
    fault: /^actors\.json: harbour-plan: relations names “no-such-entry”, which is no entry$/m,
  },
  {
    name: 'a relation to a prototype key',
    mutate: setFirst('actors', 'relations', [{ to: 'constructor', relation: 'part of' }]),
    fault: /^actors\.json: harbour-plan: relations names “constructor”, which is no entry$/m,
  },
  {
    name: 'an event about nothing known',
    mutate: setFirst('events', 'subject', 'no-such-entry'),
    fault: /^events\.json: harbour-plan-launched: subject names “no-such-entry”, which is no entry$/m,
  },
  {
    name: 'an event with an unknown actor',
    mutate: setFirst('events', 'actors', ['no-such-entry']),
    fault: /^events\.json: harbour-plan-launched: actors names “no-such-entry”, which is no entry$/m,
  },
];
