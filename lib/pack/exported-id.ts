/**
 * The id under which something of the reader's own travels in a pack. Ids that begin with `own-` are the reader's, so no
 * pack may hold one; and whoever gets the pack back sees their own entry once.
 */
export function exportedId(own: string): string {
  return own.replace(/^own-/, 'desk-');
}
