import * as z from 'zod/mini';
import { ACTOR_KINDS } from './kinds.ts';

/**
 * The reader's own layer over the packs: entries of their own, entries they hid, and "this is not him". It is kept apart
 * from the packs, so that an update never touches it.
 */
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

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
  createdAt: z.number(),
  updatedAt: z.number(),
});

/** Hides an entry everywhere. */
export const hiddenEntrySchema = z.strictObject({
  type: z.literal('hidden'),
  id: z.string(),
  /** The entry that is hidden. */
  entry: z.string(),
  createdAt: z.number(),
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
  createdAt: z.number(),
});

export const layerRecordSchema = z.discriminatedUnion('type', [
  ownEntrySchema,
  hiddenEntrySchema,
  notMeantSchema,
]);

export type OwnEntry = z.infer<typeof ownEntrySchema>;
export type HiddenEntry = z.infer<typeof hiddenEntrySchema>;
export type NotMeant = z.infer<typeof notMeantSchema>;
export type LayerRecord = z.infer<typeof layerRecordSchema>;
