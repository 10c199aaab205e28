import type { SyncMemory } from './memory.ts';
import { epochOf, parseObjectName } from './object-names.ts';
import type { RemoteObject } from './remote.ts';
import type { SyncFault } from './sync-fault.ts';

/**
 * How large each object of these keys is, by the hash in its name, as it was listed when it was read or put; and those that are
 * of another size now. Objects never change: whoever read them once would not look again. `unread`: names of those still to be read.
 */
export function compareSizes(
  { sizes, keys, ignored, toDelete }: Pick<SyncMemory, 'sizes' | 'keys' | 'ignored' | 'toDelete'>,
  listing: readonly RemoteObject[],
  unread: ReadonlySet<string>,
): { sizes: SyncMemory['sizes']; faults: Omit<SyncFault, 'at'>[] } {
  const now: Record<string, number> = {};
  const faults: Omit<SyncFault, 'at'>[] = [];
  const passedOver = new Set([...unread, ...ignored, ...toDelete]);
  for (const { name: object, bytes } of listing) {
    const name = parseObjectName(object);
    if (name === null || name.type === 'key' || name.epoch !== epochOf(keys.fingerprint)) continue;
    const before = passedOver.has(object) ? bytes : (sizes[name.hash] ?? bytes);
    now[name.hash] = before;
    if (before === bytes) continue;
    const detail = `It has ${bytes} bytes there and had ${before}.`;
    faults.push({ kind: 'damaged', object, status: null, detail });
  }
  return { sizes: now, faults };
}
