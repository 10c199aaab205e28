import type { Analysis } from '../analysis/analysis.ts';
import type { FindingRef } from '../analysis/finding.ts';
import type { CardMatter } from '../context/card-matter.ts';
import { type TimelineRow as BuiltRow, buildTimeline } from '../context/index.ts';
import { EMPTY_GLOSSARY, type Glossary } from '../pack/glossary.ts';
import type { EventEntry } from '../pack/schema.ts';
import type { Language } from '../text/language.ts';

/** What the article dates, and where. */
export type ArticleDate = Extract<BuiltRow, { kind: 'article' }>['article'] & { readonly ref: FindingRef };

/** A stop on the timeline: what the article says, what the record says, or both of the same thing. */
export interface TimelineRow {
  readonly key: string;
  readonly article: ArticleDate | null;
  readonly record: EventEntry | null;
  /** Where the article and the record differ, what the record has; `null` where they do not. */
  readonly conflict: string | null;
}

/**
 * The article's dates merged in order with the record's events. Made of what travelled with the page, so that it stands
 * even while the database does not open.
 */
export function listTimeline(analysis: Analysis, matter: CardMatter, lang: Language): TimelineRow[] {
  const events = Object.values(matter.events).map((entry) => ({ pack: '', entry }));
  const glossary: Glossary = { ...EMPTY_GLOSSARY, events };
  return buildTimeline(analysis, glossary, lang).map((row) => {
    const article: ArticleDate | null =
      row.kind === 'record' ? null : { ...row.article, ref: { list: 'dates', index: row.article.index } };
    const record = row.kind === 'article' ? null : (matter.events[row.record.id] ?? null);
    return {
      key: article ? `dates:${article.index}` : `event:${record?.id}`,
      article,
      record,
      conflict: row.kind === 'conflict' ? row.note : null,
    };
  });
}
