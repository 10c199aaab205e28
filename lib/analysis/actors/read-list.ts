/** The words of a data table: separated by white space, or by `|` where entries have several words. */
export function readList(table: string): ReadonlySet<string> {
  const entries = table.includes('|') ? table.split('|') : table.split(/\s+/);
  return new Set(entries.map((entry) => entry.trim().replace(/\s+/g, ' ')).filter((entry) => entry !== ''));
}
