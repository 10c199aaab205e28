import type { Pace } from './look-until-settled.ts';

/** How long a busy page may hold up a look. */
const IDLE_TIMEOUT_MS = 2000;

/** The page's own pace: timers that wait for an idle moment, and for a hidden page to be shown. */
export const pagePace: Pace = {
  waitMs: async (ms, signal) => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS }), ms);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    });
    if (document.hidden) await nextEvent('visibilitychange', signal);
  },
};

/** Resolves when a prerendered page is really opened; at once where it is. */
export async function whenOpened(signal: AbortSignal): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) await nextEvent('prerenderingchange', signal);
}

function nextEvent(type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => document.addEventListener(type, () => resolve(), { once: true, signal }));
}
