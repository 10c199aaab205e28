import type { Outbox, SyncMemory } from './memory.ts';
import type { RecordKind } from './record-kinds.ts';
import type { RecordState } from './record-state.ts';
import type { DeletionRule } from './take-in.ts';
import type { JoinedText, Writer } from './take-local.ts';

/** Records made ready to be sealed. */
export interface Parcel {
  readonly lines: readonly string[];
  readonly keys: readonly string[];
  /** Gives the parcel up for good once it is sealed: `stow` takes it. */
  readonly token: unknown;
}

/** What sync stores. Each act is one transaction: done wholly or, where the browser ends us, not at all. */
export interface SyncStore {
  /** `null` where sync is not set up. */
  readonly load: () => Promise<{ memory: SyncMemory; outbox: Outbox | null } | null>;
  readonly save: (memory: SyncMemory) => Promise<void>;
  readonly takeIn: (
    states: readonly RecordState[],
    options: { memory: SyncMemory; writer: Writer; deletions: DeletionRule; before: number },
  ) => Promise<
    { isHeld: false; changed: number; deletions: number } | { isHeld: true; deletions: number; of: number }
  >;
  /** How many records wait, and how many of them are deletions. */
  readonly weigh: (writer: Writer) => Promise<{ touched: number; deletions: number; of: number }>;
  /** The next touched records, about `mostUnits` UTF-16 units of lines; `null` where none wait. */
  readonly collect: (options: {
    writer: Writer;
    withDeletions: boolean;
    mostUnits: number;
  }) => Promise<Parcel | null>;
  /** The parcel with what own objects from this number on held, as it is known now. */
  readonly repack: (from: number, parcel: Parcel) => Promise<Parcel>;
  /** Keeps the sealed parcel until it is put; what it holds no longer waits. */
  readonly stow: (outbox: Outbox, parcel: Parcel, memory: SyncMemory) => Promise<void>;
  readonly confirm: (outbox: Outbox, memory: SyncMemory) => Promise<void>;
  readonly renew: (from: number, memory: SyncMemory) => Promise<void>;
  /** Begins anew: every record waits to be sent, nothing is in the outbox. Also sets sync up. */
  readonly begin: (memory: SyncMemory) => Promise<void>;
  /** Forgets everything of sync; the records stay. */
  readonly forget: () => Promise<void>;
  /** Puts one text in the place of the versions that the reader saw side by side. */
  readonly joinText: (joined: JoinedText & { kind: RecordKind; id: string }, writer: Writer) => Promise<void>;
  /** Brings back what was deleted here and not yet sent. */
  readonly restoreDeleted: (writer: Writer) => Promise<void>;
}
