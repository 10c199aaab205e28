import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { unwrapKeys } from '../../lib/crypto/keys.ts';
import { openText } from '../../lib/crypto/seal.ts';
import { parseObjectName } from '../../lib/sync/object-names.ts';
import { emptyState, joinStates, type RecordState, recordKey } from '../../lib/sync/record-state.ts';
import { viewRecord } from '../../lib/sync/record-view.ts';
import { parseSegment } from '../../lib/sync/segment.ts';

/** A place as each released format left it; what they hold is read for ever. */
describe.each(['sync-v1'])('the frozen place %s', (version) => {
  const folder = new URL(`${version}/`, import.meta.url);
  const read = async (name: string) => new Uint8Array(await readFile(new URL(name, folder)));

  test('is read as it was written (R10)', async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.age'));
    const keyFile = names.find((name) => name.startsWith('k-'))!;
    const hash = parseObjectName(keyFile)!.hash;
    const keys = await unwrapKeys(await read(keyFile), 'harbour lantern sample', { object: keyFile, hash });
    const states = new Map<string, RecordState>();
    for (const object of names) {
      const name = parseObjectName(object)!;
      if (name.type === 'key') continue;
      const text = await openText(await read(object), keys.identity, { object, hash: name.hash });
      for (const state of parseSegment(text, object, name).states) {
        const key = recordKey(state);
        states.set(key, joinStates(states.get(key) ?? emptyState(state.kind, state.id), state));
      }
    }
    expect(names.some((name) => name.startsWith('p-'))).toBe(true);
    const views = [...states].flatMap(([key, state]) => {
      const view = viewRecord(state);
      return view === null ? [] : [{ key, ...view }];
    });
    const expected = JSON.parse(await readFile(new URL('expected.json', folder), 'utf8'));
    expect(Object.fromEntries(views.map(({ key, row }) => [key, row]))).toEqual(expected.rows);
    const others = views.filter((view) => Object.keys(view.others).length > 0);
    expect(Object.fromEntries(others.map((view) => [view.key, view.others]))).toEqual(expected.others);
  });
});
