import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBroadExport } from '../../../test/support/broad-export.ts';
import { anyNote, anySource } from '../../../test/support/notes.ts';
import { findViolations } from '../../../test/support/web-annotation-musts.ts';
import { toAnnotationCollection } from './index.ts';

type Json = Record<string, unknown>;

/** Takes the place of a value: nothing is there. */
const GONE = undefined;
const ITEM = 'first.items.0';
const TIME = '2026-03-05T10:00:00Z';

/** One must broken at a time: the section of the model that says it, what is spoiled, and what stands there then. */
const BROKEN: readonly (readonly [section: string, path: string, value: unknown])[] = [
  ['5.1', '@context', 'https://schema.org'],
  ['5.1', 'id', GONE],
  ['5.1', 'type', 'Collection'],
  ['5.1', 'total', 'many'],
  ['5.1', 'total', 1],
  ['5.1', 'first', GONE],
  ['5.2', 'first.id', GONE],
  ['5.2', 'first.type', GONE],
  ['5.2', 'first.items', GONE],
  ['5.2', 'first.startIndex', -1],
  ['5.2', 'first.partOf', 'no address'],
  ['3.1', `${ITEM}.id`, GONE],
  ['3.1', `${ITEM}.id`, 'urn:x a'],
  ['3.1', `${ITEM}.id`, 'urn:x-sidelight:note:note-colour-0'],
  ['3.1', `${ITEM}.type`, 'Note'],
  ['3.1', `${ITEM}.target`, GONE],
  ['3.2.5', `${ITEM}.bodyValue`, 'beside the bodies'],
  ['3.3.1', `${ITEM}.created`, '2026-03-05T10:00:00'],
  ['3.3.1', `${ITEM}.modified`, '2026-03-05T10:00:00+01:00'],
  ['3.3.1', `${ITEM}.modified`, '+010000-03-05T10:00:00Z'],
  ['3.3.1', `${ITEM}.created`, [TIME, TIME]],
  ['3.3.5', `${ITEM}.motivation`, 'I wanted to'],
  ['3.3.5', `${ITEM}.body.0.purpose`, 3],
  ['3.2.4', `${ITEM}.body.0.value`, GONE],
  ['4', `${ITEM}.body.0.source`, 'urn:x:y'],
  ['4', `${ITEM}.target.source`, GONE],
  ['4', `${ITEM}.target.value`, 'words'],
  ['3.2.1', `${ITEM}.target.source.id`, GONE],
  ['4.2', `${ITEM}.target.selector.1.type`, GONE],
  ['4.2.4', `${ITEM}.target.selector.0.exact`, GONE],
  ['4.2.4', `${ITEM}.target.selector.0.prefix`, ['a', 'b']],
  ['4.2.5', `${ITEM}.target.selector.1.end`, GONE],
  ['4.2.5', `${ITEM}.target.selector.1.start`, -1],
  ['4.2.5', `${ITEM}.target.selector.1.start`, 0.5],
  ['4.3.1', `${ITEM}.target.state.type`, GONE],
  ['4.3.1', `${ITEM}.target.state.sourceDate`, '2026-03-05'],
  ['4.3.1', `${ITEM}.target.state.sourceDateEnd`, TIME],
];

/** Puts a value at a path of keys; the path's last part may be new. */
function put(within: Json, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce((at, key) => at[key] as Json, within);
  if (value === GONE) delete holder[last];
  else holder[last] = value;
}

describe('an export keeps to the Web Annotation model', () => {
  test('with a note of every kind, and with none', () => {
    expect(findViolations(JSON.parse(makeBroadExport()))).toEqual([]);
    expect(findViolations(JSON.parse(toAnnotationCollection([], [])))).toEqual([]);
  });

  test('whatever the notes and sources are', () => {
    const notes = fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 4 });
    const sources = fc.uniqueArray(anySource, { selector: ({ id }) => id, maxLength: 3 });
    fc.assert(
      fc.property(notes, sources, (some, others) => {
        expect(findViolations(JSON.parse(toAnnotationCollection(some, others)))).toEqual([]);
      }),
    );
  });

  test.each(BROKEN)('section %s is broken by %s', (section, path, value) => {
    const exported = JSON.parse(makeBroadExport()) as Json;
    put(exported, path, value);
    expect(findViolations(exported).map((said) => said.split(' ')[0])).toContain(section);
  });
});
