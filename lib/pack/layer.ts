import * as z from 'zod/mini';
import { ACTOR_KINDS } from './kinds.ts';
import { actorSchema, partialDate, termSchema } from './schema.ts';

/**
 * The reader's own layer over the packs. It is kept apart from them, so that an update never touches it; createGlossary
 * shows both as one. Every record has `id`, `type` and `createdAt`, and `updatedAt` where it can be edited. What a record
 * means never changes: new things are new types, and a version that does not know a type leaves its rows alone.
 */
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const webUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(2000));
const time = z.number();

export const ownEntrySchema = z.strictObject({
  type: z.literal('own'),
  /** `own-` and a random id: never an id of a pack. */
  id: z.string().check(z.regex(/^own-[a-z0-9-]{6,60}$/)),
  /** An actor's kind, or `term`. */
  kind: z.enum([...ACTOR_KINDS, 'term']),
  name,
  aliases: z.array(name).check(z.maxLength(40)),
  definition: text,
  sourceUrl: z.optional(z.url({ protocol: /^https?$/ })),
  createdAt: time,
  updatedAt: time,
});

/** Hides an entry everywhere. */
export const hiddenEntrySchema = z.strictObject({
  type: z.literal('hidden'),
  id: z.string(),
  /** The entry that is hidden. */
  entry: z.string(),
  createdAt: time,
});

/** "This is not him": the entry is not meant by this text, on one page, one site or anywhere. */
export const notMeantSchema = z.strictObject({
  type: z.literal('not-meant'),
  id: z.string(),
  entry: z.string(),
  /** The form that misled, folded; every form of the entry where absent. */
  form: z.optional(name),
  scope: z.enum(['page', 'site', 'everywhere']),
  /** Page address without fragment, or host; empty for `everywhere`. */
  where: z.string(),
  createdAt: time,
});

/** "These two are one": `entry` is shown as `into`, with all its names, events and sources. One record an `entry`. */
export const mergedEntrySchema = z.strictObject({
  type: z.literal('merged'),
  id,
  entry: id,
  into: id,
  createdAt: time,
});

/** A name that the reader gives to an entry. */
export const ownAliasSchema = z.strictObject({
  type: z.literal('alias'),
  id,
  entry: id,
  text: name,
  /** Capitals and accents must match. */
  exact: z.optional(z.boolean()),
  createdAt: time,
});

/** A dated event that the reader adds to an entry's timeline. */
export const ownEventSchema = z.strictObject({
  type: z.literal('event'),
  /** `own-` and a random id: never an id of a pack. */
  id: z.string().check(z.regex(/^own-[a-z0-9-]{6,60}$/)),
  entry: id,
  date: partialDate,
  title: name,
  sourceUrl: z.optional(webUrl),
  createdAt: time,
  updatedAt: time,
});

/** A page that the reader adds to what supports an entry. */
export const ownSourceSchema = z.strictObject({
  type: z.literal('source'),
  id,
  entry: id,
  url: webUrl,
  supports: z.optional(name),
  createdAt: time,
  updatedAt: time,
});

/** The reader's words in place of a pack's; the pack's stay one click away. One record an entry. */
export const overrideSchema = z.strictObject({
  type: z.literal('override'),
  id,
  entry: id,
  name: z.optional(name),
  definition: z.optional(text),
  createdAt: time,
  updatedAt: time,
});

const anyText = z.string().check(z.maxLength(20_000));
/** What a field of a pack said, in words; of any length that a list of names may come to. */
const localizedText = z.strictObject({ en: anyText, es: z.optional(anyText) });
const fieldChangeSchema = z.strictObject({
  /** As the pack's format calls it: `definition`, `status`. */
  field: name,
  /** What it said; `null` where it was not there. */
  before: z.nullable(localizedText),
  after: z.nullable(localizedText),
});

/**
 * What an update of a pack changed under the reader's edits; stands until the reader has seen it. Of an entry that the
 * pack no longer has, `last` is what the edits hung on. One record an entry.
 */
export const packChangeSchema = z.strictObject({
  type: z.literal('pack-change'),
  id,
  entry: id,
  pack: name,
  /** Versions of the pack. */
  from: name,
  to: name,
  fields: z.array(fieldChangeSchema).check(z.maxLength(30)),
  last: z.optional(
    z.discriminatedUnion('list', [
      z.strictObject({ list: z.literal('actors'), entry: actorSchema }),
      z.strictObject({ list: z.literal('terms'), entry: termSchema }),
    ]),
  ),
  createdAt: time,
});

export const layerRecordSchema = z.discriminatedUnion('type', [
  ownEntrySchema,
  hiddenEntrySchema,
  notMeantSchema,
  mergedEntrySchema,
  ownAliasSchema,
  ownEventSchema,
  ownSourceSchema,
  overrideSchema,
  packChangeSchema,
]);

export type OwnEntry = z.infer<typeof ownEntrySchema>;
export type HiddenEntry = z.infer<typeof hiddenEntrySchema>;
export type NotMeant = z.infer<typeof notMeantSchema>;
export type MergedEntry = z.infer<typeof mergedEntrySchema>;
export type OwnAlias = z.infer<typeof ownAliasSchema>;
export type OwnEvent = z.infer<typeof ownEventSchema>;
export type OwnSource = z.infer<typeof ownSourceSchema>;
export type Override = z.infer<typeof overrideSchema>;
export type FieldChange = z.infer<typeof fieldChangeSchema>;
export type PackChange = z.infer<typeof packChangeSchema>;
export type LayerRecord = z.infer<typeof layerRecordSchema>;

/** Records that add to an entry or change how it is shown; an update of the pack tells what it changed under these. */
export type Edit = MergedEntry | OwnAlias | OwnEvent | OwnSource | Override;

/** See `Edit`. */
export function isEdit(record: LayerRecord): record is Edit {
  return ['merged', 'alias', 'event', 'source', 'override'].includes(record.type);
}

/** The entries that a record speaks of, by id; none for an entry of the reader's own. */
export function entriesOf(record: LayerRecord): readonly string[] {
  if (record.type === 'own') return [];
  return record.type === 'merged' ? [record.entry, record.into] : [record.entry];
}

/** The id of the one record by which an entry is shown as another. */
export function mergedId(entry: string): string {
  return `merged-${entry}`;
}

/** The id of the one record that has the reader's words in place of a pack's. */
export function overrideId(entry: string): string {
  return `override-${entry}`;
}
