/**
 * When a field was written: `<milliseconds, 9 digits>-<counter, 3 digits>-<replica>` in base 36, so that comparing two
 * stamps as strings orders them. A hybrid logical clock (Kulkarni et al. 2014) whose logical part belongs to one record:
 * a stamp is later than every stamp that its record bore, and a clock that is wrong by years orders nothing elsewhere.
 */
export type Stamp = string;

/** Before every stamp. */
export const NEVER: Stamp = '';

const STAMP = /^(?!z{9})[0-9a-z]{9}-[0-9a-z]{3}-[a-z0-9]{12}$/;
const LAST_MS = 36 ** 9 - 1;
const LAST_COUNT = 36 ** 3 - 1;

/** Whether this is a stamp. The last millisecond is none: nothing could be written after it. */
export function isStamp(raw: unknown): raw is Stamp {
  return typeof raw === 'string' && STAMP.test(raw);
}

/** The stamp of a write at `nowMs` to a record whose latest stamp is `last` (`NEVER` for a new one): later than both, up to the end of time. */
export function nextStamp(last: Stamp, nowMs: number, replica: string): Stamp {
  const now = Math.min(Math.max(Math.floor(nowMs), 0), LAST_MS - 1);
  const seen = last === NEVER ? -1 : wroteAt(last);
  if (now > seen) return makeStamp(now, 0, replica);
  const count = Number.parseInt(last.slice(10, 13), 36) + 1;
  return count > LAST_COUNT
    ? makeStamp(Math.min(seen + 1, LAST_MS - 1), 0, replica)
    : makeStamp(seen, count, replica);
}

/** The later of two stamps. */
export function laterStamp(a: Stamp, b: Stamp): Stamp {
  return a > b ? a : b;
}

/** Milliseconds since 1970, by the clock of the browser that wrote. */
export function wroteAt(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 9), 36);
}

/** The browser that wrote. */
export function writerOf(stamp: Stamp): string {
  return stamp.slice(14);
}

function makeStamp(ms: number, count: number, replica: string): Stamp {
  return `${ms.toString(36).padStart(9, '0')}-${count.toString(36).padStart(3, '0')}-${replica}`;
}
