import { fileName, type PackFault, type Told, tell } from './pack-fault.ts';

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
  readonly faults: PackFault[];
  values: number;
}

/** A fault for each hazard, naming file, entry and field; a hundred at most. */
export function findHazards(files: Readonly<Record<string, unknown>>): PackFault[] {
  const walk: Walk = { faults: [], values: 0 };
  for (const [file, value] of Object.entries(files)) {
    const name = fileName(file);
    if (!Array.isArray(value)) inspect(walk, value, [name], []);
    else if (value.length > MAX_ENTRIES)
      walk.faults.push({ where: [name], field: '', ...tell('entries', value.length, MAX_ENTRIES) });
    else for (const [i, entry] of value.entries()) inspect(walk, entry, [name, labelEntry(entry, i)], []);
  }
  return walk.faults.slice(0, MAX_FAULTS);
}

/** The id of an entry that has a sound one, else its place in the list. */
function labelEntry(entry: unknown, index: number): string {
  const id =
    typeof entry === 'object' && entry !== null && Object.hasOwn(entry, 'id')
      ? (entry as { id: unknown }).id
      : null;
  return typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id) ? id : `#${index + 1}`;
}

type Where = readonly string[];
type Path = readonly (string | number)[];

function inspect(walk: Walk, value: unknown, where: Where, path: Path): void {
  const { faults } = walk;
  if (faults.length >= MAX_FAULTS) return;
  walk.values++;
  if (walk.values === MAX_VALUES + 1) faults.push({ where, field: '', ...tell('values', MAX_VALUES) });
  if (walk.values > MAX_VALUES) return;
  const add = (told: Told) => faults.push({ where, field: path.join('.'), ...told });
  if (typeof value === 'string') {
    const told = describeText(value);
    if (told !== null) add(told);
  } else if (typeof value === 'object' && value !== null) {
    if (path.length >= MAX_DEPTH) add(tell('deep', MAX_DEPTH));
    else if (Array.isArray(value)) {
      if (value.length > MAX_ITEMS) add(tell('items', value.length, MAX_ITEMS));
      else for (const [i, item] of value.entries()) inspect(walk, item, where, [...path, i]);
    } else inspectObject(walk, value as Record<string, unknown>, where, path);
  }
}

function inspectObject(walk: Walk, value: Readonly<Record<string, unknown>>, where: Where, path: Path): void {
  const keys = Object.keys(value);
  const add = (told: Told) => walk.faults.push({ where, field: path.join('.'), ...told });
  if (keys.length > MAX_KEYS) return void add(tell('fields', keys.length, MAX_KEYS));
  for (const key of keys) {
    if (PROTOTYPE_KEYS.has(key)) add(tell('prototypeKey', key));
    else inspect(walk, value[key], where, [...path, key.slice(0, 40)]);
  }
}

function describeText(text: string): Told | null {
  if (text.length > MAX_TEXT_LENGTH) return tell('characters', text.length, MAX_TEXT_LENGTH);
  if (MARKUP.test(text)) return tell('markup');
  if (INVISIBLE.test(text)) return tell('control');
  return text.isWellFormed() ? null : tell('halfCharacter');
}
