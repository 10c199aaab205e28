import type { LayerRecord } from '../../lib/pack/layer.ts';
import { makePack } from './small-pack.ts';

const times = { createdAt: 1, updatedAt: 2 };
const createdAt = 1;

/** One record of every type that the layer knows, about the small pack. */
export const EVERY_RECORD: readonly LayerRecord[] = [
  {
    type: 'own',
    id: 'own-abcdef',
    kind: 'person',
    name: 'Ben Reed',
    aliases: [],
    definition: 'Mine.',
    ...times,
  },
  { type: 'hidden', id: 'hidden-dry-port', entry: 'dry-port', createdAt },
  { type: 'not-meant', id: 'n', entry: 'ada-quill', scope: 'site', where: 'a.example', createdAt },
  { type: 'merged', id: 'merged-own-abcdef', entry: 'own-abcdef', into: 'ada-quill', createdAt },
  { type: 'alias', id: 'a', entry: 'ada-quill', text: 'The Penholder', exact: true, createdAt },
  { type: 'event', id: 'own-event-1', entry: 'ada-quill', date: '2020-05', title: 'Left', ...times },
  {
    type: 'source',
    id: 's',
    entry: 'ada-quill',
    url: 'https://own.example/c',
    supports: 'the year',
    ...times,
  },
  { type: 'override', id: 'override-ada-quill', entry: 'ada-quill', definition: 'My words.', ...times },
  {
    type: 'pack-change',
    id: 'pack-change-ada-quill',
    entry: 'ada-quill',
    pack: 'test-beat',
    from: '2026.1.0',
    to: '2026.2.0',
    fields: [{ field: 'status', before: null, after: { en: 'retired' } }],
    last: { list: 'actors', entry: makePack().actors[1]! },
    createdAt,
  },
];
