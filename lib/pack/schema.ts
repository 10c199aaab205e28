import * as z from 'zod/mini';
import { ROLES } from '../beat/compiled-lexicon.ts';
import { ACTOR_KINDS } from './kinds.ts';

/**
 * The beat-pack format, docs/spec/pack.md. A pack is a folder: `pack.json` (the manifest), `lexicon.json` (what makes a
 * text belong to the beat), `actors.json`, `terms.json`, `events.json` and `series.json` (arrays of entries). These
 * schemas are the one door through which pack data enters the program.
 */

/** `own-` begins the reader's own ids: no pack may take one. */
const id = z.string().check(z.regex(/^(?!own-)[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const paragraph = z.string().check(z.trim(), z.minLength(1), z.maxLength(700));
const webUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(2000));
/** `2014`, `2014-09` or `2014-09-26`: as precise as the source is. */
export const partialDate = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** English always, Spanish where it differs; readers in Spanish fall back on English. */
const localizedLine = z.strictObject({ en: line, es: z.optional(line) });
const localizedParagraph = z.strictObject({ en: paragraph, es: z.optional(paragraph) });

const sourceSchema = z.strictObject({
  url: webUrl,
  publisher: line,
  /** What of the entry this page supports. */
  supports: line,
});
const sources = z.array(sourceSchema).check(z.minLength(1), z.maxLength(30));

/** A form under which the entry stands in texts, with the rules that keep it from marking the wrong thing. */
const aliasSchema = z.strictObject({
  text: line,
  /** Only in texts of this language. */
  lang: z.optional(z.enum(['en', 'es'])),
  /** Case and accents must match: `ICE` never matches `ice`, `SIG` never `sig`. */
  exact: z.optional(z.boolean()),
  /** Counts only where a full name of the entry stands in the same article: surnames and nicknames. */
  withFullName: z.optional(z.boolean()),
  /** Phrases in which it does not count: `Cinco de Mayo`, `Mayo Clinic`. */
  not: z.optional(z.array(line)),
});
const aliases = z.array(aliasSchema).check(z.maxLength(60));

/** What a list says of one whom it names: a sanctions list, say. Names are as readers write them. */
const listingSchema = z.strictObject({
  /** The programmes or acts under which it stands there. */
  under: z.array(line).check(z.minLength(1), z.maxLength(30)),
  knownAs: z.array(line).check(z.maxLength(60)),
  linkedTo: z.array(line).check(z.maxLength(60)),
});

/** An entry of `actors.json`. */
export const actorSchema = z.strictObject({
  id,
  kind: z.enum(ACTOR_KINDS),
  name: localizedLine,
  aliases,
  definition: localizedParagraph,
  status: z.optional(localizedLine),
  asOf: partialDate,
  relations: z.array(z.strictObject({ to: id, relation: line })),
  /** Only in packs that are lists: where another pack has this actor, its card shows what the list says. */
  listing: z.optional(listingSchema),
  wikidata: z.optional(z.string().check(z.regex(/^Q\d+$/))),
  sources,
});

/** An entry of `terms.json`. */
export const termSchema = z.strictObject({
  id,
  name: localizedLine,
  aliases,
  definition: localizedParagraph,
  /** How it is commonly misread: "encounters count events, not people". */
  misreading: z.optional(localizedParagraph),
  /** Whether a cited page says so or it is our explanation. */
  misreadingBasis: z.optional(z.enum(['source', 'editorial'])),
  asOf: partialDate,
  sources,
});

/** What happened, in one word; a date check compares like with like. */
export const ACTS = [
  'announce', 'appoint', 'arrest', 'attack', 'charge', 'convict', 'deploy', 'designate', 'die', 'disappear', 'elect',
  'enact', 'escape', 'extradite', 'fund', 'kill', 'launch', 'meet', 'plead', 'release', 'replace', 'rule', 'sanction',
  'sentence', 'sign', 'transfer',
] as const; // biome-ignore format: a word list reads better in lines
const act = z.enum(ACTS);

const eventSchema = z.strictObject({
  id,
  date: partialDate,
  dateEnd: z.optional(partialDate),
  title: localizedLine,
  summary: localizedParagraph,
  /** The actor or term that the event is about. */
  subject: z.optional(id),
  act: z.optional(act),
  actors: z.array(id),
  place: z.optional(line),
  /** Further honest dates of the same thing: announced, funded, signed. */
  otherDates: z.optional(
    z.array(z.strictObject({ date: partialDate, act: z.optional(act), note: localizedLine })),
  ),
  sources,
});

const pointSchema = z.strictObject({
  /** As the publisher names it: `FY2024`, `2023`, `2025-04`. */
  period: line,
  value: z.number(),
  note: z.optional(localizedLine),
  sources,
});

/** Words or phrases, folded; `a|b` where either will do. */
const wordings = z.array(line).check(z.minLength(1), z.maxLength(12));
const seriesMatchSchema = z.strictObject({
  /** All of these must stand beside the figure, in its own part of the sentence. */
  near: wordings,
  /** All of these must stand in its sentence. */
  sentence: z.optional(wordings),
  /** None of these may stand in its sentence: they make it another measure. */
  not: z.optional(wordings),
});
const seriesMatches = z.array(seriesMatchSchema).check(z.minLength(1), z.maxLength(10));

const seriesSchema = z.strictObject({
  id,
  measure: localizedLine,
  /** How articles speak of the measure, any one way will do; without it every word of `measure` must stand in the sentence. */
  match: z.optional(z.strictObject({ en: z.optional(seriesMatches), es: z.optional(seriesMatches) })),
  /** What one of it is: `people`, `event`, `lb`, `death`, `gun`. */
  unit: line,
  periods: z.enum(['us-fiscal-year', 'calendar-year', 'month', 'other']),
  publisher: line,
  definition: localizedParagraph,
  caveat: localizedParagraph,
  points: z.array(pointSchema).check(z.minLength(1)),
  sources,
});

const lexiconTermSchema = z.strictObject({
  text: line,
  /** Inflections and spellings that count as the same term. */
  forms: z.optional(z.array(line)),
  lang: z.optional(z.enum(['en', 'es'])),
  /** Capitals and accents must match: names that are also words. */
  exact: z.optional(z.boolean()),
  weight: z.number().check(z.gte(0), z.lte(20)),
});

/** Weighted terms by group; what a role means is lib/beat/compiled-lexicon.ts, how roles make a verdict lib/beat/weigh.ts. */
export const lexiconSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      id,
      role: z.enum(ROLES),
      /** What the group is for, to whoever edits it. */
      note: z.optional(paragraph),
      terms: z.array(lexiconTermSchema),
    }),
  ),
  threshold: z.number().check(z.gt(0)),
});

export const manifestSchema = z.strictObject({
  format: z.literal(1),
  id,
  version: z.string().check(z.regex(/^\d{4}\.\d{1,2}\.\d{1,3}$/)),
  name: localizedLine,
  description: localizedParagraph,
  languages: z.array(z.enum(['en', 'es'])),
  licence: line,
});

export const packSchema = z.strictObject({
  manifest: manifestSchema,
  lexicon: lexiconSchema,
  actors: z.array(actorSchema),
  terms: z.array(termSchema),
  events: z.array(eventSchema),
  series: z.array(seriesSchema),
});

export type Localized = z.infer<typeof localizedLine>;
export type Source = z.infer<typeof sourceSchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type ActorEntry = z.infer<typeof actorSchema>;
export type Listing = z.infer<typeof listingSchema>;
export type TermEntry = z.infer<typeof termSchema>;
export type EventEntry = z.infer<typeof eventSchema>;
export type EventAct = (typeof ACTS)[number];
export type SeriesEntry = z.infer<typeof seriesSchema>;
export type SeriesMatch = z.infer<typeof seriesMatchSchema>;
export type Lexicon = z.infer<typeof lexiconSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type Pack = z.infer<typeof packSchema>;

/** The files of a pack's folder, in the order they are read. */
export const PACK_FILES = ['pack', 'lexicon', 'actors', 'terms', 'events', 'series'] as const;
export type PackFile = (typeof PACK_FILES)[number];
