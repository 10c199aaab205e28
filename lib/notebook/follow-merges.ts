import type { NoteRow } from './note-row.ts';

/** The row with the actors that are shown for its own; the same object where none was made one with another. */
export function followMerges(row: NoteRow, mergedInto: ReadonlyMap<string, string>): NoteRow {
  if (mergedInto.size === 0 || !row.actors.some((actor) => mergedInto.has(actor))) return row;
  return { ...row, actors: [...new Set(row.actors.map((actor) => mergedInto.get(actor) ?? actor))] };
}
