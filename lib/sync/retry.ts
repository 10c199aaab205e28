import type { SyncFault } from './sync-fault.ts';

const MINUTE_MS = 60_000;
const LONGEST_MS = 60 * MINUTE_MS;
/** What only the reader can mend is looked at again once in a while: they may have mended it elsewhere. */
const NEEDS_READER: ReadonlySet<SyncFault['kind']> = new Set([
  ...(['unauthorized', 'forbidden', 'full', 'no-permission', 'wrong-passphrase', 'keys-changed'] as const),
  ...(['emptied', 'clock', 'storage-full'] as const),
]);

/** How long to wait after this many failed rounds, in milliseconds: doubling from one minute to an hour. */
export function waitAfter(failures: number, { kind }: Pick<SyncFault, 'kind'>): number {
  if (NEEDS_READER.has(kind)) return LONGEST_MS;
  return Math.min(LONGEST_MS, MINUTE_MS * 2 ** Math.min(failures - 1, 10));
}
