import type { Range } from './ranges.ts';
import type { RemoteSettings } from './remote-settings.ts';
import type { SyncFault } from './sync-fault.ts';
import type { MassDelete, SyncState } from './sync-state.ts';

/** What this browser knows of another's objects (or of its own former ones). */
export interface ReadMark {
  /** The highest number that was read, and the hash in its name. */
  readonly upTo: number;
  readonly hash: string;
  /** Numbers below it that were never there, or could not be read. */
  readonly gaps: readonly Range[];
}

/** One of this browser's own objects at the place. */
export interface OwnObject {
  readonly name: string;
  readonly from: number;
  readonly number: number;
  readonly records: number;
}

/** Everything that sync has to remember from round to round; all of it is stored, since the browser may end us at any step. */
export interface SyncMemory {
  readonly settings: RemoteSettings;
  readonly keys: { readonly identity: string; readonly recipient: string; readonly fingerprint: string };
  /** The key file that is in force, whole: it can be put back. */
  readonly keyFile: {
    readonly name: string;
    readonly number: number;
    readonly bytes: Uint8Array<ArrayBuffer>;
  };
  /** The last key file that this browser wrote or opened by its passphrase: it holds the keys. */
  readonly provenKey: string;
  /** The key file in force when the passphrase opened only an older one of the same keys; `null`: none. */
  readonly passedOver: string | null;
  readonly replica: string;
  readonly device: string;
  /** The last own object that is at the place: its number and hash. After a repair has begun: the number kept free, and empty. */
  readonly number: number;
  readonly hash: string;
  /** Own objects at the place, in order. */
  readonly own: readonly OwnObject[];
  /** An own number kept free for the object that ends a repair, once all is sent again; 0: none. */
  readonly reserved: number;
  /** What was read of others, by replica. */
  readonly read: Readonly<Record<string, ReadMark>>;
  /** The highest number of each replica that any header claimed to have read. */
  readonly claimed: Readonly<Record<string, number>>;
  /** Numbers that are missing and were accepted as missing, by replica. */
  readonly accepted: Readonly<Record<string, readonly Range[]>>;
  /** Objects that cannot be read and are no longer tried. */
  readonly ignored: readonly string[];
  /** How large each object was when it was read or put, in bytes, by the hash in its name. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly browsers: Readonly<Record<string, { readonly name: string; readonly wroteAt: number }>>;
  /** Objects that nobody needs any more, to be taken away. */
  readonly toDelete: readonly string[];
  readonly isPaused: boolean;
  /** The answer to the last question about deletions, until a round went through: good for so many as were asked about. */
  readonly allowed: {
    readonly incoming: 'ask' | 'take' | 'undo';
    readonly outgoing: 'ask' | 'send';
    readonly most: number;
  };
  /** Rounds that failed since the last that went through. */
  readonly failures: number;
  readonly nextTryAt: number | null;
  readonly lastSuccessAt: number | null;
  /** Whether all that could be read was taken in once: only then what this browser has set goes before what the others have. */
  readonly hasCaughtUp?: boolean;
  readonly cameIn: SyncState['cameIn'];
  readonly remote: SyncState['remote'];
  readonly verified: SyncState['verified'];
  readonly fault: SyncFault | null;
  readonly massDelete: MassDelete | null;
  readonly progress: SyncState['progress'];
}

/** An object that is sealed and waits to be put: a retry puts the same bytes under the same name. */
export interface Outbox {
  readonly name: string;
  readonly from: number;
  readonly number: number;
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `recordKey` of what it holds. */
  readonly keys: readonly string[];
}

/** Many deletions are asked about. */
export const ASK: SyncMemory['allowed'] = { incoming: 'ask', outgoing: 'ask', most: 0 };

/** The memory of a browser that begins. */
export function makeMemory(
  start: Pick<SyncMemory, 'settings' | 'keys' | 'keyFile' | 'replica' | 'device'>,
): SyncMemory {
  return {
    ...start,
    provenKey: start.keyFile.name,
    passedOver: null,
    number: 0,
    hash: '',
    own: [],
    reserved: 0,
    read: {},
    claimed: {},
    accepted: {},
    ignored: [],
    sizes: {},
    browsers: {},
    toDelete: [],
    isPaused: false,
    allowed: ASK,
    failures: 0,
    nextTryAt: null,
    lastSuccessAt: null,
    cameIn: null,
    remote: null,
    verified: null,
    fault: null,
    massDelete: null,
    progress: null,
  };
}
