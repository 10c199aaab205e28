type Files = Record<string, unknown> & Record<'actors' | 'terms' | 'events', Record<string, unknown>[]>;

/** Changes the raw parts of a sound pack in place, as whoever means harm would. */
export interface HostileCase {
  readonly name: string;
  readonly change: (files: Files) => void;
  /** What the first fault must say. */
  readonly fault: RegExp;
}

const first =
  (field: string, value: unknown): HostileCase['change'] =>
  (files) => {
    files.actors[0]![field] = value;
  };
const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);

export const hostileCases: readonly HostileCase[] = [
  {
    name: 'a script in a name',
    change: first('name', { en: '<script>alert(1)</script>' }),
    fault: /^actors\.json: harbour-plan: name\.en holds markup$/,
  },
  {
    name: 'an image with a handler in an alias',
    change: first('aliases', [{ text: 'x<img src=x onerror=alert(1)>' }]),
    fault: /^actors\.json: harbour-plan: aliases\.0\.text holds markup$/,
  },
  {
    name: 'a javascript: link',
    change: first('sources', [{ url: 'javascript:alert(1)', publisher: 'X', supports: 'x' }]),
    fault: /^actors\.json: harbour-plan: sources\.0\.url /,
  },
  {
    name: 'a link into the reader’s network',
    change: first('sources', [{ url: 'http://10.0.0.1/', publisher: 'X', supports: 'x' }]),
    fault: /^actors\.json: harbour-plan: sources\.0\.url leads to a bare network address$/,
  },
  {
    name: 'a constructor',
    change: first('constructor', { prototype: { polluted: true } }),
    fault: /^actors\.json: harbour-plan: holds the key “constructor”, which reaches into the program$/,
  },
  {
    name: 'a prototype inside an alias',
    change: first('aliases', [JSON.parse('{"text": "x", "__proto__": {"exact": true}}')]),
    fault: /^actors\.json: harbour-plan: aliases\.0 holds the key “__proto__”/,
  },
  {
    name: 'ten million entries',
    change: (files) => {
      files.events = new Array(10_000_000).fill(0) as never;
    },
    fault: /^events\.json: has 10000000 entries; 30000 at most$/,
  },
  {
    name: 'ten million aliases',
    change: first('aliases', new Array(10_000_000).fill(0)),
    fault: /^actors\.json: harbour-plan: aliases has 10000000 items; 5000 at most$/,
  },
  {
    name: 'lists in lists in lists',
    change: first('aliases', deep(500)),
    fault: /^actors\.json: harbour-plan: aliases\.0\.0.+ lies more than 10 levels deep$/,
  },
  {
    name: 'an entry of a thousand fields',
    change: (files) => {
      files.actors[0] = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, i]));
    },
    fault: /^actors\.json: #1: has 1000 fields; 60 at most$/,
  },
  {
    name: 'a name of a million letters',
    change: first('name', { en: 'a'.repeat(1_000_000) }),
    fault: /^actors\.json: harbour-plan: name\.en has 1000000 characters; 2000 at most$/,
  },
  {
    name: 'a name that turns the line round',
    change: first('name', { en: 'Harbour \u202enalP' }),
    fault: /^actors\.json: harbour-plan: name\.en holds control characters$/,
  },
  {
    name: 'half a character',
    change: first('name', { en: 'Plan \ud83d' }),
    fault: /^actors\.json: harbour-plan: name\.en holds half a character$/,
  },
  {
    name: 'an id that is a script',
    change: first('id', '<svg onload=alert(1)>'),
    fault: /^actors\.json: #1: id holds markup$/,
  },
  {
    name: 'a part that there is not',
    change: (files) => {
      files.plugins = ['x'];
    },
    fault: /^the file holds “plugins”, which is no part of a pack$/,
  },
  {
    name: 'an id that is the reader’s own to give',
    change: first('id', 'own-abcdef'),
    fault: /^actors\.json: own-abcdef: id /,
  },
  {
    name: 'a data: link',
    change: first('sources', [{ url: 'data:text/html,<b>x', publisher: 'X', supports: 'x' }]),
    fault: /^actors\.json: harbour-plan: sources\.0\.url /,
  },
  {
    name: 'a pattern in place of a name',
    change: first('aliases', [{ pattern: '(a+)+$' }]),
    fault: /^actors\.json: harbour-plan: aliases\.0/,
  },
  {
    name: 'the same over and over, small when packed',
    change: (files) => {
      const aliases = new Array(60).fill({ text: 'x', not: new Array(100).fill('x') });
      files.actors = new Array(400).fill({ ...files.actors[0]!, aliases });
    },
    fault: /^actors\.json: harbour-plan: the pack has more than 2000000 values$/,
  },
  {
    name: 'groups that are parts of each other',
    change: (files) => {
      const [one, other] = files.actors;
      one!.relations = [{ to: other!.id, relation: 'part of' }];
      other!.relations = [{ to: one!.id, relation: 'part of' }];
    },
    fault: /^actors\.json: .*relations go in a circle: /,
  },
  {
    name: 'a group that is a part of itself',
    change: first('relations', [{ to: 'harbour-plan', relation: 'part of' }]),
    fault: /^actors\.json: harbour-plan: relations go in a circle: harbour-plan → harbour-plan$/,
  },
  {
    name: 'a day that there never was',
    change: (files) => {
      files.events[0]!.date = '2012-02-30';
    },
    fault: /^events\.json: harbour-plan-launched: date is 2012-02-30/,
  },
];
