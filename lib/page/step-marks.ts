import { isSameFinding } from '../analysis/finding.ts';
import type { Mark } from './choose-marks.ts';

/**
 * The mark that a step leads to: the next after (or before) the one stepped to last, else the first (or last) of those
 * in view, else an end of the list; round at the ends. -1 where there are no marks. A figure that bears two looks is one stop.
 */
export function stepMarks(
  marks: readonly Mark[],
  { from, direction, inView }: { from: Mark | null; direction: 1 | -1; inView: readonly number[] },
): number {
  const stops = marks.flatMap((mark, at) => (at > 0 && isTwin(mark, marks[at - 1]!) ? [] : [at]));
  if (stops.length === 0) return -1;
  const stopFrom = from === null ? -1 : stops.findIndex((at) => isTwin(marks[at]!, from));
  if (stopFrom !== -1) return stops[(stopFrom + direction + stops.length) % stops.length]!;
  const seen = stops.filter((at) => inView.includes(at));
  const pool = seen.length > 0 ? seen : stops;
  return direction === 1 ? pool[0]! : pool.at(-1)!;
}

function isTwin(a: Mark, b: Mark): boolean {
  return isSameFinding(a.ref, b.ref) && a.start === b.start;
}
