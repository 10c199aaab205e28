import type { Unread } from './judge-listing.ts';
import type { Outbox, SyncMemory } from './memory.ts';
import type { RecordState } from './record-state.ts';
import type { RemoteObject } from './remote.ts';
import type { Segment } from './segment.ts';
import type { SyncFault } from './sync-fault.ts';
import type { DeletionRule } from './take-in.ts';

/** What a round asks of the world, one thing at a time. Each is done wholly or not at all; `memory` is stored with it, in one transaction. */
export type RoundEffect =
  | { readonly do: 'list' }
  /** Fetches, opens and reads an object. */
  | { readonly do: 'read'; readonly unread: Unread }
  /** Takes in what an object holds, unless it would delete more than `deletions` lets it. */
  | {
      readonly do: 'take-in';
      readonly states: readonly RecordState[];
      readonly memory: SyncMemory;
      readonly deletions: DeletionRule;
      /** Deletions of this round so far. */
      readonly before: number;
    }
  /** Counts the deletions that wait to be sent. */
  | { readonly do: 'weigh' }
  /** Seals what was written here, some megabytes at a time, into the outbox; with small objects of its own where there are many. */
  | {
      readonly do: 'collect';
      readonly withDeletions: boolean;
      readonly mayPack: boolean;
      readonly memory: SyncMemory;
    }
  /** Seals the object that ends a repair, into the outbox: it stands for all that was there before. */
  | { readonly do: 'close'; readonly memory: SyncMemory }
  | { readonly do: 'put'; readonly outbox: Outbox }
  /** The outbox is at the place: empties it. */
  | { readonly do: 'confirm'; readonly outbox: Outbox; readonly memory: SyncMemory }
  | { readonly do: 'delete'; readonly object: string }
  /** Fetches the key file in force: its passphrase was changed elsewhere. */
  | { readonly do: 'read-key-file'; readonly object: string }
  /** Goes on under a new replica id; what own objects from this number on held is to be sent again, and the outbox too. */
  | { readonly do: 'renew'; readonly from: number; readonly memory: SyncMemory }
  | { readonly do: 'save'; readonly memory: SyncMemory }
  /** The round is over. */
  | { readonly do: 'end'; readonly memory: SyncMemory };

/** What the world answers. */
export type RoundEvent =
  | { readonly type: 'listed'; readonly objects: readonly RemoteObject[] }
  | ({ readonly type: 'read' } & Segment)
  | { readonly type: 'taken'; readonly changed: number; readonly deletions: number }
  /** So many deletions, of so many records, that they were not taken in. */
  | { readonly type: 'held'; readonly deletions: number; readonly of: number }
  | { readonly type: 'weighed'; readonly touched: number; readonly deletions: number; readonly of: number }
  | { readonly type: 'collected'; readonly outbox: Outbox | null }
  | { readonly type: 'key-file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly fault: Omit<SyncFault, 'at'> };
