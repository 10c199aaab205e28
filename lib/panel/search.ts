import { fold } from '../text/fold.ts';

/** What of a row is searched, folded beforehand. */
export interface Searchable {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string;
}

/** Folds the fields of an entry once, so that typing compares plain strings. */
export function makeSearchable(name: string, aliases: readonly string[], definition: string): Searchable {
  return {
    name: foldForSearch(name),
    aliases: aliases.map(foldForSearch),
    definition: foldForSearch(definition),
  };
}

/** The words of a query, folded: case and accents do not matter. Empty where nothing is asked. */
export function parseQuery(query: string): string[] {
  return foldForSearch(query.slice(0, 200))
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * How well an entry answers: 0 its name begins with the query, 1 its name has every word, 2 name and aliases together
 * do, 3 the definition is needed too. `null` where a word is nowhere in it.
 */
export function rankMatch(words: readonly string[], entry: Searchable): number | null {
  if (words.length === 0) return 0;
  if (entry.name.startsWith(words.join(' '))) return 0;
  const has = (...fields: string[]) => words.every((word) => fields.some((field) => field.includes(word)));
  if (has(entry.name)) return 1;
  if (has(entry.name, ...entry.aliases)) return 2;
  return has(entry.name, ...entry.aliases, entry.definition) ? 3 : null;
}

function foldForSearch(text: string): string {
  return fold(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
}
