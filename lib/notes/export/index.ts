export { toAnnotationCollection } from './annotation-collection.ts';
export { BACKUP_FORMAT, BACKUP_VERSION, toBackup } from './backup.ts';
export { toBibtex } from './bibtex.ts';
export { toCsl, toCslJson } from './csl-json.ts';
export { toCsv } from './csv.ts';
export { DEFAULT_TEMPLATE, type MarkdownFile, toMarkdownFiles } from './markdown.ts';
export { toRis } from './ris.ts';
export { BadTemplateError, checkTemplate, type TemplateFault } from './template.ts';
