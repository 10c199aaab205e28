import type { ActorKind } from './kinds.ts';
import type { Alias } from './schema.ts';

/** One side of a comparison: what a pack or a list calls an actor. */
export interface Called {
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases?: readonly Alias[];
}

const person = (name: string, ...aliases: Alias[]): Called => ({ kind: 'person', name, aliases });
const group = (name: string, ...aliases: Alias[]): Called => ({ kind: 'criminal-group', name, aliases });
const firm = (name: string, ...aliases: Alias[]): Called => ({ kind: 'organization', name, aliases });
const nickname = (text: string): Alias => ({ text, withFullName: true });

/** Name, what the list has, what the pack has, and the name by which they are the same; `null` where they are not. */
export const sameActorCases: readonly [string, Called, Called, string | null][] = [
  // The same.
  [
    'one name, however it is written',
    person('Bruno Marea Ochoa'),
    person('Bruno Mareá Ochoa'),
    'Bruno Marea Ochoa',
  ],
  [
    'a hyphen between surnames',
    person('Bruno Marea-Ochoa'),
    person('Bruno Marea Ochoa'),
    'Bruno Marea-Ochoa',
  ],
  [
    'the pack’s name among the list’s others',
    person('Bruno Elias Marea Ochoa', { text: 'Bruno Marea Ochoa' }),
    person('Bruno Marea Ochoa'),
    'Bruno Marea Ochoa',
  ],
  [
    'the list’s name among the pack’s others',
    person('Bruno Marea Ochoa'),
    person('Bruno Marea', { text: 'Bruno Marea Ochoa' }),
    'Bruno Marea Ochoa',
  ],
  [
    'two given names and one surname',
    person('Ada Joan Quill'),
    person('Ada Quill', { text: 'Ada Joan Quill' }),
    'Ada Joan Quill',
  ],
  ['a group, which the list calls an entity', firm('Tide Cartel'), group('Tide Cartel'), 'Tide Cartel'],
  [
    'a firm',
    firm('Harbour Tiles, S.A. de C.V.'),
    firm('Harbour Tiles SA de CV'),
    'Harbour Tiles, S.A. de C.V.',
  ],
  [
    'a group under another of its names',
    firm('Cartel de la Marea', { text: 'Tide Cartel' }),
    group('Tide Cartel'),
    'Tide Cartel',
  ],
  // Not the same, or nobody can tell.
  [
    'a surname alone',
    person('Bruno Marea Ochoa', { text: 'Marea' }),
    person('Ana Marea', { text: 'Marea' }),
    null,
  ],
  ['both surnames without the given name', person('Bruno Marea Ochoa'), person('Marea Ochoa'), null],
  ['the surnames of a brother', person('Bruno Marea Ochoa'), person('Carlos Marea Ochoa'), null],
  ['a given name and one surname: two words name many', person('Bruno Marea'), person('Bruno Marea'), null],
  ['a name that holds the other', person('Bruno Marea Ochoa'), person('Bruno Marea Ochoa Lima'), null],
  [
    'a nickname, however long',
    person('Bruno Marea Ochoa', nickname('El Señor del Muelle')),
    person('Tito Sol Lima', { text: 'El Señor del Muelle' }),
    null,
  ],
  [
    'a nickname on the pack’s side',
    person('Bruno Marea Ochoa', { text: 'El Señor del Muelle' }),
    person('Tito Sol Lima', nickname('El Señor del Muelle')),
    null,
  ],
  ['a firm named after a man', firm('Bruno Marea Ochoa'), person('Bruno Marea Ochoa'), null],
  ['a man named like a group', person('La Gran Marea'), group('La Gran Marea'), null],
  [
    'a newspaper named like a firm',
    firm('Diario La Marea'),
    { kind: 'media', name: 'Diario La Marea' },
    null,
  ],
  [
    'an agency named like a firm',
    firm('Marina del Puerto'),
    { kind: 'agency', name: 'Marina del Puerto' },
    null,
  ],
  ['an operation named like a group', firm('Marea Alta'), { kind: 'programme', name: 'Marea Alta' }, null],
  [
    'one word, whatever its letters',
    firm('Marea', { text: 'MAR', exact: true }),
    group('Marea', { text: 'MAR', exact: true }),
    null,
  ],
  ['a group whose name the other’s begins with', firm('Tide Cartel'), group('Tide Cartel Youth'), null],
];
