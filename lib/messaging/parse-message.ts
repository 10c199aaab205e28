import * as z from 'zod/mini';
import { noteSchema, sourceRecordSchema } from '../notes/note.ts';
import { noteFormNewsShape, placedReportShape } from './note-shapes.ts';
import type { MessageType } from './protocol.ts';
import { SYNC_SHAPES } from './sync-shapes.ts';

/**
 * The shapes that may come in. A compromised page process can send what it likes in a content script's name, so sizes
 * are bounded as well as types.
 */
const url = z.string().check(z.maxLength(10_000));
const nullableText = (length: number) => z.nullable(z.string().check(z.maxLength(length)));
const ref = z.object({
  list: z.enum(['actors', 'terms', 'statistics', 'dates', 'attributions', 'context']),
  index: z.int().check(z.gte(0)),
  mention: z.optional(z.int().check(z.gte(0))),
});
const verdict = z.object({
  onBeat: z.boolean(),
  score: z.number(),
  pack: z.nullable(z.string().check(z.maxLength(100))),
  evidence: z
    .array(z.object({ term: z.string().check(z.maxLength(200)), count: z.number(), weight: z.number() }))
    .check(z.maxLength(2000)),
});
const density = z.enum(['all', 'first', 'off']);
const tabId = z.int();

const SHAPES: Record<MessageType, z.ZodMiniType> = {
  'page/on-beat': z.object({ url, verdict }),
  'article/analyze': z.object({
    url: z.nullable(url),
    title: nullableText(2000),
    byline: nullableText(2000),
    published: nullableText(100),
    lang: nullableText(100),
    text: z.string().check(z.maxLength(20_000_000)),
    isArticle: z.boolean(),
  }),
  'article/left': z.object({ url }),
  'finding/pointed': z.object({ ref: z.nullable(ref) }),
  'panel/open': z.object({ ref: z.nullable(ref) }),
  'tab/look-anyway': z.object({ tabId }),
  'site/switch': z.object({ tabId, host: z.string().check(z.maxLength(300)), off: z.boolean() }),
  'glossary/changed': z.object({ tabId: z.nullable(tabId) }),
  'packs/changed': z.null(),
  'notes/of-page': z.object({ url, from: z.int().check(z.gte(0)) }),
  'notes/save': z.object({ note: noteSchema }),
  'notes/bin': z.object({ id: z.string().check(z.maxLength(100)), isDeleted: z.boolean() }),
  'notes/placed': placedReportShape,
  ...SYNC_SHAPES,
  'note-form/tell': noteFormNewsShape,
  'note-form/sources': z.null(),
  'note-form/save-source': z.object({ source: sourceRecordSchema }),
  'reader/note-selection': z.null(),
  'reader/show-note': z.object({ id: z.string().check(z.maxLength(100)) }),
  'reader/reattach-note': z.object({ id: z.string().check(z.maxLength(100)) }),
  'reader/notes-changed': z.null(),
  'reader/note-form': noteFormNewsShape,
  'reader/step': z.object({ direction: z.union([z.literal(1), z.literal(-1)]) }),
  'reader/toggle-card': z.null(),
  'reader/show': z.object({ ref }),
  'reader/point': z.object({ ref: z.nullable(ref) }),
  'reader/density': z.object({ density }),
  'reader/again': z.null(),
  'reader/leave': z.null(),
};

/** The message, checked; `null` for what is none of ours. */
export function parseMessage(raw: unknown): { type: MessageType; data: unknown } | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { type, data } = raw as { type?: unknown; data?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(SHAPES, type)) return null;
  const result = SHAPES[type as MessageType].safeParse(data);
  return result.success ? { type: type as MessageType, data: result.data } : null;
}
