import type { Analysis, DatePrecision } from '../analysis/analysis.ts';
import type { Glossary } from '../pack/glossary.ts';
import { localize } from '../pack/localize.ts';
import type { EventEntry } from '../pack/schema.ts';
import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { findSpanAt, type Span } from '../text/span.ts';
import { canBeSame, listHonestDates } from './honest-dates.ts';

/** A date as the article gives it. */
export interface ArticleDate {
  /** Index into the analysis' dates. */
  readonly index: number;
  readonly text: string;
  readonly iso: string;
  readonly isoEnd?: string;
  readonly precision: DatePrecision;
  /** The sentence that it dates, in one line; cut where it is very long. */
  readonly sentence: string;
}

/** An event as the record gives it, in the reader's language. */
export interface RecordDate {
  readonly id: string;
  readonly iso: string;
  readonly isoEnd?: string;
  readonly title: string;
}

/**
 * A row of the timeline at `iso`. `article`: only the article speaks of it; `record`: only the record does; `both`: they
 * agree; `conflict`: they name different dates for it, and `note` says all that the record has.
 */
export type TimelineRow =
  | { readonly kind: 'article'; readonly iso: string; readonly article: ArticleDate }
  | { readonly kind: 'record'; readonly iso: string; readonly record: RecordDate }
  | {
      readonly kind: 'both';
      readonly iso: string;
      readonly article: ArticleDate;
      readonly record: RecordDate;
    }
  | {
      readonly kind: 'conflict';
      readonly iso: string;
      readonly article: ArticleDate;
      readonly record: RecordDate;
      readonly note: string;
    };

/**
 * The article's dates with the events about what it speaks of, in order of time; the article's own dateline and a date
 * said twice of the same thing are left out. A conflict stands at the article's date.
 */
export function buildTimeline(analysis: Analysis, glossary: Glossary, lang: Language): TimelineRow[] {
  const events = new Map(glossary.events.map(({ entry }) => [entry.id, entry]));
  const conflicts = new Map(
    analysis.context.flatMap((note) => (note.kind === 'date-conflict' ? [[note.start, note] as const] : [])),
  );
  const shown = new Set<string>();
  const rows: TimelineRow[] = [];
  for (const article of listArticleDates(analysis)) {
    const date = analysis.dates[article.index]!;
    const conflict = conflicts.get(date.start);
    const event = events.get(conflict?.ref ?? date.event ?? '');
    if (!event) {
      rows.push({ kind: 'article', iso: article.iso, article });
    } else if (conflict) {
      shown.add(event.id);
      rows.push({
        kind: 'conflict',
        iso: article.iso,
        article,
        record: describeEvent(event, lang),
        note: conflict.packSays,
      });
    } else {
      const record = agreeing(event, article, lang);
      if (record.iso === event.date) shown.add(event.id);
      rows.push({ kind: 'both', iso: record.iso, article, record });
    }
  }
  for (const event of eventsOf(analysis, glossary)) {
    if (!shown.has(event.id))
      rows.push({ kind: 'record', iso: event.date, record: describeEvent(event, lang) });
  }
  return rows.sort(inTime);
}

function listArticleDates(analysis: Analysis): ArticleDate[] {
  const sentences = splitSentences(analysis.text);
  const seen = new Set<string>();
  return analysis.dates.flatMap((date, index) => {
    const span = findSpanAt(sentences, date.start) ?? date;
    const isDateline = span.end - span.start <= date.end - date.start + 2;
    const key = `${date.iso}/${date.isoEnd ?? ''} ${span.start}`;
    if (isDateline || seen.has(key)) return [];
    seen.add(key);
    const { iso, isoEnd, precision, text } = date;
    const sentence = quoteAround(analysis.text, span, date);
    return [{ index, text, iso, ...(isoEnd === undefined ? {} : { isoEnd }), precision, sentence }];
  });
}

const LONGEST_QUOTE = 400;
const QUOTED_AROUND = 150;

/** The sentence in one line; of one that has no end in sight only the words around the date. */
function quoteAround(text: string, sentence: Span, date: Span): string {
  const isLong = sentence.end - sentence.start > LONGEST_QUOTE;
  const start = isLong ? Math.max(sentence.start, date.start - QUOTED_AROUND) : sentence.start;
  const end = isLong ? Math.min(sentence.end, date.end + QUOTED_AROUND) : sentence.end;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `${start > sentence.start ? '… ' : ''}${words}${end < sentence.end ? ' …' : ''}`;
}

/** Events about what the article speaks of: their subject or two of their actors stand in it. One name alone, such as a government's, would bring in half the record. */
function eventsOf(analysis: Analysis, glossary: Glossary): EventEntry[] {
  const ids = new Set([...analysis.actors, ...analysis.terms].flatMap(({ id }) => (id === null ? [] : [id])));
  return glossary.events
    .map(({ entry }) => entry)
    .filter(({ subject, actors }) => {
      if (subject !== undefined && ids.has(subject)) return true;
      return actors.filter((actor) => ids.has(actor)).length >= Math.min(2, Math.max(1, actors.length));
    });
}

function describeEvent(event: EventEntry, lang: Language): RecordDate {
  return {
    id: event.id,
    iso: event.date,
    ...(event.dateEnd === undefined ? {} : { isoEnd: event.dateEnd }),
    title: localize(event.title, lang),
  };
}

/** The event by the one of its dates that the article means. */
function agreeing(event: EventEntry, article: ArticleDate, lang: Language): RecordDate {
  const whole = describeEvent(event, lang);
  if (canBeSame(article, event)) return whole;
  const other = listHonestDates([event]).find((known) => canBeSame(article, known));
  return other ? { id: whole.id, iso: other.date, title: whole.title } : whole;
}

/** Earlier first; a year stands before its months, the record before the article. */
function inTime(a: TimelineRow, b: TimelineRow): number {
  if (a.iso !== b.iso) return a.iso < b.iso ? -1 : 1;
  return Number(a.kind !== 'record') - Number(b.kind !== 'record');
}
