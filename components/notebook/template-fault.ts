import type { BadTemplateError, TemplateFault } from '../../lib/notes/export/index.ts';
import type { Words } from '../../lib/panel/words.ts';

const KEYS: Readonly<Record<TemplateFault, string>> = {
  'unknown-filter': 'notebookTemplateFilter',
  'closes-nothing': 'notebookTemplateCloses',
  'never-closed': 'notebookTemplateOpen',
  'too-deep': 'notebookTemplateDeep',
};

/** What is wrong with a template, and in which line. */
export function templateFaultText(t: Words['t'], { fault, line, word }: BadTemplateError): string {
  return t(KEYS[fault], String(line), word);
}
