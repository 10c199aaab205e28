/** What parsed JSON is, asked by hand where a schema would take several times as long. */

/** An object, and no list. */
export function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** A text of at most so many UTF-16 units. */
export function isText(raw: unknown, most: number): raw is string {
  return typeof raw === 'string' && raw.length <= most;
}

/** A list of at most so many entries, each of which is one. */
export function isList(raw: unknown, most: number, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(raw) && raw.length <= most && raw.every(isOne);
}
