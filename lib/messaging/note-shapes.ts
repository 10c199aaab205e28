import * as z from 'zod/mini';
import { noteSchema } from '../notes/note.ts';

const span = z.object({ start: z.int(), end: z.int() });
const change = z.object({
  kind: z.enum(['number', 'sign', 'unit', 'negation', 'name']),
  from: z.string().check(z.maxLength(2000)),
  to: z.string().check(z.maxLength(2000)),
});

/** What became of a passage, as it comes over a message. */
export const outcomeShape = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['exact', 'moved', 'edited']), span }),
  z.object({ state: z.literal('changed'), span, changes: z.array(change) }),
  z.object({ state: z.literal('ambiguous'), spans: z.array(span) }),
  z.object({ state: z.literal('gone') }),
]);

/** What became of a page's notes, as it comes over a message. */
export const placedReportShape = z.object({
  url: z.string().check(z.maxLength(10_000)),
  placed: z
    .array(z.object({ id: z.string().check(z.maxLength(100)), outcome: z.nullable(outcomeShape) }))
    .check(z.maxLength(20_000)),
  fresh: z.array(noteSchema).check(z.maxLength(20_000)),
});

/** What the form of a note tells the reader. */
export const noteFormNewsShape = z.discriminatedUnion('what', [
  z.object({ token: z.string().check(z.maxLength(100)), what: z.literal('ready') }),
  z.object({ token: z.string().check(z.maxLength(100)), what: z.literal('height'), px: z.number() }),
  z.object({ token: z.string().check(z.maxLength(100)), what: z.literal('edited'), note: noteSchema }),
  z.object({ token: z.string().check(z.maxLength(100)), what: z.literal('done') }),
]);
