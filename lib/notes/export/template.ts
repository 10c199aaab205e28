/** What a template is filled from: texts, lists of further values, `null` for nothing. */
export interface TemplateData {
  readonly [name: string]: string | readonly TemplateData[] | null;
}

export type TemplateFault = 'unknown-filter' | 'closes-nothing' | 'never-closed' | 'too-deep';

/** A template that cannot be filled: what is wrong, with which word of it, and in which line, from 1. */
export class BadTemplateError extends Error {
  override readonly name = 'BadTemplateError';
  readonly fault: TemplateFault;
  readonly line: number;
  readonly word: string;
  constructor(fault: TemplateFault, line: number, word: string) {
    super(`Line ${line}: ${fault} (${word}).`);
    this.fault = fault;
    this.line = line;
    this.word = word;
  }
}

type Part =
  | { readonly text: string }
  | { readonly name: string; readonly filters: readonly string[] }
  | { readonly section: string; readonly isInverted: boolean; readonly parts: readonly Part[] };

const FILTERS: Readonly<Record<string, (text: string) => string>> = {
  /** A double-quoted YAML scalar. */
  yaml: (text) =>
    JSON.stringify(text).replace(
      /[\u007f-\u009f\u2028\u2029\ufeff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  /** A Markdown block quote. */
  quote: (text) =>
    text
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  /** On one line. */
  line: (text) => text.replace(/\s+/g, ' ').trim(),
  /** As Obsidian wants tags: no spaces, not digits alone. */
  tag: (text) => {
    const tag = text
      .trim()
      .replace(/[^\p{L}\p{N}/_-]+/gu, '-')
      .replace(/^-+|-+$/g, '');
    return /^\d*$/.test(tag) ? `t${tag}` : tag;
  },
  date: (text) => text.slice(0, 10),
};

const MOST_DEPTH = 10;
const MARK = /\{\{([#^/]?)\s*([A-Za-z]+(?:\s*\|\s*[a-z]+)*)\s*\}\}(\n?)/g;

/**
 * Fills `{{name}}`, `{{name | filter}}`, `{{#name}}…{{/name}}` (once an item, or once where there is a text) and
 * `{{^name}}…{{/name}}` (where there is none). Nothing in a template or in what fills it is ever run. Throws
 * `BadTemplateError`.
 */
export function fillTemplate(template: string, data: TemplateData): string {
  return render(parse(template), [data]);
}

/** Why it could not be filled; `null` where it can. */
export function checkTemplate(template: string): BadTemplateError | null {
  try {
    parse(template);
    return null;
  } catch (error) {
    if (error instanceof BadTemplateError) return error;
    throw error;
  }
}

function parse(template: string): Part[] {
  const root: Part[] = [];
  const open: { name: string; parts: Part[]; line: number }[] = [];
  let last = 0;
  const lineOf = (at: number) => template.slice(0, at).split('\n').length;
  for (const match of template.matchAll(MARK)) {
    const [whole, sign, inner = '', newline] = match;
    const parts = open.at(-1)?.parts ?? root;
    const isSection = sign !== '';
    // A section's mark alone on its line takes the line's end with it.
    const isAlone = isSection && (match.index === 0 || template[match.index - 1] === '\n');
    if (match.index > last) parts.push({ text: template.slice(last, match.index) });
    last = match.index + whole.length - (isAlone ? 0 : newline!.length);
    const [name = '', ...filters] = inner.split('|').map((word) => word.trim());
    const unknown = filters.find((filter) => !Object.hasOwn(FILTERS, filter));
    if (unknown !== undefined) throw new BadTemplateError('unknown-filter', lineOf(match.index), unknown);
    if (sign === '/') {
      const closed = open.pop();
      if (closed?.name !== name) throw new BadTemplateError('closes-nothing', lineOf(match.index), name);
    } else if (isSection) {
      if (open.length >= MOST_DEPTH) throw new BadTemplateError('too-deep', lineOf(match.index), name);
      const inside: Part[] = [];
      parts.push({ section: name, isInverted: sign === '^', parts: inside });
      open.push({ name, parts: inside, line: lineOf(match.index) });
    } else parts.push({ name, filters });
  }
  const left = open.at(-1);
  if (left) throw new BadTemplateError('never-closed', left.line, left.name);
  root.push({ text: template.slice(last) });
  return root;
}

function render(parts: readonly Part[], scopes: readonly TemplateData[]): string {
  return parts
    .map((part) => {
      if ('text' in part) return part.text;
      if ('name' in part) {
        const value = look(part.name, scopes);
        return typeof value === 'string'
          ? part.filters.reduce((text, name) => FILTERS[name]!(text), value)
          : '';
      }
      const value = look(part.section, scopes);
      const isThere = value !== null && value.length > 0;
      if (part.isInverted) return isThere ? '' : render(part.parts, scopes);
      if (!isThere) return '';
      if (typeof value === 'string') return render(part.parts, scopes);
      return value.map((item) => render(part.parts, [...scopes, item])).join('');
    })
    .join('');
}

/** The innermost value of this name; own properties only. */
function look(name: string, scopes: readonly TemplateData[]): string | readonly TemplateData[] | null {
  for (let at = scopes.length - 1; at >= 0; at--) {
    if (Object.hasOwn(scopes[at]!, name)) return scopes[at]![name] ?? null;
  }
  return null;
}
