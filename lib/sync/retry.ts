import type { SyncMemory } from './memory.ts';
import type { SyncFault } from './sync-fault.ts';

const MINUTE_MS = 60_000;
const LONGEST_MS = 60 * MINUTE_MS;
/** How long an idle browser waits before it looks at the place again. */
export const IDLE_MS = 5 * MINUTE_MS;
/** What only the reader can mend is looked at again once in a while: they may have mended it elsewhere. */
const NEEDS_READER: ReadonlySet<SyncFault['kind']> = new Set([
  ...(['unauthorized', 'forbidden', 'full', 'no-permission', 'wrong-passphrase', 'keys-changed'] as const),
  ...(['emptied', 'clock', 'storage-full'] as const),
]);

/**
 * How long to wait after this many failed rounds, in milliseconds: doubling from one minute to an hour, and not less than the
 * place asked for, within that hour.
 */
export function waitAfter(
  failures: number,
  { kind, retryAfterMs }: Pick<SyncFault, 'kind' | 'retryAfterMs'>,
): number {
  if (NEEDS_READER.has(kind)) return LONGEST_MS;
  return Math.min(LONGEST_MS, Math.max(MINUTE_MS * 2 ** Math.min(failures - 1, 10), retryAfterMs ?? 0));
}

/**
 * When the next round is due by itself, in milliseconds since 1970; `null` while sync is paused. The place is not asked
 * whenever the browser is begun: it would see when the reader works.
 */
export function nextRoundAt(
  { isPaused, nextTryAt, remote, progress }: SyncMemory,
  { now, isWaiting }: { now: number; isWaiting: boolean },
): number | null {
  if (isPaused) return null;
  // A step that is still shown: the browser ended us within a round.
  const isDue = isWaiting || progress !== null || remote === null;
  const at = nextTryAt ?? (isDue ? now : remote.at + IDLE_MS);
  // No wait reaches so far: the clock was ahead when it was planned.
  return at - now > LONGEST_MS ? now : at;
}
