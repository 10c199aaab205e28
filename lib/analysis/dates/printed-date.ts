import type { DateFinding } from '../analysis.ts';

const WITHIN = 600;
const LABEL = /published|updated|posted|publicad[oa]|actualizad[oa]|fecha/gi;

/** The day printed by itself on a line at the top of a text, as ISO; `null` where there is none. */
export function findPrintedDate(text: string, dates: readonly DateFinding[]): string | null {
  const printed = dates.find(({ start, end, precision }) => {
    if (precision !== 'day' || start > WITHIN) return false;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    const around = text.slice(lineStart, start) + text.slice(end, lineEnd === -1 ? text.length : lineEnd);
    return !/[\p{L}\p{N}]/u.test(around.replace(LABEL, ''));
  });
  return printed?.iso ?? null;
}
