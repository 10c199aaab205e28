import * as z from 'zod/mini';
import { sourceRecordSchema } from '../notes/note.ts';
import { layerRecordSchema } from '../pack/layer.ts';
import { isNote } from './is-note.ts';
import type { Item } from './members.ts';
import { RECORD_KINDS, type RecordKind } from './record-kinds.ts';

/** A record as it is stored, of whatever kind. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** How a list in a record is made of elements and back. */
export interface MemberShape {
  readonly limit: number;
  readonly toItem: (entry: unknown) => Item;
  readonly fromItem: (item: Item) => unknown;
}

/** How a kind of record is synced: each of its fields is a value, a list or a text. */
export interface RecordShape {
  /** Whether this is a whole record. */
  readonly isFit: (row: unknown) => boolean;
  /** Values that are written as a whole, the later write wins; those that a record cannot be without are `required`. */
  readonly values: readonly string[];
  readonly required: readonly string[];
  /** Absent in the row where the value is `null`: none, or all that are not required. */
  readonly optional: 'none' | 'rest';
  readonly members: Readonly<Record<string, MemberShape>>;
  readonly texts: readonly string[];
}

const plain = (limit: number): MemberShape => ({
  limit,
  toItem: (entry) => ({ element: String(entry), value: null }),
  fromItem: ({ element }) => element,
});

const citations: MemberShape = {
  limit: 200,
  toItem: (entry) => {
    const { source, credibility } = entry as { source: string; credibility: number | null };
    return { element: source, value: credibility };
  },
  fromItem: ({ element, value }) => ({ source: element, credibility: value }),
};

/** A choice of the reader: which packs are on, which sites are off. Any JSON of this size. */
const settingSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9:.-]{1,120}$/)),
  value: z.json().check(z.refine((value) => JSON.stringify(value).length <= 200_000)),
});

/** The fields of each type of layer record. */
const LAYER_FIELDS: ReadonlyMap<unknown, ReadonlySet<string>> = new Map(
  layerRecordSchema.def.options.map(({ shape }) => [
    [...shape.type.def.values][0],
    new Set(Object.keys(shape).filter((field) => field !== 'id')),
  ]),
);

export const RECORD_SHAPES: Readonly<Record<RecordKind, RecordShape>> = {
  note: {
    isFit: isNote,
    values: ['page', 'target', 'colour', 'date', 'createdAt', 'updatedAt', 'deletedAt'],
    required: ['page', 'colour', 'createdAt', 'updatedAt'],
    optional: 'none',
    members: { tags: plain(200), actors: plain(200), sources: citations },
    texts: ['text'],
  },
  source: {
    isFit: (row) => sourceRecordSchema.safeParse(row).success,
    values: ['kind', 'name', 'entry', 'reliability', 'createdAt', 'updatedAt', 'deletedAt'],
    required: ['kind', 'name', 'createdAt', 'updatedAt'],
    optional: 'none',
    members: { links: plain(100) },
    texts: ['remarks'],
  },
  layer: {
    isFit: (row) => layerRecordSchema.safeParse(row).success,
    values: [...new Set([...LAYER_FIELDS.values()].flatMap((fields) => [...fields]))].filter(
      (field) => field !== 'aliases',
    ),
    required: ['type', 'createdAt'],
    optional: 'rest',
    members: { aliases: plain(40) },
    texts: [],
  },
  setting: {
    isFit: (row) => settingSchema.safeParse(row).success,
    values: ['value'],
    required: ['value'],
    optional: 'none',
    members: {},
    texts: [],
  },
};

/** The fields of each other kind. */
const FIELDS: ReadonlyMap<RecordKind, ReadonlySet<string>> = new Map(
  RECORD_KINDS.map((kind) => {
    const { values, members, texts } = RECORD_SHAPES[kind];
    return [kind, new Set([...values, ...Object.keys(members), ...texts])];
  }),
);

/** The fields that a row of this kind has: those of a layer record depend on its type, `null` for one that is unknown here. */
export function findFields(kind: RecordKind, type: unknown): ReadonlySet<string> | null {
  return (kind === 'layer' ? LAYER_FIELDS.get(type) : FIELDS.get(kind)) ?? null;
}

/** Whether rows of this kind and type are synced: what an update of a pack changed here, each browser tells its own reader. */
export function isSynced(kind: RecordKind, row: Row): boolean {
  return kind !== 'layer' || row.type !== 'pack-change';
}
