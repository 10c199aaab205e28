/** What a look at the page gave. `stale`: the text of the address before, which is still being replaced. */
export type Look = 'nothing' | 'little' | 'stale' | 'settled';

/** When to look, in milliseconds from the one before: at once, then where the text came late. */
export const LOOKS_AFTER_MS: readonly number[] = [0, 700, 1800, 4000];

export interface Pace {
  /** Resolves after so long when the page is idle and in view; never where `signal` aborts. */
  waitMs(ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * Looks until the page is settled, a few times at most. `isLast` tells a look that it must decide on what it sees.
 */
export async function lookUntilSettled(
  look: (isLast: boolean) => Promise<Look>,
  pace: Pace,
  signal: AbortSignal,
): Promise<void> {
  for (const [index, ms] of LOOKS_AFTER_MS.entries()) {
    if (ms > 0) await pace.waitMs(ms, signal);
    if (signal.aborted) return;
    if ((await look(index === LOOKS_AFTER_MS.length - 1)) === 'settled') return;
  }
}
