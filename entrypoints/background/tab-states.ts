import {
  type Pointed,
  pageAddress,
  pointedKey,
  type TabState,
  tabKey,
} from '../../lib/messaging/tab-state.ts';

/** Session storage, as the background uses it. */
export interface SessionEdges {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
  readonly remove: (keys: string[]) => Promise<void>;
  readonly listKeys: () => Promise<string[]>;
  readonly listTabIds: () => Promise<number[]>;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** A panel that is being opened has read what to show by then. */
const OPENING_MS = 1500;

export type TabStates = ReturnType<typeof createTabStates>;

/** What is known of each tab. Kept in session storage: the background forgets, it does not. */
export function createTabStates(session: SessionEdges) {
  let serial = 0;
  return {
    async get(tabId: number): Promise<TabState | null> {
      return ((await session.read(tabKey(tabId))) as TabState | undefined) ?? null;
    },

    /** Stores a state; where the quota is full, states of closed tabs go first, then those of all other tabs. */
    async set(tabId: number, state: TabState): Promise<void> {
      const write = () => session.write(tabKey(tabId), state);
      try {
        await write();
      } catch {
        await removeClosed(session);
        await write().catch(async () => {
          const others = (await session.listKeys()).filter((key) => key !== tabKey(tabId));
          await session.remove(others);
          await write();
        });
      }
    },

    /** Forgets the tab's state if it is of this page. */
    async forget(tabId: number, url: string): Promise<void> {
      const state = await this.get(tabId);
      if (state && pageAddress(state.url) === pageAddress(url))
        await session.remove([tabKey(tabId), pointedKey(tabId)]);
    },

    /** Stores what is pointed at. A hover waits its turn behind "open in panel", which a new panel has yet to read. */
    async point(tabId: number, pointed: Omit<Pointed, 'serial'>): Promise<void> {
      const last = (await session.read(pointedKey(tabId))) as Pointed | undefined;
      if (!pointed.open && last?.open && session.nowMs() - last.serial < OPENING_MS) return;
      serial = Math.max(serial + 1, session.nowMs());
      await session.write(pointedKey(tabId), { ...pointed, serial } satisfies Pointed);
    },

    /** Tabs with a state; some may be closed by now. */
    async listTabIds(): Promise<number[]> {
      return (await session.listKeys()).flatMap((key) =>
        key.startsWith('tab:') ? [Number(key.slice(4))] : [],
      );
    },
  };
}

async function removeClosed(session: SessionEdges): Promise<void> {
  const open = new Set(await session.listTabIds());
  const keys = await session.listKeys();
  await session.remove(keys.filter((key) => !open.has(Number(key.slice(key.indexOf(':') + 1)))));
}
