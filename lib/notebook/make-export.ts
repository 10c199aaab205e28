import {
  toAnnotationCollection,
  toBackup,
  toBibtex,
  toCslJson,
  toCsv,
  toMarkdownFiles,
  toRis,
} from '../notes/export/index.ts';
import type { Note } from '../notes/note.ts';
import type { OwnRecords } from '../notes/records.ts';
import { makeZip } from './zip.ts';

export const EXPORT_FORMATS = ['json-ld', 'markdown', 'csv', 'ris', 'bibtex', 'csl-json', 'backup'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * The records in a format, named after the day (`now`, milliseconds since 1970). Every format but the backup leaves the
 * bin's notes out. Throws `BadTemplateError` for a Markdown template that cannot be filled.
 */
export function makeExport(
  format: ExportFormat,
  records: OwnRecords,
  { now, template }: { now: number; template?: string | undefined },
): ExportFile {
  const stem = `sidelight-${new Date(now).toISOString().slice(0, 10)}`;
  const file = (ending: string, type: string, content: string): ExportFile => ({
    name: `${stem}.${ending}`,
    blob: new Blob([content], { type: `${type};charset=utf-8` }),
  });
  const notes = records.notes.filter(({ deletedAt }) => deletedAt === null);
  const { sources } = records;
  switch (format) {
    case 'json-ld':
      return file('jsonld', 'application/ld+json', stringify(toAnnotationCollection(notes, sources)));
    case 'markdown':
      return { name: `${stem}-markdown.zip`, blob: makeZip(toMarkdownFiles(notes, sources, template)) };
    case 'csv':
      return file('csv', 'text/csv', toCsv(notes, sources));
    case 'ris':
      return file('ris', 'application/x-research-info-systems', toRis(pagesOf(notes)));
    case 'bibtex':
      return file('bib', 'application/x-bibtex', toBibtex(pagesOf(notes)));
    case 'csl-json':
      return file('csl.json', 'application/json', toCslJson(pagesOf(notes)));
    case 'backup':
      return file('backup.json', 'application/json', toBackup(records, now));
  }
}

/** Only the sources that these notes hang on: an export of a filter says nothing of the rest. */
export function withOwnSources(records: OwnRecords, notes: readonly Note[]): OwnRecords {
  const used = new Set(notes.flatMap((note) => note.sources.map(({ source }) => source)));
  return { notes, sources: records.sources.filter(({ id }) => used.has(id)), layer: records.layer };
}

function pagesOf(notes: readonly Note[]): Note['page'][] {
  const latest = new Map<string, Note['page']>();
  for (const { page } of notes) {
    if (page.accessedAt >= (latest.get(page.url)?.accessedAt ?? -1)) latest.set(page.url, page);
  }
  return [...latest.values()];
}

function stringify(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
