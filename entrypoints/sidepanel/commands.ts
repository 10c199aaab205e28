import type { MarkDensity } from '../../lib/messaging/tab-state.ts';

/** What the page asks of the background; each may fail where nobody answers. */
export interface PanelCommands {
  readonly lookAnyway: (tabId: number) => Promise<unknown>;
  readonly switchSite: (tabId: number, host: string, off: boolean) => Promise<unknown>;
  readonly setDensity: (density: MarkDensity) => Promise<unknown>;
}
