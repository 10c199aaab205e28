import { describe, expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import { type Called, sameActorCases } from './same-actor.cases.ts';
import { matchListed } from './same-actor.ts';
import type { ActorEntry } from './schema.ts';

const base = makePack().actors[1]!;

function asEntry(id: string, { kind, name, aliases = [] }: Called): ActorEntry {
  return { ...base, id, kind, name: { en: name }, aliases: [...aliases] };
}
const inPack = (pack: string, ...entries: ActorEntry[]) => entries.map((entry) => ({ pack, entry }));

describe('matchListed', () => {
  test.each(sameActorCases)('%s', (_, listed, described, name) => {
    const matches = matchListed(
      inPack('list', asEntry('listed', listed)),
      inPack('desk', asEntry('described', described)),
    );
    expect(matches.get('listed') ?? null).toEqual(name === null ? null : { id: 'described', name });
  });

  const person = (name: string, ...aliases: string[]): Called => ({
    kind: 'person',
    name,
    aliases: aliases.map((text) => ({ text })),
  });

  test('a name that two of the pack bear says nothing', () => {
    const described = ['a', 'b'].map((id) => asEntry(id, person('Bruno Marea Ochoa')));
    const listed = inPack('list', asEntry('listed', person('Bruno Marea Ochoa')));
    expect(matchListed(listed, inPack('desk', ...described)).size).toBe(0);
  });

  test('a name that two of the list bear says nothing, but another list may', () => {
    const twins = ['x', 'y'].map((id) => asEntry(id, person('Bruno Marea Ochoa')));
    const listed = [
      ...inPack('list', ...twins),
      ...inPack('other-list', asEntry('z', person('Bruno Marea Ochoa'))),
    ];
    const described = inPack('desk', asEntry('a', person('Bruno Marea Ochoa')));
    expect([...matchListed(listed, described).keys()]).toEqual(['z']);
  });

  test('where its names lead to two, the list’s first name decides, and without it nothing', () => {
    const described = inPack(
      'desk',
      asEntry('old', person('Bruno Marea Ochoa')),
      asEntry('new', person('Tito Sol Lima')),
    );
    const renamed = inPack('list', asEntry('listed', person('Bruno Marea Ochoa', 'Tito Sol Lima')));
    expect(matchListed(renamed, described).get('listed')?.id).toBe('old');
    const unknown = inPack(
      'list',
      asEntry('listed', person('Ugo Sal Rey', 'Bruno Marea Ochoa', 'Tito Sol Lima')),
    );
    expect(matchListed(unknown, described).size).toBe(0);
  });
});
