import type { RecordKind } from './record-kinds.ts';
import type { SyncFault, SyncFaultKind } from './sync-fault.ts';

/** What a sync is at while it works; `done` of `total` objects, or records while they are prepared. */
export interface SyncProgress {
  readonly step: 'listing' | 'reading' | 'preparing' | 'sending' | 'tidying' | 'verifying' | 'changing-keys';
  readonly done: number;
  /** `null` where it is not known yet. */
  readonly total: number | null;
}

/** A browser that syncs over the same place, this one among them. */
export interface SyncBrowser {
  /** Its random id. */
  readonly replica: string;
  /** What it calls itself, as "Firefox on Linux"; empty where it never wrote. */
  readonly name: string;
  /** When it last wrote, by its own clock, in milliseconds since 1970; `null` where it never did. */
  readonly wroteAt: number | null;
  readonly isThisOne: boolean;
}

/** Deletions that wait to be allowed, because there are so many of them. */
export interface MassDelete {
  /** `incoming`: other browsers deleted, and this one would follow; `outgoing`: this one deleted, and others would. */
  readonly direction: 'incoming' | 'outgoing';
  readonly records: number;
  /** How many records there are that are not deleted. */
  readonly of: number;
}

/** Where sync stands, as honestly as this browser knows it. Holds no secrets. */
export interface SyncState {
  /** `off`: not set up. */
  readonly status: 'off' | 'on' | 'paused';
  /** Where the sealed objects are kept; `null` while not set up. */
  readonly place: { readonly kind: 'webdav' | 's3' | 'carried'; readonly address: string | null } | null;
  /** `null` while nothing is being done. */
  readonly progress: SyncProgress | null;
  /** When everything there was read and everything here was sent; milliseconds since 1970, `null`: not yet. */
  readonly lastSuccessAt: number | null;
  /** When the next try is due; `null` where none is planned. */
  readonly nextTryAt: number | null;
  /** Records changed here that are not at the place yet. */
  readonly waiting: number;
  /** The last time that something came in, and how many records that changed here. */
  readonly cameIn: { readonly at: number; readonly records: number } | null;
  /** What the last listing showed. */
  readonly remote: { readonly objects: number; readonly bytes: number; readonly at: number } | null;
  /** When every object was last read back, and whether all were ciphertext that opens; `null`: never. */
  readonly verified: { readonly at: number; readonly isAllFine: boolean } | null;
  /** What stopped the last round; `null` where it went through. */
  readonly fault: SyncFault | null;
  readonly massDelete: MassDelete | null;
  /** The key file in force, where the passphrase opened only an older one of the same keys. */
  readonly passedOver: string | null;
  readonly browsers: readonly SyncBrowser[];
  /** Texts of which two versions stand side by side until the reader joins them. */
  readonly textConflicts: number;
}

/** Sync as it is before it is set up. */
export const SYNC_OFF: SyncState = {
  status: 'off',
  place: null,
  progress: null,
  lastSuccessAt: null,
  nextTryAt: null,
  waiting: 0,
  cameIn: null,
  remote: null,
  verified: null,
  fault: null,
  massDelete: null,
  passedOver: null,
  browsers: [],
  textConflicts: 0,
};

/** What stands at a place before anything is set up there. */
export interface PlaceView {
  /** `empty`: set up there; `ours`: join with the passphrase; `foreign`: files of ours without a key to open them. */
  readonly holds: 'empty' | 'ours' | 'foreign';
  readonly objects: number;
  readonly bytes: number;
}

/** What reading everything back at the place showed. */
export interface VerifyReport {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly objects: readonly {
    readonly name: string;
    readonly bytes: number;
    /** `null` where it is whole, sealed and readable. */
    readonly fault: SyncFaultKind | null;
    /** How many records it holds; `null` for a key file or where it cannot be read. */
    readonly records: number | null;
  }[];
  /** Faults of the whole: objects that should be there and are not. */
  readonly faults: readonly SyncFault[];
}

/** Versions of one text that nobody has joined yet: the one that is shown is in the record itself. */
export interface TextConflict {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string;
  readonly others: readonly {
    readonly text: string;
    /** Which browser wrote it, and when by its clock (milliseconds since 1970). */
    readonly replica: string;
    readonly wroteAt: number;
  }[];
}
