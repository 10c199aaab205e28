import type { BeatVerdict } from '../beat/verdict.ts';
import type { ActorKind } from '../pack/kinds.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Why } from './why.ts';

export interface Mention extends Span {
  readonly text: string;
  /** Where this mention was joined by another rule than the one that found the actor: "Rubio" by "Marco Rubio". */
  readonly why?: Why;
}

/** One real-world actor in this article; `id` is the pack's or the reader's entry, `null` where none knows it. */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  readonly mentions: readonly Mention[];
  /** The rule and the words by which it was found, of its surest mention. */
  readonly why?: Why;
}

/** A term of the glossary (a word of the trade, not an actor) where it stands in the article. */
export interface TermFinding {
  readonly id: string;
  readonly mentions: readonly Mention[];
  readonly why?: Why;
}

/** How well the article says where a figure comes from. */
export type Grade = 'sourced' | 'vague' | 'unsourced';

export interface Statistic extends Span {
  readonly text: string;
  /** In `unit`, scale words worked out: "3 billion dollars" is 3e9 USD. */
  readonly value: number;
  /** Upper end of a range. */
  readonly high?: number;
  /** `percent`, `percentage-points`, `people`, `count`, `USD`, `MXN`, `kg`, `lb`, `ratio`, `years`, `miles`, …: singular, SI or ISO code where there is one. */
  readonly unit: string;
  /** As the text has it: "over", "nearly", "más de"; `order-of-magnitude` for "billions". */
  readonly modifier?: string;
  readonly direction?: 'increase' | 'decrease';
  /** What is measured, in the article's words. */
  readonly measure?: string;
  /** The period it speaks of, in the article's words. */
  readonly period?: string;
  /** Index into `attributions`. */
  readonly attribution: number | null;
  readonly grade: Grade;
  /** An official series of the pack that measures the same. */
  readonly series?: string;
  /** The grammar by which it was read. */
  readonly why?: Why;
  /** Why it has its grade: the cue and the source, or that there is none. */
  readonly gradeWhy?: Why;
}

/** What a statistic finder knows by itself; attribution, grade and series are linked afterwards. */
export type FoundStatistic = Omit<Statistic, 'attribution' | 'grade' | 'series' | 'gradeWhy'>;

export type DatePrecision = 'day' | 'week' | 'month' | 'year' | 'decade' | 'range' | 'period';

export interface DateFinding extends Span {
  readonly text: string;
  /** ISO 8601, as precise as known: `2014`, `2014-09`, `2014-09-26`. */
  readonly iso: string;
  readonly isoEnd?: string;
  readonly precision: DatePrecision;
  /** The pack's event that the sentence speaks of. */
  readonly event?: string;
  /** The form in which it stands, and the date that it was counted from. */
  readonly why?: Why;
}

export type SourceKind = 'person' | 'institution' | 'document' | 'media' | 'anonymous';

/** Who said it: `start`–`end` is the whole attributed sentence or quote with source and cue. */
export interface Attribution extends Span {
  readonly cue: string | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly source: string | null;
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly kind: SourceKind;
  /** Id of the actor who is the source, where the pack knows it. */
  readonly actor?: string;
  readonly quote?: string;
  /** How cue and source were joined. */
  readonly why?: Why;
}

/** What the record says beside the article's own words. */
export interface ContextNote extends Span {
  readonly kind: 'date-conflict' | 'series' | 'unknown-source';
  /** The article's version: "2009", "Elena Ramirez". */
  readonly says: string;
  /** The record's: "2007-10-22 (announce); 2008-06-30 (fund)"; for an unknown source `not in the directory`. */
  readonly packSays: string;
  /** The event, series or actor that it rests on. */
  readonly ref: string | null;
  /** For a series: the period of the point that the figure was laid beside. */
  readonly point?: string;
  /** What was compared. */
  readonly why?: Why;
}

export interface Article {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO date or date-time. */
  readonly published: string | null;
  readonly lang: Language | null;
  readonly text: string;
}

/** The analysis as JSON: the contract of `npm run -s analyze`, docs/spec/analysis.md. */
export interface Analysis extends Article {
  /** Whether it is an article at all. */
  readonly article: boolean;
  readonly beat: BeatVerdict;
  readonly actors: readonly Actor[];
  readonly terms: readonly TermFinding[];
  readonly statistics: readonly Statistic[];
  readonly dates: readonly DateFinding[];
  readonly attributions: readonly Attribution[];
  readonly context: readonly ContextNote[];
  /** Finders that failed on this text and were left out, by name. */
  readonly skipped: readonly string[];
}
