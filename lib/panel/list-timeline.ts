import type { Analysis } from '../analysis/analysis.ts';
import type { CardMatter } from '../context/card-matter.ts';
import { splitSentences } from '../text/sentences.ts';
import { findSpanAt, overlaps } from '../text/span.ts';
import type { ArticleDate, TimelineRow } from './timeline-rows.ts';

/** The article's dates merged in order with the record's events about its actors. */
export function listTimeline(analysis: Analysis, matter: CardMatter): TimelineRow[] {
  const sentences = splitSentences(analysis.text);
  const rows = new Map<string, TimelineRow>();
  for (const event of Object.values(matter.events)) {
    rows.set(event.id, { key: `event:${event.id}`, article: [], record: event, differs: false });
  }
  analysis.dates.forEach((date, index) => {
    const { iso, isoEnd, precision, text } = date;
    const sentence = findSpanAt(sentences, date.start);
    const dated: ArticleDate = {
      iso,
      ...(isoEnd === undefined ? {} : { isoEnd }),
      precision,
      text,
      ref: { list: 'dates', index },
      sentence: sentence ? analysis.text.slice(sentence.start, sentence.end).trim() : text,
    };
    const conflict = analysis.context.find((note) => note.kind === 'date-conflict' && overlaps(note, date));
    const event = conflict?.ref ?? date.event;
    const row = event == null ? undefined : rows.get(event);
    if (row)
      rows.set(event!, {
        ...row,
        article: [...row.article, dated],
        differs: row.differs || conflict !== undefined,
      });
    else
      rows.set(`dates:${index}`, { key: `dates:${index}`, article: [dated], record: null, differs: false });
  });
  return [...rows.values()].sort((a, b) => compare(startOf(a), startOf(b)));
}

function startOf({ article, record }: TimelineRow): string {
  return record?.date ?? article[0]?.iso ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
