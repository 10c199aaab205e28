import { fold } from '../../text/fold.ts';
import { toIso } from '../names.ts';
import type { Note, SourceRecord } from '../note.ts';
import { type Article, groupByArticle, readDay } from './articles.ts';
import { fillTemplate, type TemplateData } from './template.ts';

export interface MarkdownFile {
  /** Fit for every file system, no two alike. */
  readonly name: string;
  readonly content: string;
}

/** One Markdown file an article, with YAML front matter as Obsidian reads it. The reader can edit it. */
export const DEFAULT_TEMPLATE = `---
title: {{title | yaml}}
url: {{url | yaml}}
{{#byline}}
author: {{byline | yaml}}
{{/byline}}
{{#publisher}}
publisher: {{publisher | yaml}}
{{/publisher}}
{{#published}}
published: {{published | yaml}}
{{/published}}
accessed: {{accessed | date | yaml}}
{{#tags}}
{{#first}}
tags:
{{/first}}
  - {{tag | tag | yaml}}
{{/tags}}
---

# {{title | line}}

{{#notes}}
{{#quote}}
{{quote | quote}}

{{/quote}}
{{#text}}
{{text}}

{{/text}}
{{#sources}}
- {{name | line}}{{#grade}} ({{grade}}){{/grade}}
{{/sources}}
{{#date}}
- {{date}}
{{/date}}
{{#tags}}
{{#first}}

{{/first}}
#{{tag | tag}}
{{/tags}}

^{{id}}

{{/notes}}
`;

/**
 * The notes as Markdown, one file an article, filled into `template`; notes in the bin are left out. Throws
 * `BadTemplateError`.
 */
export function toMarkdownFiles(
  notes: readonly Note[],
  sources: readonly SourceRecord[],
  template: string = DEFAULT_TEMPLATE,
): MarkdownFile[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const taken = new Set<string>();
  return groupByArticle(notes.filter(({ deletedAt }) => deletedAt === null)).map((article) => ({
    name: makeName(article, taken),
    content: `${fillTemplate(template, toData(article, byId)).trimEnd()}\n`,
  }));
}

function toData({ page, notes }: Article, sources: ReadonlyMap<string, SourceRecord>): TemplateData {
  return {
    title: page.title || page.url,
    url: page.url,
    byline: page.byline,
    publisher: page.publisher,
    published: page.published,
    accessed: toIso(page.accessedAt),
    lang: page.lang,
    digest: page.digest,
    tags: toTags([...new Set(notes.flatMap(({ tags }) => tags))]),
    notes: notes.map((note) => ({
      id: note.id,
      quote: note.target?.exact ?? null,
      paragraph: note.target?.paragraph ?? null,
      text: note.text,
      colour: note.colour,
      date: note.date,
      created: toIso(note.createdAt),
      updated: toIso(note.updatedAt),
      tags: toTags(note.tags),
      actors: note.actors.map((actor) => ({ actor })),
      sources: note.sources.map(({ source, credibility }) => {
        const record = sources.get(source);
        return {
          name: record?.name ?? source,
          grade: `${record?.reliability ?? ''}${credibility ?? ''}` || null,
          remarks: record?.remarks ?? null,
        };
      }),
    })),
  };
}

const toTags = (tags: readonly string[]): TemplateData[] =>
  tags.map((tag, index) => ({ tag, first: index === 0 ? 'yes' : null }));

/** "2026-03-05 A headline.md": no sign that a file system or a wiki link minds, no name that Windows keeps for itself. */
function makeName({ page }: Article, taken: Set<string>): string {
  const day = readDay(page.published);
  const date = [day?.year, day?.month, day?.day].filter(Boolean).join('-');
  const title = (page.title || page.url)
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*#^[\]\u200e\u200f\u202a-\u202e]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .toWellFormed();
  const stem = `${date} ${title}`.trim().replace(/^\.+|[. ]+$/g, '') || 'article';
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(stem) ? `_${stem}` : stem;
  let name = safe;
  for (let serial = 2; taken.has(fold(name)); serial++) name = `${safe} (${serial})`;
  taken.add(fold(name));
  return `${name}.md`;
}
