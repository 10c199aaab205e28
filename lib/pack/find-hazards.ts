/**
 * What no pack may hold, whatever its format says: keys that reach into prototypes, markup, control characters, texts and
 * lists without measure. Looked for in the raw values, before a schema walks them.
 */

/** Most entries of a file; the whole sanctions list of the US Treasury has fewer than 20,000. */
export const MAX_ENTRIES = 30_000;
/** Most items of a list inside an entry or lexicon group. */
const MAX_ITEMS = 5_000;
const MAX_KEYS = 60;
const MAX_DEPTH = 10;
const MAX_TEXT_LENGTH = 2_000;
/** Most values in all: what the whole sanctions list needs, doubled. */
const MAX_VALUES = 2_000_000;
/** Faults told; a reader mends the first, and a hostile file must not fill memory with its own. */
const MAX_FAULTS = 100;

const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MARKUP = /<[a-z/!?]/i;
/** Control characters, and those that turn the direction of the text around them. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;

interface Walk {
  readonly faults: string[];
  values: number;
}

/** A line for each hazard, naming file, entry and field; a hundred at most. */
export function findHazards(files: Readonly<Record<string, unknown>>): string[] {
  const walk: Walk = { faults: [], values: 0 };
  for (const [file, value] of Object.entries(files)) {
    const name = `${file}.json`;
    if (!Array.isArray(value)) inspect(walk, value, name, []);
    else if (value.length > MAX_ENTRIES)
      walk.faults.push(`${name}: has ${value.length} entries; ${MAX_ENTRIES} at most`);
    else
      for (const [i, entry] of value.entries()) inspect(walk, entry, `${name}: ${labelEntry(entry, i)}`, []);
  }
  return walk.faults.slice(0, MAX_FAULTS);
}

/** The id of an entry that has a sound one, else its place in the list. */
function labelEntry(entry: unknown, index: number): string {
  const id =
    typeof entry === 'object' && entry !== null && Object.hasOwn(entry, 'id')
      ? (entry as { id: unknown }).id
      : null;
  return typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id) ? id : `entry ${index + 1}`;
}

function inspect(walk: Walk, value: unknown, where: string, path: readonly (string | number)[]): void {
  const { faults } = walk;
  if (faults.length >= MAX_FAULTS) return;
  walk.values++;
  if (walk.values === MAX_VALUES + 1) faults.push(`${where}: the pack has more than ${MAX_VALUES} values`);
  if (walk.values > MAX_VALUES) return;
  const add = (says: string) => faults.push(`${where}: ${path.join('.')} ${says}`.replace(':  ', ': '));
  if (typeof value === 'string') {
    const says = describeText(value);
    if (says !== null) add(says);
  } else if (typeof value === 'object' && value !== null) {
    if (path.length >= MAX_DEPTH) add(`lies more than ${MAX_DEPTH} levels deep`);
    else if (Array.isArray(value)) {
      if (value.length > MAX_ITEMS) add(`has ${value.length} items; ${MAX_ITEMS} at most`);
      else for (const [i, item] of value.entries()) inspect(walk, item, where, [...path, i]);
    } else inspectObject(walk, value as Record<string, unknown>, where, path);
  }
}

function inspectObject(
  walk: Walk,
  value: Readonly<Record<string, unknown>>,
  where: string,
  path: readonly (string | number)[],
): void {
  const keys = Object.keys(value);
  const add = (says: string) => walk.faults.push(`${where}: ${path.join('.')} ${says}`.replace(':  ', ': '));
  if (keys.length > MAX_KEYS) return void add(`has ${keys.length} fields; ${MAX_KEYS} at most`);
  for (const key of keys) {
    if (PROTOTYPE_KEYS.has(key)) add(`holds the key “${key}”, which reaches into the program`);
    else inspect(walk, value[key], where, [...path, key.slice(0, 40)]);
  }
}

function describeText(text: string): string | null {
  if (text.length > MAX_TEXT_LENGTH) return `has ${text.length} characters; ${MAX_TEXT_LENGTH} at most`;
  if (MARKUP.test(text)) return 'holds markup';
  if (INVISIBLE.test(text)) return 'holds control characters';
  return text.isWellFormed() ? null : 'holds half a character';
}
