import { fileName, type PackFault, type Told, tell } from './pack-fault.ts';

/** What the schema found wrong, as far as words are made of it; `path` begins with the part of the pack. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly format?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const TYPES: Readonly<Record<string, Told>> = {
  string: tell('notText'),
  number: tell('notNumber'),
  array: tell('notList'),
  object: tell('notObject'),
  boolean: tell('notYesNo'),
};

/** A fault for what the schema found, with file, entry and field. `files` are the raw values that it looked at. */
export function describeIssue(issue: Issue, files: Readonly<Record<string, unknown>>): PackFault {
  const [part, index, ...field] = issue.path;
  const file = part === 'manifest' ? 'pack' : String(part);
  const told = tellIssue(issue, valueAt(files[file], issue.path.slice(1)));
  if (typeof index !== 'number') {
    const path = [index, ...field].filter((step) => step !== undefined);
    return { where: [fileName(file)], field: path.join('.'), ...told };
  }
  const id = valueAt(files[file], [index, 'id']);
  const label = typeof id === 'string' ? id.slice(0, 80) : `#${index + 1}`;
  return { where: [fileName(file), label], field: field.join('.'), ...told };
}

function tellIssue(issue: Issue, value: unknown): Told {
  if (value === undefined) return tell('missing');
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[String(issue.expected)] ?? tell('notAllowed');
    case 'unrecognized_keys':
      return tell('unknownField', (issue.keys?.[0] ?? '').slice(0, 40));
    case 'invalid_value':
      return tell('noChoice', (issue.values ?? []).join(', '));
    case 'invalid_format':
      return tell(issue.format === 'url' ? 'noWebAddress' : 'badForm');
    case 'too_small':
      return tellTooSmall(issue);
    case 'too_big':
      return tellTooBig(issue);
    default:
      return tell('notAllowed');
  }
}

function tellTooSmall({ origin, minimum }: Issue): Told {
  if (origin === 'string') return tell('empty');
  return origin === 'array' ? tell('tooFew', String(minimum)) : tell('tooSmall');
}

function tellTooBig({ origin, maximum }: Issue): Told {
  if (origin === 'string') return tell('tooLong', String(maximum));
  return origin === 'array' ? tell('tooMany', String(maximum)) : tell('tooLarge');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}
