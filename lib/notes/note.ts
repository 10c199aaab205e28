import * as z from 'zod/mini';
import { COLOURS, CREDIBILITIES, RELIABILITIES } from './scales.ts';

export type { Colour, Credibility, Reliability } from './scales.ts';

const id = z.string().check(z.regex(/^[A-Za-z0-9-]{6,80}$/));
const line = z.string().check(z.maxLength(500));
const text = z.string().check(z.maxLength(100_000));
/** An address on the web. */
export const webUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(4000));
/** The end of the year 9999: W3C annotations write no later one. */
export const LAST_TIME = Date.UTC(10_000, 0) - 1;
/** Milliseconds since 1970. */
const time = z.int().check(z.gte(0), z.lte(LAST_TIME));

/** The article as it was when the note was made; it stays citable whatever becomes of the page. */
const pageSchema = z.object({
  /** Canonical address: `link rel=canonical`, tracking parameters off, AMP and mobile variants joined. */
  url: webUrl,
  title: line,
  byline: z.nullable(line),
  publisher: z.nullable(line),
  /** ISO date or date-time. */
  published: z.nullable(line),
  accessedAt: time,
  /** SHA-256 of the article's text, hexadecimal. */
  digest: z.nullable(line),
  lang: z.nullable(line),
});

/** W3C TextQuote and TextPosition selectors in one, with the paragraph as it stood. */
const targetSchema = z.object({
  exact: text,
  prefix: line,
  suffix: line,
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  paragraph: text,
});

/** A claim may hang on several sources, each believed in its own degree. */
const citationSchema = z.object({ source: id, credibility: z.nullable(z.literal([...CREDIBILITIES])) });

export const noteSchema = z.object({
  id,
  page: pageSchema,
  /** `null`: a note on the whole page. */
  target: z.nullable(targetSchema),
  colour: z.enum(COLOURS),
  text,
  tags: z.array(line).check(z.maxLength(200)),
  /** Ids of glossary entries, or names where the glossary has none. */
  actors: z.array(line).check(z.maxLength(200)),
  /** Where on a timeline it belongs: ISO, as precise as known. */
  date: z.nullable(line),
  sources: z.array(citationSchema).check(z.maxLength(200)),
  createdAt: time,
  updatedAt: time,
  /** Set while it lies in the bin, which keeps it for 30 days. */
  deletedAt: z.nullable(time),
});

/** A source as a record of its own: a person, an institution, an outlet, a document. */
export const sourceRecordSchema = z.object({
  id,
  kind: z.enum(['person', 'institution', 'outlet', 'document']),
  name: line,
  /** The glossary entry that it is. */
  entry: z.nullable(line),
  reliability: z.nullable(z.enum(RELIABILITIES)),
  remarks: text,
  links: z.array(webUrl).check(z.maxLength(100)),
  createdAt: time,
  updatedAt: time,
  deletedAt: z.nullable(time),
});

export type NotePage = z.infer<typeof pageSchema>;
export type NoteTarget = z.infer<typeof targetSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Note = z.infer<typeof noteSchema>;
export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** How long the bin keeps what was deleted. */
export const BIN_DAYS = 30;
