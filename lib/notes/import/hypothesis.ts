import { canonicalUrl } from '../canonical-url.ts';
import { fromIso } from '../names.ts';
import { stableId } from '../stable-id.ts';
import type { FaultList } from './fault-list.ts';
import { checkNote, type Imported, keepUnique } from './imported.ts';
import { asLine, asList, own } from './read-json.ts';
import { readTarget } from './read-target.ts';

/**
 * The annotations of a Hypothesis export (`{export_date, annotations}`), of its API (`{total, rows}`) or a bare list;
 * `null` where the value is none of these.
 */
export function listHypothesis(value: unknown): readonly unknown[] | null {
  const list = Array.isArray(value) ? value : (own(value, 'annotations') ?? own(value, 'rows'));
  if (!Array.isArray(list)) return null;
  const isOne = (item: unknown) => typeof own(item, 'uri') === 'string' && own(item, 'target') !== undefined;
  return list.length === 0 ? (Array.isArray(value) ? null : list) : list.some(isOne) ? list : null;
}

/** The notes of Hypothesis annotations. A reply joins the text of the note that it answers, below its writer's name. */
export function readHypothesis(items: readonly unknown[], faults: FaultList, now: number): Imported {
  const present = new Set(items.map((item) => own(item, 'id')));
  const rootOf = (item: unknown) => {
    const root = asList(own(item, 'references'))[0];
    return typeof root === 'string' && present.has(root) && root !== own(item, 'id') ? root : null;
  };
  const replies = new Map<string, unknown[]>();
  for (const item of items) {
    const root = rootOf(item);
    if (root !== null) replies.set(root, [...(replies.get(root) ?? []), item]);
  }
  const undated: string[] = [];
  const notes = items.map((item, index) => {
    if (rootOf(item) !== null) return null;
    const note = checkNote(readOne(item, replies.get(String(own(item, 'id'))) ?? [], now), index, faults);
    if (note && fromIso(own(item, 'updated')) === null) undated.push(note.id);
    return note;
  });
  return {
    kind: 'hypothesis',
    notes: keepUnique(notes, faults.words.note, faults),
    sources: [],
    layer: [],
    undated,
    faults: faults.list(),
  };
}

function readOne(item: unknown, replies: readonly unknown[], now: number) {
  const url = asLine(own(item, 'uri'), 10_000) ?? '';
  const createdAt = fromIso(own(item, 'created')) ?? fromIso(own(item, 'updated')) ?? now;
  const times = [item, ...replies].map((one) => fromIso(own(one, 'updated')) ?? createdAt);
  return {
    id: stableId('hypothesis', asLine(own(item, 'id'), 200) ?? JSON.stringify(item)),
    page: {
      url: canonicalUrl(url) ?? url,
      title: asLine(asList(own(own(item, 'document'), 'title'))[0]) ?? '',
      byline: null,
      publisher: null,
      published: null,
      accessedAt: createdAt,
      digest: null,
      lang: null,
    },
    target: readTarget(own(asList(own(item, 'target'))[0], 'selector'), null),
    colour: 'yellow',
    text: [readText(item), ...replies.map((reply) => `${writerOf(reply)}: ${readText(reply)}`)]
      .filter((text) => text !== '')
      .join('\n\n'),
    tags: asList(own(item, 'tags')).filter((tag) => typeof tag === 'string' && tag !== ''),
    actors: [],
    date: null,
    sources: [],
    createdAt,
    updatedAt: times.reduce((a, b) => Math.max(a, b)),
    deletedAt: null,
  };
}

function readText(item: unknown): string {
  const text = own(item, 'text');
  return typeof text === 'string' ? text : '';
}

/** "acct:ana@hypothes.is" → "ana"; the shown name where there is one. */
function writerOf(item: unknown): string {
  const shown = own(own(item, 'user_info'), 'display_name');
  const user = asLine(own(item, 'user'), 200) ?? '?';
  return asLine(shown, 200) ?? user.replace(/^acct:/, '').replace(/@[^@]*$/, '');
}
